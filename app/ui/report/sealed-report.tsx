import type { ReportErrors, TypedReport } from '~/domain/report/report-form';
import type { UrgentHelp } from '~/domain/urgent/urgent-help';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import { Page, type ShownSettings } from '~/ui/page/page';
import { ReportForm } from './report-form';

/** The report form of a listing that was opened from a sealed search; plain data, as it comes from a loader. */
export interface SealedReportData {
  readonly language: InterfaceLanguage;
  readonly settings: ShownSettings;
  readonly country: string | null;
  readonly urgent: UrgentHelp | null;
  readonly listing: { readonly name: string; readonly textLanguage: string };
  /** Address of this page without language prefix; the form posts to it. */
  readonly path: string;
  readonly backHref: string;
}

/** What came back where a report was not taken. */
export interface ReportAnswer {
  readonly typed: TypedReport;
  readonly errors: ReportErrors;
  readonly mustWait: boolean;
}

const untouched: ReportAnswer = { typed: { reasons: [], note: '' }, errors: {}, mustWait: false };

export function SealedReport({ data, answer }: { data: SealedReportData; answer: ReportAnswer | null }) {
  const { language, settings, country, urgent, path } = data;
  const translate = translatorFor(language);
  return (
    <Page {...{ language, translate, settings, country, urgent, path }}>
      <ReportForm
        language={language}
        translate={translate}
        country={country}
        listing={data.listing}
        action={pathFor(language, path)}
        backHref={data.backHref}
        {...(answer ?? untouched)}
      />
    </Page>
  );
}
