import { type Audience, audiences, type Kind, kinds } from '../listing/vocabulary';
import type { Meaning, Need } from './meaning';

/**
 * How well an audience serves a need, 0 to 1. What is absent does not serve it and is not shown for it: survivors'
 * services never stand among results for people worried about themselves, nor the other way round.
 */
const audienceFit: Record<Need, Partial<Record<Audience, number>>> = {
  'own-thoughts': { 'own-thoughts': 1, 'own-behaviour': 0.5, 'viewed-illegal-images': 0.5, 'anyone-in-crisis': 0.2 },
  'own-behaviour': { 'own-behaviour': 1, 'own-thoughts': 0.75, 'viewed-illegal-images': 0.5, 'anyone-in-crisis': 0.2 },
  'viewed-images': { 'viewed-illegal-images': 1, 'own-thoughts': 0.7, 'own-behaviour': 0.6, 'anyone-in-crisis': 0.2 },
  youth: { 'under-18-self': 0.8, 'own-thoughts': 0.4, 'own-behaviour': 0.4, 'anyone-in-crisis': 0.3 },
  family: { 'partner-or-family': 1, 'anyone-in-crisis': 0.2 },
  'child-who-harmed': {
    'parent-of-child-who-harmed': 1,
    'under-18-self': 0.55,
    'child-in-danger': 0.35,
    'anyone-in-crisis': 0.3,
  },
  survivor: { survivor: 1, 'anyone-in-crisis': 0.3 },
  professional: { professional: 1, 'parent-of-child-who-harmed': 0.2 },
  reporting: { 'reporting-content': 1, 'child-in-danger': 0.4 },
  'child-in-danger': { 'child-in-danger': 1 },
  crisis: { 'anyone-in-crisis': 1, 'own-thoughts': 0.3, 'viewed-illegal-images': 0.25 },
  general: {
    'anyone-in-crisis': 0.9,
    'own-thoughts': 0.5,
    survivor: 0.4,
    'under-18-self': 0.3,
    'partner-or-family': 0.2,
  },
};

const selfKinds: Partial<Record<Kind, number>> = {
  helpline: 0.32,
  'online-self-help': 0.32,
  'therapy-programme': 0.24,
  clinic: 0.12,
  'referral-network': 0.1,
  'peer-support': -0.05,
  'youth-service': -0.3,
  'child-helpline': -0.5,
  'family-support': -0.25,
  // Lawyers are no answer to a worry, unless one was asked for.
  'professional-advice': -1,
  'survivor-support': -0.6,
  agency: -0.4,
  'report-content-hotline': -0.8,
};

/** How a kind of service suits a need, −1 to 1, before the words of the query lean towards kinds of their own. */
const kindFit: Record<Need, Partial<Record<Kind, number>>> = {
  'own-thoughts': selfKinds,
  'own-behaviour': { ...selfKinds, 'therapy-programme': 0.34, clinic: 0.2, 'peer-support': 0.05 },
  'viewed-images': selfKinds,
  youth: {
    'youth-service': 0.5,
    helpline: 0.25,
    'child-helpline': 0.2,
    'online-self-help': 0.2,
    clinic: 0,
    'therapy-programme': -0.2,
    'peer-support': -0.4,
    'professional-advice': -0.5,
    agency: -0.6,
    'report-content-hotline': -0.6,
    'survivor-support': -0.5,
  },
  family: {
    'family-support': 0.45,
    helpline: 0.4,
    'peer-support': 0.15,
    'referral-network': 0.1,
    'online-self-help': 0.1,
    'survivor-support': -0.6,
    'therapy-programme': -0.1,
    'child-helpline': -0.3,
    agency: -0.1,
  },
  'child-who-harmed': {
    helpline: 0.35,
    'youth-service': 0.3,
    'professional-advice': 0.3,
    'therapy-programme': 0.2,
    clinic: 0.25,
    'child-helpline': 0.1,
    'report-content-hotline': -0.6,
  },
  survivor: {
    'survivor-support': 0.45,
    'child-helpline': 0,
    helpline: -0.6,
    'referral-network': -0.4,
    'crisis-line': 0.1,
    'professional-advice': -0.3,
    'report-content-hotline': -0.6,
    agency: -0.3,
  },
  professional: {
    'professional-advice': 0.3,
    'referral-network': 0.3,
    'therapy-programme': 0.3,
    clinic: 0.3,
    helpline: 0.2,
    'peer-support': -0.1,
    agency: -0.5,
    'report-content-hotline': -0.5,
  },
  reporting: { 'report-content-hotline': 0.5, agency: 0.1, 'child-helpline': -0.2 },
  'child-in-danger': { 'child-helpline': 0.35, agency: 0.35, 'report-content-hotline': -0.1, helpline: -0.2 },
  crisis: { 'crisis-line': 0.5, helpline: 0.25, clinic: -0.2, 'survivor-support': -0.3, agency: -0.1 },
  general: {
    'crisis-line': 0.4,
    helpline: 0.3,
    clinic: 0,
    'child-helpline': -0.3,
    'report-content-hotline': -0.8,
    agency: -0.5,
  },
};

/** For people worried about themselves, lines and clinics for any distress come after every service meant for them. */
const generalServiceCanLead: ReadonlySet<Need> = new Set([
  'crisis',
  'general',
  'survivor',
  'child-who-harmed',
  'youth',
]);

/** The weight of the second and third need a query speaks of. */
const needWeights = [1, 0.4, 0.25];

const crisisLine = kinds.indexOf('crisis-line');
const crisisBit = 1 << audiences.indexOf('anyone-in-crisis');
const concernBits = (['own-thoughts', 'own-behaviour', 'viewed-illegal-images'] as const).reduce(
  (mask, audience) => mask | (1 << audiences.indexOf(audience)),
  0,
);
const survivorBit = 1 << audiences.indexOf('survivor');
const youngBit = 1 << audiences.indexOf('under-18-self');

/** How listings fit a query's meaning; fits are worked out once for each set of audiences and kept for the query. */
export class Fit {
  private readonly byMask = new Float32Array(1 << audiences.length).fill(Number.NaN);
  private readonly byKind = new Float32Array(kinds.length);

  constructor(private readonly meaning: Meaning) {
    kinds.forEach((kind, index) => {
      const need = meaning.needs[0];
      const asked = meaning.kinds.has(kind) ? (kind === 'professional-advice' ? 1.2 : 0.3) : 0;
      this.byKind[index] = (need ? (kindFit[need][kind] ?? 0) : 0) + asked;
    });
  }

  /** 0 where the listing serves none of the needs, else up to about 1.6. */
  audience(mask: number): number {
    let fit = this.byMask[mask] as number;
    if (Number.isNaN(fit)) {
      fit = this.measure(mask);
      this.byMask[mask] = fit;
    }
    return fit;
  }

  private measure(mask: number): number {
    const { needs } = this.meaning;
    let total = 0;
    needs.forEach((need, index) => {
      let best = 0;
      audiences.forEach((audience, bit) => {
        if (mask & (1 << bit)) best = Math.max(best, audienceFit[need][audience] ?? 0);
      });
      total += best * (needWeights[index] ?? 0.1);
    });
    if (needs[0] === 'survivor' && mask & concernBits) total *= 0.3;
    // A grown-up who was harmed as a child is not looking for a children's line.
    if (needs[0] === 'survivor' && !this.meaning.young && mask & youngBit && !(mask & crisisBit)) total *= 0.7;
    if (needs[0] === 'family' && mask & survivorBit && !(mask & concernBits)) total *= 0.4;
    if (needs[0] === 'youth' && !(mask & (youngBit | crisisBit)) && total > 0) total *= 0.8;
    if (needs[0] === 'child-who-harmed' && mask & survivorBit && !(mask & concernBits)) total *= 0.8;
    return total;
  }

  /** −1 to about 0.9. */
  kind(kindIndex: number): number {
    return this.byKind[kindIndex] as number;
  }

  /**
   * Which shelf a listing stands on: 1 for services meant for the need, 0 for crisis lines and general help shown after
   * them. A crisis line never outranks a dedicated service for a need that is not a crisis.
   */
  shelf(mask: number, kindIndex: number): 0 | 1 {
    const need = this.meaning.needs[0];
    if (!need || generalServiceCanLead.has(need)) return 1;
    const onlyGeneral = (mask & crisisBit) !== 0 && this.audience(mask & ~crisisBit) < 0.3;
    if (kindIndex === crisisLine) return 0;
    return onlyGeneral && !this.meaning.kinds.has('clinic') ? 0 : 1;
  }

  /** The audience that explains the fit, for the reason shown; null where the need names none. */
  bestAudience(mask: number): Audience | null {
    const need = this.meaning.needs[0];
    if (!need) return null;
    let best: Audience | null = null;
    let bestFit = 0;
    audiences.forEach((audience, bit) => {
      const fit = mask & (1 << bit) ? (audienceFit[need][audience] ?? 0) : 0;
      if (fit > bestFit) {
        bestFit = fit;
        best = audience;
      }
    });
    return best;
  }
}
