import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { type CoverageOrder, coverageNeeds, coverageOrders, sortCoverage } from '~/domain/transparency/coverage-gaps';
import { oneOfList } from '~/http/list-request';
import { requireStaff } from '~/http/staff-request';
import { countryCodes, countryName } from '~/i18n/countries';
import { pathFor } from '~/i18n/languages';
import { type TextKey, translatorFor } from '~/i18n/translator';
import { pageMeta } from '~/ui/page/page-meta';
import { UpkeepFrame } from '~/ui/upkeep/upkeep-frame';
import { readCoverage } from '~/usecases/upkeep/read-coverage.server';

const path = '/moderate/coverage';
const orderTexts: Readonly<Record<CoverageOrder, TextKey>> = {
  missing: 'upkeep.coverage.sortMissing',
  country: 'upkeep.coverage.sortCountry',
  listings: 'upkeep.coverage.sortListings',
};

export const handle = { staff: true };

export async function loader(args: LoaderFunctionArgs) {
  const staff = await requireStaff(args, path, 'freshness.read');
  const order = oneOfList(new URL(args.request.url).searchParams, 'sort', coverageOrders, 'listings');
  const coverage = await readCoverage(args.context.directory, countryCodes);
  const { compare } = new Intl.Collator(staff.language);
  const nameOf = (country: string) => countryName(staff.language, country);
  return json({ staff, order, coverage: sortCoverage(coverage, order, nameOf, compare) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.staff, title: translatorFor(data.staff.language)('upkeep.coverage.title') }) : [];

export default function CoveragePage() {
  const { staff, order, coverage } = useLoaderData<typeof loader>();
  const { language } = staff;
  const translate = translatorFor(language);
  return (
    <UpkeepFrame
      {...staff}
      path={`${path}?sort=${order}`}
      translate={translate}
      title={translate('upkeep.coverage.title')}
      intro={translate('upkeep.coverage.intro')}
    >
      <p className="actions">
        {coverageOrders.map((each) => (
          <a
            key={each}
            href={pathFor(language, `${path}?sort=${each}`)}
            aria-current={each === order ? 'true' : undefined}
          >
            {translate(orderTexts[each])}
          </a>
        ))}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard */}
      <section className="scroll whole" aria-label={translate('upkeep.coverage.title')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{translate('upkeep.coverage.country')}</th>
              <th scope="col">{translate('upkeep.coverage.listings')}</th>
              {coverageNeeds.map((need) => (
                <th key={need} scope="col">
                  {translate(`upkeep.coverage.${need}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {coverage.map(({ country, listings, missing }) => (
              <tr key={country}>
                <th scope="row">{countryName(language, country)}</th>
                <td>{listings}</td>
                {coverageNeeds.map((need) => (
                  <td key={need}>
                    {missing.includes(need) ? (
                      <strong>{translate('upkeep.coverage.missing')}</strong>
                    ) : (
                      <span className="quiet">{translate('upkeep.coverage.there')}</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </UpkeepFrame>
  );
}
