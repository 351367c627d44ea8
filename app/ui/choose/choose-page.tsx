import { urgencyOf } from '~/domain/choose/questions';
import { pathFor } from '~/i18n/languages';
import { translatorFor } from '~/i18n/translator';
import type { IconName } from '~/ui/icons/icon';
import { Page } from '~/ui/page/page';
import { Panels } from '~/ui/results/panels';
import { type ChooseData, questionAt } from './choose-data';
import { ChosenServices } from './chosen-services';
import { QuestionForm } from './question-form';

/** One question, or the end. Whoever said that somebody is in danger sees the numbers first, whatever comes next. */
export function ChoosePage({ data }: { data: ChooseData }) {
  const { language, answers, place } = data;
  const translate = translatorFor(language);
  const urgency = urgencyOf(answers);
  const question = questionAt(place);
  return (
    <Page
      language={language}
      translate={translate}
      settings={data.settings}
      country={answers.country}
      path={data.path}
      urgent={data.urgent}
      icons={iconsOf(data)}
    >
      <div className="column">
        {urgency && (
          <Panels
            panels={[urgency]}
            language={language}
            translate={translate}
            country={answers.country}
            urgent={data.urgent}
            chosen={[]}
          />
        )}
        {question ? (
          <QuestionForm data={data} question={question} translate={translate} />
        ) : (
          <ChosenServices data={data} translate={translate} />
        )}
        <p className="unprinted">
          {data.backHref && (
            <>
              <a className="back" href={data.backHref}>
                {translate('choose.back')}
              </a>
              {' · '}
            </>
          )}
          {place !== 'who' && <a href={pathFor(language, '/choose')}>{translate('choose.startAgain')}</a>}
        </p>
      </div>
    </Page>
  );
}

function iconsOf({ chosen }: ChooseData): IconName[] {
  const used = new Set<IconName>(['next']);
  for (const { result } of chosen ?? []) {
    for (const [icon] of result.facts) used.add(icon);
    if (result.contact) used.add(result.contact.icon);
  }
  return [...used];
}
