import { type ContactWay, contactWays, kinds } from '../listing/vocabulary';
import { Fit } from './fit';
import type { Meaning } from './meaning';
import type { UnderstoodQuery } from './query';
import { kilometresTo, type Ranked } from './ranking';
import { type MatchReason, type SearchHit, surelyNamed } from './request';
import type { SearchParts } from './search';
import type { TextMatches } from './text-match';
import type { Where } from './where';

/** Says of each result why it is there. */
export class Explainer {
  private readonly fit: Fit;

  constructor(
    private readonly parts: SearchParts,
    private readonly meaning: Meaning,
    private readonly text: TextMatches,
    private readonly named: ReadonlyMap<number, number>,
    private readonly where: Where,
    private readonly query: UnderstoodQuery,
    private readonly pageLanguage: string,
  ) {
    this.fit = new Fit(meaning);
  }

  hit({ row, shelf }: Ranked): SearchHit {
    const { catalogue } = this.parts;
    const kilometres = this.where.near ? kilometresTo(catalogue, this.where.near, row) : Number.NaN;
    return {
      slug: catalogue.slugs[row] as string,
      reasons: this.reasons(row, kilometres),
      kilometres: Number.isNaN(kilometres) ? null : Math.round(kilometres),
      fallback: shelf === 0 && kinds[catalogue.kindOf[row] as number] === 'crisis-line',
    };
  }

  private reasons(row: number, kilometres: number): MatchReason[] {
    const { catalogue } = this.parts;
    const reasons: MatchReason[] = [];
    if ((this.named.get(row) ?? 0) >= surelyNamed) reasons.push({ because: 'name' });
    const audience = this.fit.bestAudience(catalogue.audienceMasks[row] as number);
    if (audience === 'anyone-in-crisis') reasons.push({ because: 'crisis' });
    else if (audience) reasons.push({ because: 'audience', audience });
    else {
      const words = this.text.wordsOf.get(row)?.slice(0, 3);
      if (words?.length) reasons.push({ because: 'words', words });
    }
    if (this.where.near && kilometres < 300) {
      reasons.push({ because: 'near', place: this.where.near.name, kilometres: Math.round(kilometres) });
    }
    const way = this.wayAsked(row);
    if (way) reasons.push({ because: 'way', way });
    if (this.meaning.anonymous && catalogue.anonymous.has(row)) reasons.push({ because: 'anonymous' });
    if (this.meaning.free && catalogue.byCost.free.has(row)) reasons.push({ because: 'free' });
    if (catalogue.worldwide.has(row)) reasons.push({ because: 'worldwide' });
    else if (this.where.country) reasons.push({ because: 'country', country: this.where.country });
    // Neighbouring languages share words; where the page's own is among them, it is the one that is meant.
    const { languages } = this.query.reading;
    const language = languages.includes(this.pageLanguage) ? this.pageLanguage : languages[0];
    if (language && language !== 'en' && catalogue.languagesOf[row]?.includes(language))
      reasons.push({ because: 'language', language });
    return reasons;
  }

  private wayAsked(row: number): ContactWay | null {
    const mask = this.parts.catalogue.wayMasks[row] as number;
    return contactWays.find((way, index) => this.meaning.ways.has(way) && mask & (1 << index)) ?? null;
  }
}
