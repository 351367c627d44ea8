import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { oneOfList } from '~/http/list-request';
import { requireStaff } from '~/http/staff-request';
import { shownDate } from '~/i18n/dates';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { pageMeta } from '~/ui/page/page-meta';
import { UpkeepFrame } from '~/ui/upkeep/upkeep-frame';
import { readClaims } from '~/usecases/upkeep/decide-claim.server';

const path = '/moderate/claims';

export const handle = { staff: true };

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, path, 'claim.decide');
  const claims = await readClaims(args.context.directory, staff.session);
  const done = oneOfList(new URL(args.request.url).searchParams, 'done', ['claim-accepted', 'claim-refused'], null);
  return json({ staff, claims, done });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.staff, title: translatorFor(data.staff.language)('upkeep.claims.title') }) : [];

export default function Claims() {
  const { staff, claims, done } = useLoaderData<typeof loader>();
  const { language } = staff;
  const translate = translatorFor(language);
  return (
    <UpkeepFrame
      {...staff}
      translate={translate}
      title={translate('upkeep.claims.title')}
      intro={translate('upkeep.claims.intro')}
      done={done && translate(`upkeep.done.${done}`)}
    >
      {claims.length === 0 && <p className="lead">{translate('upkeep.claims.none')}</p>}
      {claims.map((claim) => (
        <section key={claim.id} className="item">
          <h2>{claim.listingName}</h2>
          <p>{translate('upkeep.claims.by', { organization: claim.organizationName })}</p>
          <p className="quiet">
            {claim.holderName
              ? translate('upkeep.claims.holder', { organization: claim.holderName })
              : translate('upkeep.claims.nobody')}{' '}
            {translate('upkeep.claims.since', { date: shownDate(language, claim.createdAt.slice(0, 10)) })}
          </p>
          <p>
            <span className="state">{translate(`upkeep.claims.proof.${claim.proof}`)}</span>{' '}
            {claim.proof === 'domain-email' &&
              translate(claim.proven ? 'upkeep.claims.proven' : 'upkeep.claims.notProven')}
          </p>
          <p>
            {claim.mine ? (
              translate('upkeep.claims.mine')
            ) : (
              <a
                className="button second"
                href={pathFor(language, `${path}/${claim.id}`)}
                aria-label={`${translate('upkeep.claims.decide')}: ${claim.listingName}, ${claim.organizationName}`}
              >
                {translate('upkeep.claims.decide')}
              </a>
            )}
          </p>
        </section>
      ))}
    </UpkeepFrame>
  );
}
