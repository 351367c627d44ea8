import { type Block, type GuideTable, searchFieldsOf } from '~/domain/guide/guide';
import type { UrgentHelp } from '~/domain/urgent/urgent-help';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { UrgentNumbers, urgentPath } from '~/ui/page/page';
import { BarChart } from './bar-chart';
import { type GuideLaw, LawRows } from './law-rows';
import { Words } from './words';

export interface GuideContext {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly country: string | null;
  /** Numbers of the chosen country; null where none is chosen. */
  readonly urgent: UrgentHelp | null;
  /** What is known of the law, for the guide that shows it; null for the others. */
  readonly law: GuideLaw | null;
}

/** What a guide consists of, one block after the other. */
export function Blocks({ blocks, ...context }: GuideContext & { readonly blocks: readonly Block[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a guide never changes its order
  return blocks.map((block, place) => <OneBlock key={place} block={block} {...context} />);
}

function OneBlock({ block, ...context }: GuideContext & { readonly block: Block }) {
  const words = (said: Extract<Block, { words: unknown }>['words']) => <Words words={said} {...context} />;
  switch (block.block) {
    case 'heading':
      return block.level === 2 ? (
        <h2 id={block.id}>{words(block.words)}</h2>
      ) : (
        <h3 id={block.id}>{words(block.words)}</h3>
      );
    case 'paragraph':
      return <p>{words(block.words)}</p>;
    case 'list':
      return <List block={block} {...context} />;
    case 'table':
      return <Table table={block.table} />;
    case 'chart':
      return (
        <div className="field">
          <BarChart caption={block.caption} most={block.most} table={block.table} />
          <Table table={block.table} caption={block.caption} />
        </div>
      );
    case 'callout':
      return (
        <div className={block.tone === 'danger' ? 'panel danger' : 'panel'}>
          <Blocks blocks={block.blocks} {...context} />
        </div>
      );
    case 'law':
      return context.law && <LawRows {...context} law={context.law} />;
    case 'search':
      return <SearchButton label={block.label} search={block.search} {...context} />;
    case 'urgent':
      return <Urgent only={block.only} {...context} />;
  }
}

function List({ block, ...context }: GuideContext & { readonly block: Extract<Block, { items: unknown }> }) {
  const items = block.items.map((blocks, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a guide never changes its order
    <li key={place}>
      <Blocks blocks={blocks} {...context} />
    </li>
  ));
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

/** A small table: the first column names the row. On a phone each cell stands under the name of its column. */
function Table({ table, caption }: { readonly table: GuideTable; readonly caption?: string }) {
  return (
    <table className="law">
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
              <td key={place}>
                <small>{table.head[place + 1]}</small> {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A search that is ready made. It posts, so that neither address nor history says what someone looks for. */
export function SearchButton({
  label,
  search,
  language,
  country,
}: Pick<GuideContext, 'language' | 'country'> & Pick<Extract<Block, { block: 'search' }>, 'label' | 'search'>) {
  return (
    <form method="post" action={pathFor(language, '/search')} className="field">
      {country && <input type="hidden" name="country" value={country} />}
      {searchFieldsOf(search).map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <button type="submit">{label}</button>
    </form>
  );
}

/** The numbers of the chosen country, in the visitor's language; where none is chosen, the way to choose one. */
function Urgent({ only, language, translate, country, urgent }: GuideContext & { only: 'crisis' | 'child' | null }) {
  return (
    <div lang={language}>
      {urgent ? (
        <UrgentNumbers language={language} translate={translate} urgent={urgent} {...(only ? { only } : {})} />
      ) : (
        <p>
          <a className="button second" href={urgentPath(language, country)}>
            {translate('guides.urgentChoose')}
          </a>
        </p>
      )}
    </div>
  );
}
