import type { Region } from './gazetteer-files';
import { nameKey, RowsByName } from './rows-by-name';

/** Countries with more first-level divisions than this (Slovenia: 212) have mere towns for regions. */
const mostRegionsOfNote = 60;

/** Regions by name and by code. Built once at start. */
export class RegionIndex {
  readonly byName = new RowsByName();
  private readonly byCode = new Map<string, number>();
  private readonly perCountry = new Map<string, number>();

  /** @param regions as from `parseRegions`. */
  constructor(private readonly regions: readonly Region[]) {
    regions.forEach((region, row) => {
      this.byCode.set(region.code, row);
      this.perCountry.set(region.country, (this.perCountry.get(region.country) ?? 0) + 1);
      for (const name of [region.name, ...region.otherNames]) this.byName.add(name, row);
    });
  }

  /** The region of a row of `byName`. */
  at(row: number): Region {
    const region = this.regions[row];
    if (!region) throw new RangeError(`no region ${row}`);
    return region;
  }

  /** @param code ISO 3166-2. */
  withCode(code: string): Region | null {
    const row = this.byCode.get(code);
    return row === undefined ? null : this.at(row);
  }

  /** True where the region is one of few, so that its name alone means it. */
  isOfNote(region: Region): boolean {
    return (this.perCountry.get(region.country) ?? 0) <= mostRegionsOfNote;
  }

  /** The region of that name in that country, in any language; null where none is known. */
  find(name: string, country: string): Region | null {
    const row = this.byName.get(nameKey(name)).find((candidate) => this.at(candidate).country === country);
    return row === undefined ? null : this.at(row);
  }

  /** One spelling for all names of a region: its ISO 3166-2 code, or country and normalised name where it is not known. */
  keyOf(name: string, country: string): string {
    return this.find(name, country)?.code ?? `${country} ${nameKey(name)}`;
  }
}
