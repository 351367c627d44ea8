import type { ReactNode } from 'react';
import type { Audience } from '~/domain/listing/vocabulary';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';

interface DoorProps {
  readonly language: InterfaceLanguage;
  /** Who the services are for; empty for every service. */
  readonly audiences: readonly Audience[];
  /** ISO 3166-1 alpha-2; null for any country. */
  readonly country: string | null;
  readonly children: ReactNode;
}

/** A ready-made search. It posts as the search form does: a link would write into the history who looks for what. */
export function Door({ language, audiences, country, children }: DoorProps) {
  return (
    <form method="post" action={pathFor(language, '/search')}>
      {country && <input type="hidden" name="country" value={country} />}
      <button type="submit" className="as-link" {...doorField(audiences)}>
        {children}
      </button>
    </form>
  );
}

/** Name and value of a button that chooses audiences: all of them in one field, see `postedFields`. */
export function doorField(audiences: readonly Audience[]): { name?: string; value?: string } {
  return audiences.length > 0 ? { name: 'for', value: audiences.join(' ') } : {};
}
