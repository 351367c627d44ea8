import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { pageLanguage, shownSettings } from '~/http/page-request';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { pageMeta } from '~/ui/page/page-meta';
import { Confirmed, LinkGone, StillRight } from '~/ui/reminder/still-right';
import { StaffPage } from '~/ui/staff/staff-page';
import { answerReminder, readReminder } from '~/usecases/reminders/answer-reminder.server';

export const handle = { staff: true };

/** Opened from a mail, without signing in. Reading it changes nothing. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  const token = params.token ?? '';
  const reminder = await readReminder(context.directory.database, token, context.now());
  const page = { language, path: `/portal/still-right/${token}`, settings: shownSettings(context.settings) };
  return json({ page, reminder }, { status: reminder.state === 'gone' ? 410 : 200 });
}

/** The token in the address is the whole authority, and all it can do is confirm: there is no session to protect here. */
export async function action({ params, context }: ActionFunctionArgs) {
  const language = pageLanguage(params);
  const token = params.token ?? '';
  await answerReminder(context.directory.database, token, { now: context.now(), newId: context.newId });
  // Whether it was this press, an earlier one or too late: the page itself says which.
  return redirect(pathFor(language, `/portal/still-right/${token}`), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.page, title: translatorFor(data.page.language)('mails.stillRight.title') }) : [];

export default function StillRightPage() {
  const { page, reminder } = useLoaderData<typeof loader>();
  const { language, path, settings } = page;
  const translate = translatorFor(language);
  const words = { language, translate };
  return (
    <StaffPage {...page} translate={translate} session={null}>
      {reminder.state === 'open' && <StillRight {...words} {...reminder} action={pathFor(language, path)} />}
      {reminder.state === 'used' && <Confirmed {...words} {...reminder} publicOrigin={settings.origin} />}
      {reminder.state === 'gone' && <LinkGone {...words} />}
    </StaffPage>
  );
}
