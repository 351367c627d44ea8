import { spacedReceipt } from '~/domain/report/receipt';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';

interface ReceiptProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  /** 20 characters; null where the code may no longer be shown. */
  readonly receipt: string | null;
  /** Address of the listing; null where it is not known any more. */
  readonly backHref: string | null;
}

/** The receipt, big enough to copy by hand, and what it is good for. */
export function Receipt({ language, translate, receipt, backHref }: ReceiptProps) {
  return (
    <div className="column">
      {receipt ? <Shown translate={translate} receipt={receipt} /> : <Gone translate={translate} />}
      <p>
        <a href={pathFor(language, '/report')}>{translate('report.follow')}</a>
      </p>
      {backHref && (
        <p>
          <a href={backHref}>{translate('report.back')}</a>
        </p>
      )}
    </div>
  );
}

function Shown({ translate, receipt }: { translate: Translate; receipt: string }) {
  return (
    <>
      <h1>{translate('report.sent')}</h1>
      <p>{translate('report.sentThanks')}</p>
      <div className="box">
        <p className="label-text" id="code-label">
          {translate('report.code')}
        </p>
        <p className="lead" translate="no" lang="en" data-receipt>
          <b>{spacedReceipt(receipt)}</b>
        </p>
        <p>{translate('report.codeKeep')}</p>
        <p>{translate('report.codeUse')}</p>
        <p className="small quiet">{translate('report.print')}</p>
      </div>
    </>
  );
}

function Gone({ translate }: { translate: Translate }) {
  return (
    <>
      <h1>{translate('report.codeGone')}</h1>
      <p>{translate('report.codeGoneWhat')}</p>
      <p>{translate('report.codeGoneDo')}</p>
    </>
  );
}
