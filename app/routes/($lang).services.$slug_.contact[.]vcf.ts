import type { LoaderFunctionArgs } from '@remix-run/node';
import { contactNames } from '~/domain/open-data/contact-card';
import { oneOfList } from '~/http/list-request';
import { translatorFor } from '~/i18n/translator';
import { pageLanguage } from '~/ui/page/page-request';
import { readContactCard } from '~/usecases/open-data/read-contact-card.server';

/** A listing's numbers and website for a phone, under a name that says nothing; the file's name says nothing either. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const translate = translatorFor(pageLanguage(params));
  const name = oneOfList(new URL(request.url).searchParams, 'as', contactNames, 'appointment');
  const found = await readContactCard(context.directory, params.slug ?? '', translate(`data.contact.${name}`));
  if (found.state !== 'published') throw new Response(null, { status: found.state === 'withdrawn' ? 410 : 404 });
  return new Response(found.vcard, {
    headers: {
      'Content-Type': 'text/vcard; charset=utf-8',
      'Content-Disposition': 'attachment; filename="contact.vcf"',
      'X-Robots-Tag': 'noindex, noarchive',
    },
  });
}
