import type { Answers, Place, Question } from '~/domain/choose/questions';
import type { ChannelType } from '~/domain/listing/vocabulary';
import type { UrgentHelp } from '~/domain/urgent/urgent-help';
import type { InterfaceLanguage } from '~/i18n/languages';
import type { ShownSettings } from '~/ui/page/page';
import type { ResultView } from '~/ui/results/result-view';

/** A chosen service, and the way of contact that it leads with. */
export interface ChosenView {
  readonly result: ResultView;
  readonly expect: ChannelType | null;
}

/** Everything a page of "Help me choose" shows, as plain data. */
export interface ChooseData {
  readonly language: InterfaceLanguage;
  readonly settings: ShownSettings;
  /** Address of this page without language prefix. */
  readonly path: string;
  /** The token that the next answer is added to; empty at the very start. */
  readonly token: string;
  readonly place: Place;
  readonly answers: Answers;
  /** Number of this question, and of all that are asked. */
  readonly step: number;
  readonly steps: number;
  /** Null at the first question. */
  readonly backHref: string | null;
  readonly urgent: UrgentHelp | null;
  /** BCP 47; only where the question needs them. */
  readonly languages: readonly string[];
  /** Null before the end, and where too little was said to choose. */
  readonly chosen: readonly ChosenView[] | null;
  /** Fields of the same search, for refining. */
  readonly refine: readonly (readonly [string, string])[];
}

/** Which question a form answers: what the place is, where it is one. */
export function questionAt(place: Place): Question | null {
  return place === 'end' ? null : place;
}
