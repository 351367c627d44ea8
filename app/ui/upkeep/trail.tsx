import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { SelectField, TextField } from '~/ui/staff/fields';

interface FrameProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
}

interface FilterProps extends FrameProps {
  readonly filter: { readonly [Name in 'listing' | 'actor' | 'action' | 'day']: string | null };
  readonly actions: readonly string[];
}

/** Which lines to show. Actions stand by their names in the trail: they are what an export says too. */
export function TrailFilterForm({ language, translate, filter, actions }: FilterProps) {
  return (
    <form method="get" action={pathFor(language, '/moderate/audit')} className="columns">
      <TextField
        translate={translate}
        name="listing"
        label={translate('upkeep.listing')}
        hint={translate('upkeep.audit.listingHint')}
        defaultValue={filter.listing ?? ''}
      />
      <TextField
        translate={translate}
        name="actor"
        label={translate('upkeep.audit.actor')}
        hint={translate('upkeep.audit.actorHint')}
        defaultValue={filter.actor ?? ''}
      />
      <SelectField
        translate={translate}
        name="action"
        label={translate('upkeep.audit.action')}
        chosen={filter.action ?? ''}
        choices={[
          { value: '', label: translate('upkeep.any') },
          ...actions.map((value) => ({ value, label: value.replaceAll('-', ' ') })),
        ]}
      />
      <TextField
        translate={translate}
        name="day"
        type="date"
        label={translate('upkeep.audit.day')}
        defaultValue={filter.day ?? ''}
      />
      <button type="submit" className="second">
        {translate('upkeep.filter')}
      </button>
    </form>
  );
}

/** A line of the trail as the page shows it. */
export interface ShownLine {
  readonly id: string;
  readonly occurredAt: string;
  readonly actor: string;
  /** Address of the moderator who acted; null for everybody else. */
  readonly email: string | null;
  readonly action: string;
  readonly listingSlug: string | null;
  readonly details: Record<string, unknown> | null;
}

/** Lines of the trail, the latest first. */
export function TrailTable({ language, translate, lines }: FrameProps & { lines: readonly ShownLine[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard
    <section className="scroll whole" aria-label={translate('upkeep.audit.title')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {(['when', 'actor', 'action'] as const).map((column) => (
              <th key={column} scope="col">
                {translate(`upkeep.audit.${column}`)}
              </th>
            ))}
            <th scope="col">{translate('upkeep.listing')}</th>
            <th scope="col">{translate('upkeep.audit.details')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <td>
                <time dateTime={line.occurredAt}>{line.occurredAt.slice(0, 19).replace('T', ' ')}</time>
              </td>
              <td translate="no">{line.email ? `${line.actor.split(' ')[0]} ${line.email}` : line.actor}</td>
              <td lang="en">{line.action.replaceAll('-', ' ')}</td>
              <td>
                {line.listingSlug && (
                  <a href={pathFor(language, `/moderate/listings/${line.listingSlug}`)} translate="no">
                    {line.listingSlug}
                  </a>
                )}
              </td>
              <td className="small" translate="no">
                {detailsInWords(line.details)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function detailsInWords(details: ShownLine['details']): string {
  return Object.entries(details ?? {})
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? shortened(value) : JSON.stringify(value)}`)
    .join(', ');
}

/** A hash needs no more than its beginning to be told apart. */
function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 12)}…` : text;
}
