import { ages, knowns, type Question, whatsOf, whos } from '~/domain/choose/questions';
import { contactWays } from '~/domain/listing/vocabulary';
import { languageName } from '~/i18n/countries';
import { pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { CountryField } from '~/ui/search/search-form';
import type { ChooseData } from './choose-data';

interface QuestionProps {
  readonly data: ChooseData;
  readonly question: Question;
  readonly translate: Translate;
}

/** One question. It posts, so that no answer stands in an address; skipping is a button of the same form. */
export function QuestionForm({ data, question, translate }: QuestionProps) {
  const { language, token, step, steps } = data;
  return (
    <>
      {question === 'who' && <p className="quiet">{translate('choose.intro')}</p>}
      <p className="quiet small">{translate('choose.step', { step, steps })}</p>
      <form method="post" action={pathFor(language, '/choose')} autoComplete="off">
        <input type="hidden" name="so_far" value={token} />
        <input type="hidden" name="question" value={question} />
        <Fields data={data} question={question} translate={translate} />
        <p className="go-on">
          <button type="submit">{translate('choose.next')}</button>
          <button type="submit" name="skip" value="1" className="second">
            {translate('choose.skip')}
          </button>
        </p>
      </form>
    </>
  );
}

function Fields({ data, question, translate }: QuestionProps) {
  const { answers } = data;
  switch (question) {
    case 'who':
      return (
        <Radios
          name="who"
          legend={translate('choose.who')}
          choices={whos.map((who) => [who, translate(`choose.who.${who}`)])}
          chosen={answers.who}
          heading
        />
      );
    case 'what':
      return (
        <Radios
          name="what"
          legend={translate('choose.what')}
          choices={(answers.who ? whatsOf[answers.who] : []).map((what) => [what, translate(`choose.what.${what}`)])}
          chosen={answers.what}
          heading
        />
      );
    case 'age':
      return (
        <Radios
          name="age"
          legend={translate('choose.age')}
          hint={translate('choose.age.hint')}
          choices={ages.map((age) => [age, translate(`choose.age.${age}`)])}
          chosen={answers.age}
          heading
        />
      );
    case 'where':
      return <Where data={data} translate={translate} />;
    case 'how':
      return <How data={data} translate={translate} />;
  }
}

function Where({ data, translate }: Omit<QuestionProps, 'question'>) {
  const { language, answers, languages } = data;
  const named = languages
    .map((code) => ({ code, name: languageName(language, code) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <>
      <h1>{translate('choose.where')}</h1>
      <CountryField language={language} translate={translate} chosen={answers.country} sends="code" />
      <div className="field">
        <label htmlFor="language">{translate('choose.where.language')}</label>
        <select id="language" name="language" defaultValue={answers.talkIn ?? ''} autoComplete="off" translate="no">
          <option value="">{translate('choose.where.anyLanguage')}</option>
          {named.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}

function How({ data, translate }: Omit<QuestionProps, 'question'>) {
  const { answers } = data;
  return (
    <>
      <fieldset aria-describedby="how-hint">
        <legend>
          <h1>{translate('choose.how')}</h1>
        </legend>
        <span className="hint" id="how-hint">
          {translate('choose.how.hint')}
        </span>
        {contactWays.map((way) => (
          <label key={way} className="check">
            <input type="checkbox" name="by" value={way} defaultChecked={answers.ways.includes(way)} />
            <span>{translate(`vocabulary.way.${way}`)}</span>
          </label>
        ))}
      </fieldset>
      {answers.who === 'me' && (
        <Radios
          name="known"
          legend={translate('choose.known')}
          hint={translate('choose.known.hint')}
          choices={knowns.map((known) => [known, translate(`choose.known.${known}`)])}
          chosen={answers.known}
        />
      )}
    </>
  );
}

function Radios(props: {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly choices: readonly (readonly [string, string])[];
  readonly chosen: string | null;
  /** True where the question is the page's heading. */
  readonly heading?: boolean;
}) {
  const { name, legend, hint, choices, chosen } = props;
  return (
    <fieldset aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend>{props.heading ? <h1>{legend}</h1> : <h2>{legend}</h2>}</legend>
      {hint && (
        <span className="hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      {choices.map(([value, label]) => (
        <label key={value} className="check">
          <input type="radio" name={name} value={value} defaultChecked={value === chosen} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
