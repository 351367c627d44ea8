import { pathFor } from '~/i18n/languages';
import { FormToken } from '~/ui/staff/staff-page';
import type { ManageProps } from './manage-props';

/** A form with one button that does one thing. */
export function OneButton(
  props: ManageProps & { act: string; words: string; second?: boolean; fields?: Record<string, string> },
) {
  const { language, managed, session, act, words, second = true, fields = {} } = props;
  return (
    <form method="post" action={pathFor(language, `/portal/listings/${managed.listing.slug}`)}>
      <FormToken session={session} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" name="act" value={act} className={second ? 'second' : undefined}>
        {words}
      </button>
    </form>
  );
}
