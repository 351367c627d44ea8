import type { Reading, SignHit } from './lexicon-index';
import type { Sign } from './signs';

/** The facts about a query that the rules of meaning.ts combine; each is one sentence about the signs. */
export class QueryFacts {
  private readonly signs: ReadonlySet<Sign>;
  constructor(private readonly reading: Reading) {
    this.signs = reading.signs;
  }

  has(...any: Sign[]): boolean {
    return any.some((sign) => this.signs.has(sign));
  }

  /** Hits of a sign that do not lie inside a hit of another (a "child" inside "as a child" is the writer), nor in the writer's age. */
  private outside(sign: Sign, covering: readonly Sign[]): SignHit[] {
    const age = this.writersAge;
    const cover = [...this.reading.hits.filter((hit) => covering.includes(hit.sign)), ...(age ? [age] : [])];
    return this.reading.hits.filter(
      (hit) => hit.sign === sign && !cover.some((outer) => outer.from <= hit.from && outer.to >= hit.from + 1),
    );
  }

  /** A child or young person other than the writer is spoken of. */
  get child(): boolean {
    return (
      this.outside('child', ['harmed-self', 'childhood', 'under-18']).length > 0 ||
      this.outside('teen', ['under-18']).length > 0 ||
      this.has('young-cousin-or-sibling')
    );
  }

  /** A thought, attraction or sexual word stands within four words of a child. */
  private nearChild(signs: readonly Sign[], reach: number): boolean {
    const children = (['child', 'teen', 'young-cousin-or-sibling'] as const).flatMap((sign) =>
      this.outside(sign, ['harmed-self', 'childhood', 'under-18']),
    );
    const others = signs.flatMap((sign) => this.outside(sign, ['harmed-self']));
    return others.some((a) => children.some((b) => b.from - a.to <= reach && a.from - b.to <= reach));
  }

  /** The age stated, where it is the writer's: said of oneself, and not the age of a child named right after it. */
  private get writersAge(): Reading['age'] {
    const { age, hits } = this.reading;
    if (!age) return null;
    const ofOneself = hits.some((hit) => hit.sign === 'self' && hit.from >= age.from - 1 && hit.from < age.to);
    const ofChild = hits.some(
      (hit) => ['child', 'teen'].includes(hit.sign) && hit.from >= age.to && hit.from <= age.to + 1,
    );
    return ofChild && !ofOneself ? null : age;
  }

  /** The writer is under 18, by an age or by words; not where the age belongs to a child spoken of. */
  get writerUnder18(): boolean {
    if (this.has('own-child', 'professional', 'partner')) return false;
    return this.writersAge !== null || this.outside('under-18', ['childhood']).length > 0;
  }

  get abuseMaterial(): boolean {
    // "Dirty … of children" is material, unless the next word says that it is thoughts.
    const thoughts = this.reading.hits.filter((hit) => hit.sign === 'thought').map((hit) => hit.from);
    if (this.reading.hits.some((hit) => hit.sign === 'abuse-material' && !thoughts.includes(hit.to))) return true;
    if (this.has('pornography') && (this.child || this.has('small', 'illegal'))) return true;
    if (this.has('view') && this.child && this.has('abused') && this.has('stop')) return true;
    return this.has('image') && this.has('view') && (this.has('illegal') || this.child);
  }

  /** "I touched my stepdaughter": the writer directly before the act, the child after it. */
  get writerActed(): boolean {
    // "I am scared I will touch" has not happened, and "I have never touched" neither.
    if (this.has('afraid-to-act', 'urge-near-child', 'never-acted')) return false;
    const named: readonly Sign[] = ['own-child', 'partner', 'relative', 'other-person'];
    const others = this.reading.hits.filter((hit) => named.includes(hit.sign));
    return this.outside('self', ['own-child', 'harmed-self', 'partner', 'relative']).some((self) =>
      this.reading.hits.some(
        (act) =>
          act.sign === 'abused' &&
          act.from >= self.to &&
          act.from - self.to <= 1 &&
          // "My neighbour abuses": the one named between is the one who acts.
          !others.some((other) => other.from < act.from && (other.sign === 'own-child' || other.from >= self.to)),
      ),
    );
  }

  /** A grown-up's age stands in the query: the son spoken of is no child. */
  private get adultAge(): boolean {
    return this.reading.words.some((word) => /^[2-7]\d$|^1[89]$/.test(word));
  }

  get sexualInterest(): boolean {
    if (this.has('pedophilia')) return true;
    if (!this.child) return false;
    return (
      this.nearChild(['attracted'], 6) ||
      this.nearChild(['sexual'], 6) ||
      (this.nearChild(['thought'], 5) && this.has('shame', 'afraid-to-act', 'illegal', 'sexual', 'ocd', 'self')) ||
      this.has('ocd', 'afraid-to-act', 'urge-near-child')
    );
  }

  get harmedSelf(): boolean {
    // "My daughter was abused" in languages whose passive names nobody.
    if (this.has('own-child') && this.has('child-being-harmed')) return false;
    return (
      this.outside('harmed-self', ['child-being-harmed']).length > 0 ||
      (this.has('childhood') && this.has('abused') && !this.has('own-child') && !this.writerActed)
    );
  }

  /** The writer's own child has done something sexual to another, or with images. */
  get ownChildActed(): boolean {
    if (!this.has('own-child') || this.has('urge-near-child', 'harmed-self')) return false;
    if (this.adultAge || this.writerActed) return false;
    const childWasHarmed = this.outside('child-being-harmed', []).length > 0;
    return (
      !childWasHarmed &&
      this.has('abused', 'sexual-messages', 'sexual', 'abuse-material', 'pornography', 'offender-word')
    );
  }

  /** Someone near the writer is spoken of as the one who thinks, looked or acted. */
  get aboutRelative(): boolean {
    if (this.has('family-support')) return true;
    if (!this.has('partner', 'relative') && !(this.has('own-child') && this.adultAge)) return false;
    if (this.has('afraid-to-act', 'urge-near-child', 'never-acted') || this.writerSpeaksOfOwnLooking) return false;
    return (
      this.abuseMaterial ||
      this.has('police', 'prison', 'pedophilia', 'offender-word', 'sexual-messages', 'image') ||
      (this.child && this.has('abused', 'sexual', 'attracted', 'thought', 'view') && this.relativeIsSubject)
    );
  }

  /** "I watch", "I have been looking at": the writer's word directly before the looking, nobody between. */
  private get writerSpeaksOfOwnLooking(): boolean {
    const selves = this.reading.hits.filter((hit) => hit.sign === 'self');
    const others = this.reading.hits.filter((hit) => hit.sign === 'partner' || hit.sign === 'relative');
    return this.reading.hits.some(
      (act) =>
        act.sign === 'view' &&
        selves.some(
          (self) =>
            act.from - self.to >= 0 &&
            act.from - self.to <= 2 &&
            !others.some((other) => other.from >= self.from && other.from < act.from),
        ),
    );
  }

  /** The relative is named before what was thought or done ("my husband touches"), not after it. */
  private get relativeIsSubject(): boolean {
    const first = (...signs: Sign[]) =>
      Math.min(...this.reading.hits.filter((hit) => signs.includes(hit.sign)).map((hit) => hit.from));
    return first('partner', 'relative') < first('abused', 'sexual', 'attracted', 'thought', 'view');
  }

  /** Somebody else is named before the act, and nothing says that it is a thought, a picture, a fear or already with the police. */
  private get otherActs(): boolean {
    const elsewhere: readonly Sign[] = [
      'police',
      'prison',
      'image',
      'abuse-material',
      'pornography',
      'afraid-to-act',
      'urge-near-child',
      'never-acted',
      'thought',
      'attracted',
      'ocd',
      'professional',
      'offender-word',
    ];
    if (this.writerActed || this.has(...elsewhere)) return false;
    const at = (found: readonly SignHit[]) => Math.min(...found.map((hit) => hit.from));
    const others: readonly Sign[] = ['partner', 'relative', 'other-person'];
    const other = at(this.reading.hits.filter((hit) => others.includes(hit.sign)));
    const act = at(this.reading.hits.filter((hit) => hit.sign === 'abused'));
    const selves = this.outside('self', [...others, 'own-child']);
    return other < act && selves.every((self) => self.from > act || self.from < other);
  }

  get childBeingHarmed(): boolean {
    if (this.harmedSelf) return false;
    if (this.writerActed && this.has('own-child', 'young-cousin-or-sibling')) return true;
    return this.has('child-being-harmed') || (this.child && this.has('abused') && this.otherActs);
  }

  get ownBehaviour(): boolean {
    if (this.has('never-acted') || this.ownChildActed) return false;
    if (this.writerActed) return true;
    if (this.has('child-being-harmed')) return false;
    if (this.has('sexual-messages') && !this.has('partner', 'own-child')) return true;
    if (this.has('offender-word') && !this.has('child-being-harmed', 'ocd')) return true;
    if (this.has('prison') && this.has('sexual', 'abused')) return true;
    const acted = this.has('abused') && !this.harmedSelf;
    return acted && (this.has('self') || this.has('therapy')) && (this.child || this.has('sexual', 'therapy', 'shame'));
  }

  /**
   * "These feelings", "what goes on in my head", with shame, secrecy or fear of the police: in this directory that is
   * somebody's worry about themselves, said as far as they dare.
   */
  get unspokenWorry(): boolean {
    if (this.harmedSelf || this.has('partner', 'own-child', 'professional')) return false;
    if (this.has('sexual') && this.has('thought', 'stop', 'therapy', 'self', 'doctor', 'counselling')) return true;
    return (
      this.has('thought') &&
      this.has('anonymous', 'never-acted', 'afraid-to-act', 'shame', 'illegal', 'ocd') &&
      !this.has('suicide')
    );
  }
}
