import type { LawInDepth, LawPlace, LawSection, Sourced } from '~/domain/law/law';
import { shownDate } from '~/i18n/dates';
import { Said, Sources, type Words } from './law-words';

interface InDepthProps extends Words {
  readonly place: LawPlace;
}
interface PartProps extends InDepthProps {
  readonly inDepth: LawInDepth;
}

/** What is written of a place beyond its four answers. */
export function LawInDepthParts({ place, language, translate }: InDepthProps) {
  if (!place.inDepth) return null;
  const part = { place, language, translate, inDepth: place.inDepth };
  return (
    <>
      <h2>{translate('law.inShort')}</h2>
      <Statements {...part} statements={place.inDepth.inShort} />
      <Sections {...part} />
      <Rulings {...part} />
      <h2 id="legal-aid">{translate('law.legalAid')}</h2>
      <Statements {...part} statements={place.inDepth.legalAid} />
      <OlderArticles {...part} />
    </>
  );
}

function Statements({ statements, ...words }: InDepthProps & { statements: readonly Sourced[] }) {
  return statements.map(({ says, sources }) => (
    <p key={says.en}>
      <Said text={says} language={words.language} /> <Small {...words} cited={sources} />
    </p>
  ));
}

/** Sources in small print, after what they stand behind. */
function Small(props: InDepthProps & { cited: readonly string[] }) {
  return (
    <span className="small">
      <Sources {...props} />
    </span>
  );
}

function Sections({ inDepth, ...words }: PartProps) {
  return (
    <section>
      <h2 id="sections">{words.translate('law.sections')}</h2>
      {Object.entries(inDepth.statutes).map(([id, name]) => (
        <div key={id}>
          <h3>
            <Said text={name} language={words.language} />
          </h3>
          <dl className="answers">
            {inDepth.sections
              .filter(({ statute }) => statute === id)
              .map((section) => (
                <Section key={section.section} {...words} section={section} />
              ))}
          </dl>
        </div>
      ))}
    </section>
  );
}

function Section({ section, ...words }: InDepthProps & { section: LawSection }) {
  return (
    <div>
      <dt>
        § {section.section}
        <br />
        <small className="quiet">
          {words.translate('law.since', { date: shownDate(words.language, section.since) })}
        </small>
      </dt>
      <dd>
        <Said text={section.says} language={words.language} /> <Small {...words} cited={section.sources} />
      </dd>
    </div>
  );
}

function Rulings({ inDepth, ...words }: PartProps) {
  return (
    <section>
      <h2 id="rulings">{words.translate('law.rulings')}</h2>
      <dl className="answers">
        {inDepth.rulings.map(({ name, date, says, sources }) => (
          <div key={says.en}>
            <dt>
              <span lang={words.language === 'en' ? undefined : 'en'}>{name}</span>
              <br />
              <small className="quiet">{date ? shownDate(words.language, date) : words.translate('law.undated')}</small>
            </dt>
            <dd>
              <Said text={says} language={words.language} /> <Small {...words} cited={sources} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function OlderArticles({ inDepth, ...words }: PartProps) {
  return (
    <section>
      <h2 id="older">{words.translate('law.older')}</h2>
      <dl className="answers">
        {inDepth.olderArticles.map(({ said, today, sources }) => (
          <div key={said.en}>
            <dt>
              <small className="quiet">{words.translate('law.older.said')}:</small>
              <br />
              <Said text={said} language={words.language} />
            </dt>
            <dd>
              <small className="quiet">{words.translate('law.older.today')}:</small>
              <br />
              <Said text={today} language={words.language} /> <Small {...words} cited={sources} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
