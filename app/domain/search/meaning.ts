import type { ContactWay, Kind, Panel } from '../listing/vocabulary';
import type { Reading } from './lexicon-index';
import { QueryFacts } from './query-facts';
import type { Sign } from './signs';

/** Whose need a query speaks of. One word for what is sought; ranking.ts says which audiences serve it. */
export const needs = [
  'own-thoughts',
  'own-behaviour',
  'viewed-images',
  'youth',
  'family',
  'child-who-harmed',
  'survivor',
  'professional',
  'reporting',
  'child-in-danger',
  'crisis',
  'general',
] as const;
export type Need = (typeof needs)[number];

/** What a query means, in the directory's own terms. */
export interface Meaning {
  /** What is sought first, then what else; empty where the words name no need. */
  readonly needs: readonly Need[];
  readonly panels: readonly Panel[];
  readonly ways: ReadonlySet<ContactWay>;
  /** Kinds the words lean to. */
  readonly kinds: ReadonlySet<Kind>;
  readonly anonymous: boolean;
  readonly free: boolean;
  readonly roundTheClock: boolean;
  readonly convicted: boolean;
  /** True where a family's or parent's question is about a person under 18. */
  readonly young: boolean;
}

function needsOf(facts: QueryFacts, young: boolean): Need[] {
  const found: Need[] = [];
  const add = (need: Need, when: boolean) => {
    if (when && !found.includes(need)) found.push(need);
  };
  add('crisis', facts.has('suicide'));
  add('child-who-harmed', facts.ownChildActed);
  const thirdPerson = facts.ownChildActed || facts.aboutRelative || facts.has('professional');
  add('youth', young);
  add('reporting', facts.has('report') && (facts.abuseMaterial || facts.has('image')) && !facts.has('stop', 'shame'));
  add('own-behaviour', facts.writerActed && facts.child && !young);
  add('child-in-danger', facts.childBeingHarmed && !facts.ownChildActed && !facts.writerActed);
  add('professional', facts.has('professional'));
  add('family', facts.aboutRelative && !facts.childBeingHarmed && !facts.ownChildActed);
  const ownThoughts = facts.sexualInterest || facts.has('urge-near-child');
  add('survivor', facts.harmedSelf && !facts.abuseMaterial && !ownThoughts);
  if (found.includes('survivor') || found.includes('reporting') || found.includes('child-in-danger')) return found;
  if (!thirdPerson || facts.has('professional')) {
    add('viewed-images', facts.abuseMaterial);
    add('own-thoughts', ownThoughts && !(facts.has('offender-word') && facts.has('prison')));
    add(
      'own-behaviour',
      facts.ownBehaviour && !(ownThoughts && !facts.has('offender-word', 'sexual-messages', 'prison')),
    );
    add('own-thoughts', found.length === (young ? 1 : 0) && facts.unspokenWorry);
    add(
      'viewed-images',
      found.length === 0 && facts.has('image') && facts.has('stop', 'self-help', 'course', 'therapy', 'police'),
    );
    // Who writes here about the police and says no more is most often under investigation for images.
    add(
      'viewed-images',
      found.length === 0 &&
        facts.has('police') &&
        facts.has('self', 'image') &&
        !facts.has('lawyer', 'partner', 'relative', 'other-person'),
    );
  }
  add('child-in-danger', found.length === 0 && facts.child && facts.has('helpline', 'phone', 'report'));
  const wants = facts.has(
    'mental-health',
    'helpline',
    'counselling',
    'doctor',
    'therapy',
    'chat',
    'text',
    'whatsapp',
    'lawyer',
    'round-the-clock',
    'group',
    'thought',
    'shame',
    'police',
    'prison',
  );
  add('general', found.length === 0 && wants);
  return found;
}

function panelsOf(facts: QueryFacts, found: readonly Need[], young: boolean): Panel[] {
  const panels: Panel[] = [];
  if (found.includes('crisis')) panels.push('crisis');
  const danger =
    facts.childBeingHarmed ||
    (facts.ownChildActed && facts.has('abused', 'offender-word')) ||
    (facts.has('urge-near-child') && !young) ||
    (facts.has('offender-word') && facts.child && facts.has('stop', 'self', 'now') && !facts.has('prison', 'ocd'));
  if (facts.childBeingHarmed || (danger && !young)) panels.push('child-in-danger');
  if (young) panels.push('youth');
  if (found.includes('viewed-images') && facts.abuseMaterial && !young && !found.includes('professional'))
    panels.push('viewed-images');
  if (facts.harmedSelf && found[0] !== 'child-in-danger') panels.push('survivor');
  return panels.slice(0, 2);
}

const wayOfSign: ReadonlyArray<readonly [Sign, ContactWay]> = [
  ['phone', 'phone'],
  ['helpline', 'phone'],
  ['chat', 'chat'],
  ['text', 'text'],
  ['whatsapp', 'text'],
  ['email', 'email'],
  ['video', 'video'],
  ['in-person', 'in-person'],
  ['doctor', 'in-person'],
  ['self-help', 'self-help'],
];

const kindsOfSign: ReadonlyArray<readonly [Sign, readonly Kind[]]> = [
  ['therapy', ['therapy-programme', 'clinic', 'referral-network']],
  ['doctor', ['clinic', 'therapy-programme']],
  ['medicine', ['clinic']],
  ['helpline', ['helpline', 'crisis-line', 'child-helpline']],
  ['self-help', ['online-self-help']],
  ['course', ['therapy-programme', 'online-self-help', 'family-support']],
  ['group', ['peer-support', 'family-support']],
  ['lawyer', ['professional-advice']],
];

/** What the signs of a query mean together. Knows no language: the lexicons do. */
export function meaningOf(reading: Reading): Meaning {
  const facts = new QueryFacts(reading);
  const young = facts.writerUnder18;
  const found = needsOf(facts, young);
  const kinds = new Set<Kind>();
  for (const [sign, list] of kindsOfSign) if (reading.signs.has(sign)) for (const kind of list) kinds.add(kind);
  return {
    needs: found,
    panels: panelsOf(facts, found, young),
    ways: new Set(wayOfSign.filter(([sign]) => reading.signs.has(sign)).map(([, way]) => way)),
    kinds,
    anonymous: reading.signs.has('anonymous'),
    free: reading.signs.has('free-of-charge'),
    roundTheClock: reading.signs.has('round-the-clock'),
    convicted: reading.signs.has('prison'),
    young: young || reading.signs.has('teen') || reading.signs.has('own-child'),
  };
}
