import type { Audience } from '~/domain/listing/vocabulary';
import type { Translate } from '~/i18n/translator';
import { entrances } from '~/ui/search/entrances';

interface AudienceSelectProps {
  readonly id: string;
  readonly translate: Translate;
  readonly chosen: readonly Audience[];
}

/** Who services are for, in the words of the start page; each choice is one field, its audiences with a space between. */
export function AudienceSelect({ id, translate, chosen }: AudienceSelectProps) {
  const own = fieldOf(chosen);
  const values = entrances.map(({ audiences }) => fieldOf(audiences));
  return (
    <select id={id} name="for" defaultValue={own} autoComplete="off">
      <option value="">{translate('embed.forAnyone')}</option>
      {entrances.map(({ key, audiences }) => (
        <option key={key} value={fieldOf(audiences)}>
          {translate(`search.entrance.${key}`)}
        </option>
      ))}
      {own !== '' && !values.includes(own) && (
        <option value={own}>{chosen.map((audience) => translate(`vocabulary.for.${audience}`)).join(' · ')}</option>
      )}
    </select>
  );
}

function fieldOf(audiences: readonly Audience[]): string {
  return audiences.join(' ');
}
