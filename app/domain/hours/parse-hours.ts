import { type HoursResult, type Interval, minutesInDay, weekdays } from './hours';
import type { Span } from './intervals';
import { daysInMonth, months, type Rule, type RuleDate, type Selector } from './rules';
import { SpecError, type Token, type TokenKind, tokenise } from './spec-tokens';
import { weekFromRules } from './week-from-rules';

/** Far beyond any real specification; keeps a hostile one from costing time. */
const longestSpec = 2_000;

/**
 * Reads the part of the OSM `opening_hours` notation that listings use: weekdays and ranges, several times a day, times over
 * midnight, `24/7`, `off`, `PH`, single dates (`Dec 25 off`), comments in quotes; `;` between rules lets the later one replace, `,`
 * lets it add. https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
 *
 * @param spec e.g. `Mo-Fr 09:00-17:00, 18:00-20:00; Sa off; PH off`
 * @param zone IANA zone the hours are meant in, or null where unknown; kept as given, not checked
 * @returns the hours, or the first error with its position in `spec`; never throws
 */
export function parseHours(spec: string, zone: string | null = null): HoursResult {
  try {
    if (spec.length > longestSpec) throw new SpecError('too-long', { text: '', position: longestSpec });
    const rules = new SpecReader(tokenise(spec)).rules();
    return { ok: true, hours: { zone, ...weekFromRules(rules) } };
  } catch (error) {
    if (error instanceof SpecError) return { ok: false, error: error.detail };
    throw error;
  }
}

class SpecReader {
  private index = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  rules(): Rule[] {
    if (this.peek().kind === 'end') throw new SpecError('empty', this.peek());
    const rules: Rule[] = [];
    let adds = false;
    while (this.peek().kind !== 'end') {
      rules.push(this.rule(adds));
      const separator = this.peek();
      if (separator.kind === 'end') break;
      if (separator.kind !== ';' && separator.kind !== ',') throw new SpecError('unexpected', separator);
      this.index += 1;
      adds = separator.kind === ',';
      if (adds && this.peek().kind === 'end') throw new SpecError('unexpected', separator);
    }
    return rules;
  }

  private rule(adds: boolean): Rule {
    const start = this.peek();
    const allTime = this.accept('always') !== null;
    const selector = allTime ? null : this.selector();
    const times = allTime ? null : this.times();
    const modifier = this.modifier();
    const comment = this.accept('comment')?.text ?? null;
    // "Mo-Fr" alone does not say when: in OSM it would mean day and night, which nobody who writes it means.
    if (!allTime && !times && modifier !== 'off' && comment === null) throw new SpecError('time-missing', this.peek());
    const unsure = modifier === 'unknown' || (modifier === null && comment !== null);
    const spans = times ?? (modifier === 'off' ? [] : [{ from: 0, to: minutesInDay }]);
    const intervals = spans.map((span): Interval => ({ ...span, unsure, comment }));
    return { start, selector: selector ?? everyDay, adds, off: modifier === 'off', intervals };
  }

  private selector(): Selector | null {
    if (!this.startsSelector(this.peek())) return null;
    const days = new Set<number>();
    const dates: RuleDate[] = [];
    let publicHolidays = false;
    do {
      if (this.acceptWord('ph')) publicHolidays = true;
      else if (this.peek().kind === 'number' || this.monthOf(this.peek()) > 0) dates.push(...this.dates());
      else for (const day of this.dayRange()) days.add(day);
    } while (this.acceptCommaBeforeSelector());
    return { days: [...days], dates, publicHolidays };
  }

  /** `Mo`, or `Sa-Tu`, which runs over the end of the week. */
  private dayRange(): number[] {
    const first = this.weekday();
    const last = this.accept('-') ? this.weekday() : first;
    const length = ((last - first + 7) % 7) + 1;
    return Array.from({ length }, (_, step) => (first + step) % 7);
  }

  private weekday(): number {
    const token = this.next();
    const day = weekdayOf(token);
    if (day < 0) throw new SpecError(token.kind === 'word' ? 'unknown-word' : 'unexpected', token);
    return day;
  }

  /** `Dec 25`, `Dec 24-26` or `2026 Dec 24`. */
  private dates(): RuleDate[] {
    const yearToken = this.accept('number');
    if (yearToken && !/^20\d\d$/.test(yearToken.text)) throw new SpecError('bad-date', yearToken);
    const year = yearToken ? Number(yearToken.text) : null;
    const monthToken = this.next();
    const month = this.monthOf(monthToken);
    if (month === 0) throw new SpecError('bad-date', monthToken);
    const first = this.dayOfMonth(year, month);
    const last = this.accept('-') ? this.dayOfMonth(year, month, first) : first;
    return Array.from({ length: last - first + 1 }, (_, step) => ({ year, month, day: first + step }));
  }

  private dayOfMonth(year: number | null, month: number, notBefore = 1): number {
    const token = this.next();
    // "Apr-Sep": seasons are OSM, but outside what we read.
    if (token.kind !== 'number') throw new SpecError('unsupported', token);
    const day = Number(token.text);
    if (day < notBefore || day > daysInMonth(year, month)) throw new SpecError('bad-date', token);
    return day;
  }

  private times(): Span[] | null {
    if (this.peek().kind !== 'time') return null;
    const spans = [this.timeSpan()];
    while (this.peek().kind === ',' && this.peek(1).kind === 'time') {
      this.index += 1;
      spans.push(this.timeSpan());
    }
    return spans;
  }

  /** `20:00-08:00` and `20:00-32:00` both end on the following morning; `08:00-08:00` is a whole day, as in OSM. */
  private timeSpan(): Span {
    const fromToken = this.next();
    const from = minutesOf(fromToken);
    if (from >= minutesInDay) throw new SpecError('bad-time', fromToken);
    if (!this.accept('-')) throw new SpecError('end-missing', this.peek());
    const toToken = this.next();
    if (toToken.kind !== 'time') throw new SpecError('end-missing', toToken);
    const to = minutesOf(toToken);
    return { from, to: to > from ? to : to + minutesInDay };
  }

  private modifier(): 'off' | 'open' | 'unknown' | null {
    if (this.acceptWord('off') || this.acceptWord('closed')) return 'off';
    if (this.acceptWord('open')) return 'open';
    return this.acceptWord('unknown') ? 'unknown' : null;
  }

  private startsSelector(token: Token): boolean {
    if (token.kind === 'number') return true;
    return token.kind === 'word' && !modifiers.has(token.text.toLowerCase());
  }

  private acceptCommaBeforeSelector(): boolean {
    if (this.peek().kind !== ',' || !this.startsSelector(this.peek(1))) return false;
    this.index += 1;
    return true;
  }

  private monthOf(token: Token): number {
    return token.kind === 'word' ? months.findIndex((month) => sameWord(month, token.text)) + 1 : 0;
  }

  private peek(ahead = 0): Token {
    const token = this.tokens[Math.min(this.index + ahead, this.tokens.length - 1)];
    if (!token) throw new Error('A token list always ends with one of kind end.');
    return token;
  }

  private next(): Token {
    const token = this.peek();
    this.index += 1;
    return token;
  }

  private accept(kind: TokenKind): Token | null {
    return this.peek().kind === kind ? this.next() : null;
  }

  private acceptWord(word: string): boolean {
    if (this.peek().kind !== 'word' || !sameWord(this.peek().text, word)) return false;
    this.index += 1;
    return true;
  }
}

const everyDay: Selector = { days: [0, 1, 2, 3, 4, 5, 6], dates: [], publicHolidays: false };
const modifiers = new Set(['off', 'closed', 'open', 'unknown']);

function weekdayOf(token: Token): number {
  return token.kind === 'word' ? weekdays.findIndex((day) => sameWord(day, token.text)) : -1;
}

function minutesOf(token: Token): number {
  const [hour = Number.NaN, minute = Number.NaN] = token.text.split(':').map(Number);
  const minutes = hour * 60 + minute;
  if (!(minute < 60 && minutes <= 2 * minutesInDay)) throw new SpecError('bad-time', token);
  return minutes;
}

function sameWord(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
