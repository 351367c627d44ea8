import { type InterfaceLanguage, interfaceLanguages, pathFor } from '../app/i18n/languages';

/** Statuses that have a page of their own; any other failure borrows the nearest. */
export const pagedStatuses = [400, 403, 404, 405, 410, 413, 429, 500, 503] as const;
type PagedStatus = (typeof pagedStatuses)[number];

/** Pages for moments in which Remix cannot or must not run. */
export interface StatusPages {
  /** @returns the page's HTML in the language that the address names, English where it names none */
  html(status: number, path: string): string;
  /** Renders and keeps all pages. */
  prepare(render: (path: string) => Promise<string | null>): Promise<void>;
}

/** Said where even the kept pages are missing: at the very start, or when rendering them failed. */
const lastResort = (status: number): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Waymark</title><h1>This did not work</h1><p>Nothing about you was kept. Please try again, or <a href="/">go to the start page</a>. In danger now? <a href="/urgent">Urgent help</a>.</p><p>${status}</p></html>`;

export function createStatusPages(): StatusPages {
  const pages = new Map<string, string>();
  return {
    html(status, path) {
      return pages.get(`${languageOf(path)} ${nearest(status)}`) ?? lastResort(status);
    },
    async prepare(render) {
      for (const language of interfaceLanguages) {
        for (const status of pagedStatuses) {
          const html = await render(pathFor(language, `/status/${status}`));
          if (html !== null) pages.set(`${language} ${status}`, html);
        }
      }
    },
  };
}

function languageOf(path: string): InterfaceLanguage {
  const first = path.split('/')[1];
  return interfaceLanguages.find((language) => language === first) ?? 'en';
}

function nearest(status: number): PagedStatus {
  const exact = pagedStatuses.find((paged) => paged === status);
  if (exact !== undefined) return exact;
  return status >= 500 ? 500 : 400;
}
