import { Fragment } from 'react';
import { type Block, type Guide, type GuideTable, isPastItsDate, type Word } from '~/domain/guide/guide';
import { anchors, hrefInCopy, type LinkTargets } from '~/domain/offline/anchors';
import { shownDate } from '~/i18n/dates';
import type { Words } from '~/ui/law/law-words';

interface GuideProps extends Words {
  readonly guide: Guide;
  readonly targets: LinkTargets;
}

/** A guide in the copy: its links lead to other parts of the file, and its searches to the services. */
export function GuideEntry({ guide, changedOn, ...context }: GuideProps & { changedOn: string }) {
  const { language, translate } = context;
  const date = (day: string) => shownDate(language, day);
  const isTranslated = guide.language === language;
  return (
    <article id={anchors.guide(guide.slug)} lang={isTranslated ? undefined : guide.language}>
      <h3>{guide.title}</h3>
      {!isTranslated && <p lang={language}>{translate('guides.inEnglish')}</p>}
      <p>{guide.summary}</p>
      {isPastItsDate(guide, changedOn) && (
        <p lang={language}>{translate('guides.past', { due: date(guide.validUntil) })}</p>
      )}
      <Blocks blocks={guide.blocks} guide={guide} {...context} />
      <p>
        <a href={`#${guide.audience === 'harmed' ? anchors.harmed : anchors.services}`}>{guide.next.label}</a>
      </p>
      <div lang={language}>
        <h4>{translate('guides.about')}</h4>
        <p>
          {guide.review.state !== 'reviewed' && translate(`guides.review.${guide.review.state}`)}{' '}
          {guide.review.by &&
            guide.review.on &&
            translate('guides.review.reviewed', { by: guide.review.by, on: date(guide.review.on) })}{' '}
          {translate('guides.lastReviewed', { date: date(guide.lastReviewed), due: date(guide.validUntil) })}{' '}
          {translate('guides.notAdvice')}
        </p>
        <ul>
          {guide.sources.map(({ url, says, title, date: day, undated }) => (
            <li key={url + says}>
              <span lang={guide.language}>{says}</span>{' '}
              <a href={url} lang="en">
                {title}
              </a>
              , {undated ? translate('guides.undated', { date: date(day) }) : date(day)}
            </li>
          ))}
        </ul>
      </div>
    </article>
  );
}

function Blocks({ blocks, ...context }: GuideProps & { blocks: readonly Block[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a guide never changes its order
  return blocks.map((block, place) => <OneBlock key={place} block={block} {...context} />);
}

function OneBlock({ block, ...context }: GuideProps & { block: Block }) {
  const { guide, language, translate } = context;
  const words = (said: readonly Word[]) => <Running words={said} targets={context.targets} />;
  switch (block.block) {
    case 'heading': {
      const Heading = block.level === 2 ? 'h4' : 'h5';
      return <Heading id={anchors.guidePart(guide.slug, block.id)}>{words(block.words)}</Heading>;
    }
    case 'paragraph':
      return <p>{words(block.words)}</p>;
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((blocks, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a guide never changes its order
            <li key={place}>
              <Blocks blocks={blocks} {...context} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return <Table table={block.table} />;
    case 'chart':
      // The numbers of a chart stand in its table, which needs no picture.
      return <Table table={block.table} caption={block.caption} />;
    case 'callout':
      return (
        <div className="box">
          <Blocks blocks={block.blocks} {...context} />
        </div>
      );
    case 'search':
      return (
        <p>
          <a href={`#${guide.audience === 'harmed' ? anchors.harmed : anchors.services}`}>{block.label}</a>
        </p>
      );
    case 'law':
      return (
        <p lang={language}>
          <a href={`#${anchors.law}`}>{translate('law.title')}</a>
        </p>
      );
    case 'urgent':
      return (
        <p lang={language}>
          <a href={`#${anchors.urgent}`}>{translate('urgent.title')}</a>
        </p>
      );
  }
}

function Table({ table, caption }: { table: GuideTable; caption?: string }) {
  return (
    <table>
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          {table.head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns stand still
              <td key={place}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Running text; a link to a page that the copy does not hold stays as its words. */
function Running({ words, targets }: { words: readonly Word[]; targets: LinkTargets }) {
  return words.map((word, place) => {
    const inner = (said: readonly Word[]) => <Running words={said} targets={targets} />;
    // biome-ignore lint/suspicious/noArrayIndexKey: text never changes its order
    if (typeof word === 'string') return <Fragment key={place}>{word}</Fragment>;
    // biome-ignore lint/suspicious/noArrayIndexKey: text never changes its order
    if ('strong' in word) return <strong key={place}>{inner(word.strong)}</strong>;
    // biome-ignore lint/suspicious/noArrayIndexKey: text never changes its order
    if ('em' in word) return <em key={place}>{inner(word.em)}</em>;
    const href = hrefInCopy(word.href, targets);
    return href === null ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: text never changes its order
      <Fragment key={place}>{inner(word.words)}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: text never changes its order
      <a key={place} href={href}>
        {inner(word.words)}
      </a>
    );
  });
}
