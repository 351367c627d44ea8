import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readClaimForm } from '~/domain/review/claim-form';
import { requireStaff, requireStaffPost } from '~/http/staff-request';
import { shownDate } from '~/i18n/dates';
import { interfaceLanguages, pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { pageMeta } from '~/ui/page/page-meta';
import { ChoiceField, Mistakes, TextArea } from '~/ui/staff/fields';
import { FormToken } from '~/ui/staff/staff-page';
import { ClaimProofFacts } from '~/ui/upkeep/claim-proof';
import { fieldErrors } from '~/ui/upkeep/field-errors';
import { UpkeepFrame } from '~/ui/upkeep/upkeep-frame';
import { decideClaim, readClaims } from '~/usecases/upkeep/decide-claim.server';

export const handle = { staff: true };

const pathOf = (id: string | undefined) => `/moderate/claims/${encodeURIComponent(id ?? '')}`;

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, pathOf(args.params.id), 'claim.decide');
  const claims = await readClaims(args.context.directory, staff.session);
  const claim = claims.find(({ id, mine }) => id === args.params.id && !mine);
  if (!claim) throw new Response(null, { status: 404 });
  const others = claims.filter(({ listingId, id }) => listingId === claim.listingId && id !== claim.id);
  return json({ staff, claim, others });
}

export async function action(args: ActionFunctionArgs) {
  const id = args.params.id ?? '';
  const { session, form, language } = await requireStaffPost(args, pathOf(id), 'claim.decide');
  const { directory, settings, now, newId } = args.context;
  const typed = { decision: form.get('decision') ?? '', text: form.get('text') ?? '' };
  const reading = readClaimForm(form);
  if (!reading.ok) return json({ typed, errors: reading.errors, problem: null }, { status: 422 });
  const linkIn = (code: string) =>
    `${settings.staffOrigin}${pathFor(interfaceLanguages.find((known) => known === code) ?? 'en', '/portal')}`;
  const { decision } = reading;
  const outcome = await decideClaim(directory, { id, who: session, decision, linkIn }, { now: now(), newId });
  if (outcome === 'gone' || outcome === 'not-yours') throw new Response(null, { status: 404 });
  // It is decided: its page is no more, and the list says what is left.
  if (outcome === 'meanwhile') return redirect(pathFor(language, '/moderate/claims'), 303);
  if (outcome === 'unproven') return json({ typed, errors: {}, problem: outcome }, { status: 409 });
  return redirect(pathFor(language, `/moderate/claims?done=claim-${outcome}`), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.staff, title: translatorFor(data.staff.language)('upkeep.claims.title') }) : [];

export default function Claim() {
  const { staff, claim, others } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { language } = staff;
  const translate = translatorFor(language);
  const errors = fieldErrors(answer?.errors ?? {});
  return (
    <UpkeepFrame
      {...staff}
      translate={translate}
      title={translate('upkeep.claim.title', { name: claim.listingName })}
      problem={answer?.problem ? translate(`upkeep.problem.${answer.problem}`) : null}
    >
      <Mistakes translate={translate} errors={errors} />
      <p className="actions">
        <a href={pathFor(language, `/services/${claim.listingSlug}`)}>{translate('upkeep.publicPage')}</a>
        <a href={pathFor(language, `/moderate/listings/${claim.listingSlug}`)}>{translate('upkeep.history')}</a>
        <a href={pathFor(language, '/moderate/claims')}>{translate('upkeep.back')}</a>
      </p>
      <p>{translate('upkeep.claims.by', { organization: claim.organizationName })}</p>
      <p>
        {claim.holderName
          ? translate('upkeep.claims.holder', { organization: claim.holderName })
          : translate('upkeep.claims.nobody')}{' '}
        {translate('upkeep.claims.since', { date: shownDate(language, claim.createdAt.slice(0, 10)) })}
      </p>
      <ClaimProofFacts translate={translate} claim={claim} />
      {others.length > 0 && <h2>{translate('upkeep.claim.others')}</h2>}
      {others.map((other) => (
        <p key={other.id}>
          {translate('upkeep.claims.by', { organization: other.organizationName })}{' '}
          {translate('upkeep.claims.since', { date: shownDate(language, other.createdAt.slice(0, 10)) })}
        </p>
      ))}
      <form method="post" action={pathFor(language, staff.path)} className="column">
        <FormToken session={staff.session} />
        <ChoiceField
          translate={translate}
          name="decision"
          label={translate('upkeep.claim.decision')}
          errors={errors}
          chosen={[answer?.typed.decision ?? '']}
          choices={[
            { value: 'accept', label: translate('upkeep.claim.accept'), hint: translate('upkeep.claim.acceptHint') },
            { value: 'refuse', label: translate('upkeep.claim.refuse') },
          ]}
        />
        <TextArea
          translate={translate}
          name="text"
          label={translate('upkeep.claim.text')}
          hint={translate('upkeep.claim.textHint')}
          errors={errors}
          defaultValue={answer?.typed.text ?? ''}
          maxLength={4000}
        />
        <button type="submit">{translate('upkeep.claim.save')}</button>
      </form>
    </UpkeepFrame>
  );
}
