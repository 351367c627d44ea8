import {
  type ActionFunctionArgs,
  type HeadersFunction,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { cleanText, lengthOf } from '~/domain/listing-form/clean-text';
import { readNotice } from '~/domain/notice/notice-form';
import { requireStaff, requireStaffPost } from '~/http/staff-request';
import { pathFor } from '~/i18n/languages';
import { type TextKey, translatorFor } from '~/i18n/translator';
import { ManageListing } from '~/ui/own-listings/manage-listing';
import { pageMeta } from '~/ui/page/page-meta';
import type { FieldErrors } from '~/ui/staff/fields';
import { StaffPage } from '~/ui/staff/staff-page';
import { addNotice } from '~/usecases/forms/add-notice.server';
import { answerQuestion, longestAnswer } from '~/usecases/forms/answer-question.server';
import { confirmOwnListing } from '~/usecases/forms/confirm-own-listing.server';
import { endNotice } from '~/usecases/forms/end-notice.server';
import { openFormForEdit } from '~/usecases/forms/open-form-for-edit.server';
import type { ActOnListing } from '~/usecases/forms/own-listing.server';
import { pauseListing } from '~/usecases/forms/pause-listing.server';
import { readOwnListing } from '~/usecases/forms/read-own-listing.server';
import { resumeListing } from '~/usecases/forms/resume-listing.server';
import { takeBack } from '~/usecases/forms/take-back.server';

export const handle = { staff: true };

const doneWords = [
  'sent',
  'paused',
  'resumed',
  'withdrawn',
  'noticed',
  'ended',
  'answered',
  'taken-back',
  'confirmed',
] as const;
type DoneWord = (typeof doneWords)[number];

export async function loader(args: LoaderFunctionArgs) {
  const slug = args.params.slug ?? '';
  const staff = await requireStaff(args, `/portal/listings/${slug}`, 'listing.read');
  const { directory, now } = args.context;
  const managed = await readOwnListing(directory.database, staff.session, slug, now());
  if (!managed) throw new Response(null, { status: 404 });
  const asked = new URL(args.request.url).searchParams.get('done');
  const done = doneWords.find((word) => word === asked) ?? null;
  return json({ staff, managed, done, today: now().toISOString().slice(0, 10) });
}

/** One act a form, named by `act`. */
export async function action(args: ActionFunctionArgs) {
  const slug = args.params.slug ?? '';
  const { session, language, form } = await requireStaffPost(args, `/portal/listings/${slug}`, 'listing.read');
  const { directory, now, newId } = args.context;
  const { database } = directory;
  const stamp = { now: now(), newId };
  const act = form.get('act') ?? '';
  const here = `/portal/listings/${slug}`;

  if (act === 'edit') {
    const formId = await openFormForEdit(database, session, slug, stamp);
    if (formId === null) throw new Response(null, { status: 404 });
    return redirect(pathFor(language, `/portal/forms/${formId}/provider`), 303);
  }
  if (act === 'notice' || act === 'closed') {
    const reading = readNotice(act, form, stamp.now.toISOString().slice(0, 10));
    if (!reading.ok) return refused(act, reading.errors, form, 422);
    return ended(await addNotice(database, session, slug, reading.notice, stamp), 'noticed');
  }
  if (act === 'answer') {
    const text = cleanText(form.get('answer') ?? '');
    const tooLong = lengthOf(text) > longestAnswer;
    if (text === '' || tooLong) {
      const key = tooLong ? 'form.answer.error.tooLong' : 'form.answer.error.needed';
      return refused(act, { answer: { key, values: { most: longestAnswer } } }, form, 422);
    }
    return ended(await answerQuestion(database, session, slug, text, stamp), 'answered');
  }
  if (act === 'end') return ended(await endNotice(database, session, slug, form.get('notice') ?? '', stamp), 'ended');
  if (act === 'pause') return ended(await pauseListing(database, session, slug, stamp), 'paused');
  if (act === 'resume') return ended(await resumeListing(database, session, slug, stamp), 'resumed');
  if (act === 'take-back') return ended(await takeBack(database, session, slug, stamp), 'taken-back');
  if (act === 'confirm') return ended(await confirmOwnListing(database, session, slug, stamp), 'confirmed');
  throw new Response(null, { status: 400 });

  function ended(result: ActOnListing, done: DoneWord) {
    if (result === 'unknown') throw new Response(null, { status: 404 });
    if (result === 'done') return redirect(pathFor(language, `${here}?done=${done}`), 303);
    const key: TextKey = result === 'changed' ? 'form.act.changed' : 'form.act.notNow';
    return refused(act, { act: { key } }, form, 409);
  }
}

/** What was typed comes back with what was wrong. */
function refused(act: string, errors: FieldErrors, form: URLSearchParams, status: number) {
  const typed = {
    fromOn: form.get(`fromOn.${act}`) ?? '',
    untilOn: form.get(`untilOn.${act}`) ?? '',
    text: form.get(act === 'answer' ? 'answer' : `text.${act}`) ?? '',
  };
  return json({ act, errors, typed }, { status });
}

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.staff, title: translatorFor(data.staff.language)('staff.listings') }) : [];

export default function OwnListing() {
  const { staff, managed, done, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const translate = translatorFor(staff.language);
  return (
    <StaffPage {...staff} translate={translate} done={done && translate(`form.done.${done}`)}>
      <ManageListing
        language={staff.language}
        translate={translate}
        session={staff.session}
        managed={managed}
        today={today}
        refused={answer ?? null}
      />
    </StaffPage>
  );
}
