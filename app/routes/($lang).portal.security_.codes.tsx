import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { recoveryCodesFrom } from '~/domain/account/recovery-codes';
import { returnPath, withThen } from '~/domain/account/return-path';
import { formRefused } from '~/http/form-answer';
import { openSecrets, sealSecrets } from '~/http/sealed-secrets';
import { requireProof, requireProofPost, stampOf } from '~/http/signing-in';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { pageMeta } from '~/ui/page/page-meta';
import { Mistakes } from '~/ui/staff/fields';
import { FormToken, StaffPage } from '~/ui/staff/staff-page';
import { factorsOf, keepRecoveryCodes, printedCodes } from '~/usecases/accounts/factors.server';

export const handle = { staff: true };

const path = '/portal/security/codes';

const askedFor = ({ request }: LoaderFunctionArgs) => returnPath(new URL(request.url).searchParams.get('then'));

/** Codes that are stored only once their owner says that they are kept; until then the page's form alone holds them. */
export async function loader(args: LoaderFunctionArgs) {
  const { session, ...page } = await requireProof(args, withThen(path, askedFor(args)));
  const { context } = args;
  const { recoveryCodesLeft } = await factorsOf(context.directory.database, session.accountId);
  const { email, formToken, staffRole, stage } = session;
  const codes = recoveryCodesFrom((size) => crypto.getRandomValues(new Uint8Array(size)));
  return json({
    page,
    session: { email, formToken, staffRole, stage },
    replaces: recoveryCodesLeft !== null,
    shown: shownCodes(args, session.accountId, codes),
  });
}

function shownCodes({ context }: LoaderFunctionArgs, accountId: string, codes: readonly string[]) {
  return { printed: printedCodes(codes), sealed: sealSecrets(context, 'recovery-codes', accountId, codes) };
}

export async function action(args: ActionFunctionArgs) {
  const { context } = args;
  const then = askedFor(args);
  const { form, session, language } = await requireProofPost(args, withThen(path, then));
  const codes = openSecrets(context, 'recovery-codes', session.accountId, form.get('codes'));
  if (codes === null) return formRefused({ kept: 'accounts.codes.late' }, null);
  if (form.get('kept') !== 'yes') {
    // The same codes again: they may be on paper already.
    return formRefused({ kept: 'accounts.codes.error' }, { shown: shownCodes(args, session.accountId, codes) });
  }
  await keepRecoveryCodes(context.directory.database, session, codes, stampOf(context));
  return redirect(pathFor(language, then ?? '/portal/security?done=codes'), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.page, title: translatorFor(data.page.language)('accounts.codes.title') }) : [];

export default function RecoveryCodes() {
  const { page, session, replaces, shown } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const translate = translatorFor(page.language);
  const errors = answer?.errors ?? {};
  const { printed, sealed } = answer?.typed?.shown ?? shown;
  return (
    <StaffPage {...page} {...{ translate, session }}>
      <Mistakes translate={translate} errors={errors} />
      <h1>{translate('accounts.codes.title')}</h1>
      <p className="lead">{translate('accounts.codes.intro')}</p>
      <ol className="codes" translate="no">
        {printed.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <p>
        {translate('accounts.codes.when')} {replaces && translate('accounts.codes.replace')}
      </p>
      <form method="post" action={pathFor(page.language, page.path)}>
        <FormToken session={session} />
        <input type="hidden" name="codes" value={sealed} />
        <label className="check">
          <input type="checkbox" id="kept" name="kept" value="yes" />
          <span>{translate('accounts.codes.kept')}</span>
        </label>
        <button type="submit">{translate('accounts.codes.send')}</button>
      </form>
    </StaffPage>
  );
}
