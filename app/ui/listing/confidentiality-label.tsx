import { type ConfidentialityLabel, confidentialityLabel } from '~/domain/confidentiality/confidentiality-label';
import type { LabelAnswer, LabelQuestion } from '~/domain/confidentiality/label';
import type { NamedLawPlace } from '~/domain/law/law';
import type { PublishedListing } from '~/domain/listing/listing';
import type { ChannelType } from '~/domain/listing/vocabulary';
import { shownDate } from '~/i18n/dates';
import type { InterfaceLanguage } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { answerInWords } from './label-words';
import { LawRow } from './law-row';

interface LabelProps {
  readonly listing: PublishedListing;
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  /** Every place whose law we know something of; null leaves the law out. */
  readonly lawPlaces: readonly NamedLawPlace[] | null;
}

/** What a service asks, sees, keeps and passes on, as a ruled table: one question a row, plain answers, dated. */
export function Label({ listing, language, translate, lawPlaces }: LabelProps) {
  const label = confidentialityLabel(listing);
  const checked = label.listing['checked-on'];
  const date = shownDate(language, checked.text ?? listing.sourcesReadOn);
  const words = { translate, textLanguage: listing.textLanguage === language ? undefined : listing.textLanguage };
  return (
    <section className="label" id="label" aria-labelledby="label-title">
      <h2 id="label-title">{translate('label.title')}</h2>
      <p className="small">{translate('label.intro')}</p>
      <table>
        <thead className="unseen">
          <tr>
            <th scope="col">{translate('label.question')}</th>
            <th scope="col">{translate('label.answer')}</th>
          </tr>
        </thead>
        <tbody>
          <LabelRows {...words} label={label} />
          {lawPlaces && <LawRow listing={listing} language={language} translate={translate} places={lawPlaces} />}
        </tbody>
      </table>
      <p className="small">
        {translate(checked.because === 'confirmed-by-a-person' ? 'label.confirmed' : 'label.sourcesRead', { date })}
      </p>
      <p className="small">{translate('label.ask')}</p>
    </section>
  );
}

/** The rows that say what the service itself asks, sees, keeps and passes on. */
export function LabelRows(props: Omit<RowProps, 'question'>) {
  return (
    <>
      <Row {...props} question="asks-name" />
      <Row {...props} question="sees-number-or-address" />
      <KeepsAndPassesOn {...props} />
    </>
  );
}

interface RowProps {
  readonly question: Exclude<LabelQuestion, 'checked-on'>;
  readonly label: ConfidentialityLabel;
  readonly translate: Translate;
  readonly textLanguage: string | undefined;
}

/** One answer for the whole service where all its channels agree; else one line a way of contact. */
function Row({ question, label, translate, textLanguage }: RowProps) {
  return (
    <tr>
      <th scope="row">{translate(`label.q.${question}`)}</th>
      <td>
        <Answers question={question} label={label} translate={translate} textLanguage={textLanguage} />
      </td>
    </tr>
  );
}

function Answers({ question, label, translate, textLanguage }: RowProps) {
  const whole = label.listing[question];
  const own = linesByChannel(label, question, whole, translate);
  const lang = (answer: LabelAnswer) => (answer.answer === 'text' ? textLanguage : undefined);
  return (
    <>
      {(own.length === 0 || whole.answer !== 'unknown') && <p lang={lang(whole)}>{answerInWords(whole, translate)}</p>}
      {own.map(({ types, answer }) => (
        <p key={types.join()}>
          <b>
            {types.map((type) => translate(`vocabulary.channel.${type}`)).join(translate('shell.comma'))}
            {translate('shell.colon')}
          </b>
          <span lang={lang(answer)}>{answerInWords(answer, translate)}</span>
        </p>
      ))}
    </>
  );
}

/** Ways of contact whose answer says more than the one for the whole service; same answers share a line. */
function linesByChannel(
  label: ConfidentialityLabel,
  question: RowProps['question'],
  whole: LabelAnswer,
  translate: Translate,
): { types: ChannelType[]; answer: LabelAnswer }[] {
  const wholeWords = answerInWords(whole, translate);
  const lines = new Map<string, { types: ChannelType[]; answer: LabelAnswer }>();
  for (const { channel, answers } of label.channels) {
    const answer = answers[question];
    const words = answerInWords(answer, translate);
    if (words === wholeWords || answer.because === 'said-for-the-service') continue;
    const line = lines.get(words);
    if (!line) lines.set(words, { types: [channel.type], answer });
    else if (!line.types.includes(channel.type)) line.types.push(channel.type);
  }
  return [...lines.values()];
}

/** A service often says both in one statement; then both questions share it rather than cutting its words in two. */
function KeepsAndPassesOn(props: Omit<RowProps, 'question'>) {
  const { label, translate, textLanguage } = props;
  const shared = label.listing.keeps.because === 'one-statement';
  const differs = label.channels.some(
    ({ answers }) => answers.keeps.answer === 'text' || answers['passes-on'].answer === 'text',
  );
  if (!shared || differs) {
    return (
      <>
        <Row {...props} question="keeps" />
        <Row {...props} question="passes-on" />
      </>
    );
  }
  return (
    <tr>
      <th scope="row">
        {translate('label.q.keeps')}
        <br />
        {translate('label.q.passes-on')}
      </th>
      <td lang={textLanguage}>{label.listing.keeps.text}</td>
    </tr>
  );
}
