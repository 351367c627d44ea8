import type { ListedService, ServiceViewName } from '~/domain/import/source-view';
import { type InterfaceLanguage, pathFor } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { TextField } from '~/ui/staff/fields';

interface ListProps {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly sourceId: string;
}

/** Narrows the list by a part of the name. */
export function ServiceSearch(props: ListProps & { readonly view: ServiceViewName; readonly name: string }) {
  const { language, translate, sourceId, view, name } = props;
  return (
    <form method="get" action={pathFor(language, `/moderate/imports/${sourceId}`)} className="columns">
      <input type="hidden" name="view" value={view} />
      <TextField
        translate={translate}
        name="name"
        label={translate('imports.search')}
        defaultValue={name}
        maxLength={200}
      />
      <button type="submit" className="second">
        {translate('imports.show')}
      </button>
    </form>
  );
}

/** Services of a source: each leads to its page. */
export function ServiceList(
  props: ListProps & { readonly services: readonly ListedService[]; readonly found: number },
) {
  const { language, translate, sourceId, services, found } = props;
  if (services.length === 0) return <p>{translate('imports.nothing')}</p>;
  return (
    <>
      <p className="quiet">{translate('imports.found', { number: found })}</p>
      <ul className="plain imported">
        {services.map(({ externalId, name, problems, slug, differs }) => (
          <li key={externalId}>
            <a href={pathFor(language, servicePath(sourceId, externalId))} dir="auto" translate="no">
              {name}
            </a>{' '}
            {differs && <span className="state">{translate('imports.view.differs')}</span>}
            <span className="small quiet">
              {[slug, problems > 0 && translate('imports.unread', { number: problems })].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** @returns the address of a service's page, without language prefix */
export function servicePath(sourceId: string, externalId: string): string {
  return `/moderate/imports/${sourceId}/service?id=${encodeURIComponent(externalId)}`;
}
