import type { ShownForm, ShownListing } from '~/domain/own-listing/shown';
import { shownDate } from '~/i18n/dates';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';

interface DashboardProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly memberships: readonly { readonly organizationId: string; readonly name: string }[];
  readonly dashboard: { readonly forms: readonly ShownForm[]; readonly listings: readonly ShownListing[] };
  readonly page: number;
  readonly pages: number;
}

/** One's listings and unfinished forms, by organisation; what to do next stands first. */
export function Dashboard(props: DashboardProps) {
  const { language, translate, memberships, dashboard } = props;
  const { forms, listings } = dashboard;
  const isEmpty = forms.length === 0 && listings.length === 0;
  return (
    <>
      <h1>{translate('staff.listings')}</h1>
      {memberships.length === 0 ? (
        <NoOrganization {...props} />
      ) : (
        <>
          {isEmpty && <p className="lead">{translate('form.portal.empty')}</p>}
          <NextThings {...props} />
          <p className="actions">
            <a className="button" href={pathFor(language, '/portal/new')}>
              {translate('form.portal.new')}
            </a>
            <a href={pathFor(language, '/portal/uploads')}>{translate('form.portal.upload')}</a>
          </p>
          {memberships.map((organization) => (
            <Organization key={organization.organizationId} {...props} organization={organization} />
          ))}
          <Pages {...props} />
        </>
      )}
    </>
  );
}

function NoOrganization({ language, translate }: DashboardProps) {
  return (
    <>
      <p className="lead">{translate('form.portal.noOrganization')}</p>
      <a className="button" href={pathFor(language, '/portal/organization')}>
        {translate('form.portal.makeOrganization')}
      </a>
    </>
  );
}

/** At most three: who has ten minutes between patients wants to know what they are for. */
function NextThings({ language, translate, dashboard }: DashboardProps) {
  const toListing = (slug: string) => pathFor(language, `/portal/listings/${slug}`);
  const asked = dashboard.listings.filter(({ submission }) => submission?.state === 'question');
  const refused = dashboard.listings.filter(({ submission }) => submission?.state === 'refused');
  const due = dashboard.listings.filter(({ isDue }) => isDue);
  const things = [
    ...asked.map(({ slug, name }) => ({ href: toListing(slug), words: translate('form.next.question', { name }) })),
    ...due.map(({ slug, name, dueOn }) => ({
      href: toListing(slug),
      words: translate('form.next.due', { name, date: shownDate(language, dueOn) }),
    })),
    ...refused.map(({ slug, name }) => ({ href: toListing(slug), words: translate('form.next.refused', { name }) })),
    ...dashboard.forms.map(({ id, name, unfinished }) => ({
      href: pathFor(language, `/portal/forms/${id}/${unfinished[0] ?? 'send'}`),
      words: translate(unfinished.length > 0 ? 'form.next.form' : 'form.next.send', {
        name: name || translate('form.newService'),
      }),
    })),
  ];
  if (things.length === 0) return null;
  return (
    <section className="box">
      <h2>{translate('form.next.title')}</h2>
      <ul>
        {things.slice(0, 3).map(({ href, words }) => (
          <li key={href}>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Organization(props: DashboardProps & { organization: DashboardProps['memberships'][number] }) {
  const { language, translate, dashboard, organization } = props;
  const forms = dashboard.forms.filter(({ organizationId }) => organizationId === organization.organizationId);
  const listings = dashboard.listings.filter(({ organizationId }) => organizationId === organization.organizationId);
  return (
    <section>
      <h2>{organization.name}</h2>
      {forms.length === 0 && listings.length === 0 && <p className="quiet">{translate('form.portal.none')}</p>}
      {listings.length > 0 && (
        <ul className="plain own">
          {listings.map((listing) => (
            <li key={listing.slug}>
              <a href={pathFor(language, `/portal/listings/${listing.slug}`)}>{listing.name}</a>
              <ListingStates listing={listing} translate={translate} />
            </li>
          ))}
        </ul>
      )}
      {forms.length > 0 && (
        <>
          <h3>{translate('form.portal.drafts')}</h3>
          <ul className="plain own">
            {forms.map((form) => (
              <li key={form.id}>
                <a href={pathFor(language, `/portal/forms/${form.id}/${form.unfinished[0] ?? 'send'}`)}>
                  {form.name || translate('form.newService')}
                </a>
                <span className="small quiet">
                  {translate(form.isEdit ? 'form.portal.edit' : 'form.portal.draft', {
                    date: shownDate(language, form.touchedOn),
                  })}{' '}
                  {form.unfinished.length > 0 && translate('form.portal.lacks', { count: form.unfinished.length })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Where a listing stands, in words of its own people: what visitors see, and what is being checked. */
export function ListingStates({ listing, translate }: { listing: ShownListing; translate: Translate }) {
  const { visibility, submission } = listing;
  return (
    <span className="states">
      {!(visibility === 'not-yet' && submission) && (
        <span className="state">{translate(`form.visibility.state.${visibility}`)}</span>
      )}{' '}
      {submission && (
        <span className={submission.state === 'question' || submission.state === 'refused' ? 'state risk' : 'state'}>
          {translate(`form.submission.${submission.state}`)}
        </span>
      )}
    </span>
  );
}

function Pages({ language, translate, page, pages }: DashboardProps) {
  if (pages <= 1) return null;
  return (
    <nav aria-label={translate('form.pages')}>
      <p className="actions">
        {page > 1 && <a href={pathFor(language, `/portal?page=${page - 1}`)}>{translate('form.pages.newer')}</a>}
        <span>{translate('form.pages.of', { page, pages })}</span>
        {page < pages && <a href={pathFor(language, `/portal?page=${page + 1}`)}>{translate('form.pages.older')}</a>}
      </p>
    </nav>
  );
}
