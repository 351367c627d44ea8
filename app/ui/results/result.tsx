import type { Translate } from '~/i18n/translator';
import { Icon } from '~/ui/icons/icon';
import { contactTarget } from '~/ui/listing/contact';
import type { ResultView } from './result-view';

/** One service among results: name, why it fits, facts in fixed order, what it keeps, and one way to make contact. */
export function Result(props: {
  result: ResultView;
  translate: Translate;
  /** True inside another site's page. */
  framed?: boolean;
}) {
  const { result, translate } = props;
  const { contact } = result;
  return (
    <article data-listing={result.slug} className="result">
      <h2>
        <a href={result.href} lang={result.textLanguage ?? undefined}>
          {result.name}
        </a>
      </h2>
      {result.nativeName && (
        <p className="native" lang={result.nativeLanguage ?? undefined}>
          {result.nativeName}
        </p>
      )}
      <p className="why">{result.why}</p>
      <ul className="facts plain">
        {result.facts.map(([icon, words]) => (
          <li key={icon} className={icon === 'clock' && result.open ? 'open' : undefined}>
            <Icon name={icon} />
            {words}
          </li>
        ))}
      </ul>
      <p className="keeps small quiet">
        {result.keeps && `${result.keeps} `}
        <a href={`${result.href}#label`}>{translate('search.label')}</a>
      </p>
      {contact && (
        <p className="contact">
          <a
            className="button"
            href={contact.href}
            target={contactTarget(contact.href, props.framed)}
            rel="noreferrer noopener"
            referrerPolicy="no-referrer"
          >
            <Icon name={contact.icon} />
            {contact.words}
          </a>
          {result.contactNote && <small className="quiet">{result.contactNote}</small>}
        </p>
      )}
    </article>
  );
}
