import type { ReactNode } from 'react';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { TextKey, Translate } from '~/i18n/translator';
import { StaffPage, type StaffPageProps } from '~/ui/staff/staff-page';

const doors = [
  ['/moderate', 'upkeep.nav.queue'],
  ['/moderate/reports', 'upkeep.nav.reports'],
  ['/moderate/freshness', 'upkeep.nav.freshness'],
  ['/moderate/licences', 'upkeep.nav.licences'],
  ['/moderate/claims', 'upkeep.nav.claims'],
  ['/moderate/register', 'upkeep.nav.register'],
  ['/moderate/imports', 'imports.title'],
  ['/moderate/coverage', 'upkeep.nav.coverage'],
  ['/moderate/audit', 'upkeep.nav.audit'],
] as const satisfies readonly (readonly [string, TextKey])[];

interface UpkeepLinksProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  /** Address of this page without language prefix. */
  readonly path: string;
}

/** The moderators' pages, each from each other. */
export function UpkeepLinks({ language, translate, path }: UpkeepLinksProps) {
  const here = path.split('?')[0];
  return (
    <nav className="steps upkeep-links" aria-label={translate('upkeep.nav')}>
      {doors.map(([door, label]) => (
        <a key={door} href={pathFor(language, door)} aria-current={door === here ? 'page' : undefined}>
          {translate(label)}
        </a>
      ))}
    </nav>
  );
}

export interface UpkeepFrameProps extends Omit<StaffPageProps, 'done' | 'wide'> {
  readonly title: string;
  readonly intro?: ReactNode;
  readonly done?: string | null;
  /** Why the last form came to nothing, in a sentence. */
  readonly problem?: string | null;
}

/** A moderators' page: links to the others, what was done, heading. */
export function UpkeepFrame({ title, intro, problem, children, ...page }: UpkeepFrameProps) {
  return (
    <StaffPage {...page} wide>
      <UpkeepLinks {...page} />
      {problem && (
        <p className="errors" role="alert">
          {problem}
        </p>
      )}
      <h1>{title}</h1>
      {intro && <p className="lead">{intro}</p>}
      {children}
    </StaffPage>
  );
}

interface PagerProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  /** Address without language prefix and page number, e.g. `/moderate/reports?state=open`. */
  readonly path: string;
  readonly page: number;
  readonly pages: number;
}

/** Links to the pages before and after; nothing where there is one page alone. */
export function Pager({ language, translate, path, page, pages }: PagerProps) {
  if (pages <= 1) return null;
  const href = (to: number) => pathFor(language, `${path}${path.includes('?') ? '&' : '?'}page=${to}`);
  return (
    <nav className="actions" aria-label={translate('upkeep.pages')}>
      {page > 1 && (
        <a className="button second" href={href(page - 1)} rel="prev">
          {translate('upkeep.earlier')}
        </a>
      )}
      <span>{translate('upkeep.pageOf', { page, pages })}</span>
      {page < pages && (
        <a className="button second" href={href(page + 1)} rel="next">
          {translate('upkeep.later')}
        </a>
      )}
    </nav>
  );
}

interface ViewsProps<View extends string> {
  readonly language: InterfaceLanguage;
  readonly label: string;
  /** Address without language prefix and query. */
  readonly path: string;
  /** Name of the parameter. */
  readonly name: string;
  readonly views: readonly { readonly view: View; readonly label: string; readonly count: number }[];
  readonly chosen: View;
}

/** What there is, with how many: each a link that shows those alone. */
export function Views<View extends string>({ language, label, path, name, views, chosen }: ViewsProps<View>) {
  return (
    <nav aria-label={label}>
      <ul className="counts">
        {views.map(({ view, label: words, count }) => (
          <li key={view}>
            <b>{count}</b>
            <a href={pathFor(language, `${path}?${name}=${view}`)} aria-current={view === chosen ? 'true' : undefined}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
