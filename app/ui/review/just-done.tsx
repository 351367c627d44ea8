import type { InterfaceLanguage } from '~/i18n/languages';
import { pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { FormToken, type ShownSession } from '~/ui/staff/staff-page';
import { KeyButton } from './key-button';

/** What can just have been done on the review pages. */
export const doneWords = [
  'published',
  'first-of-two',
  'refused',
  'asked',
  'held',
  'reworded',
  'assigned',
  'noted',
  'undone',
  'paused',
  'resumed',
  'withdrawn',
] as const;
export type DoneWord = (typeof doneWords)[number];

const undoable: readonly DoneWord[] = ['published', 'first-of-two', 'refused', 'held', 'assigned'];

export interface JustDone {
  readonly word: DoneWord;
  /** The submission it was done to. */
  readonly revisionId: string | null;
}

/** @returns what an address says was just done; null where it says nothing */
export function readJustDone(query: URLSearchParams): JustDone | null {
  const word = doneWords.find((each) => each === query.get('done'));
  const of = query.get('of');
  return word ? { word, revisionId: of && /^rev_[0-9A-Z]{26}$/.test(of) ? of : null } : null;
}

/** What was done, in a sentence that names what it was done to: the page may be about the next submission already. */
export function doneInWords(done: JustDone | null, name: string | null, translate: Translate): string | null {
  if (!done) return null;
  const sentence = translate(`moderation.done.${done.word}`);
  return name === null ? sentence : `${name}: ${sentence}`;
}

interface UndoProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly session: ShownSession;
  readonly done: JustDone | null;
}

/** A button that takes back what was just decided; nothing where that cannot be. */
export function UndoButton({ language, translate, session, done }: UndoProps) {
  if (!done?.revisionId || !undoable.includes(done.word)) return null;
  return (
    <form method="post" action={pathFor(language, `/moderate/review/${done.revisionId}`)} className="undo">
      <FormToken session={session} />
      <KeyButton letter="u" act="undo" second>
        {translate('moderation.act.undo')}
      </KeyButton>
    </form>
  );
}
