import { sessionCookie } from '../../server/visit';

/** An answer, with its body read. */
export interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** `Location` of a redirect. */
  readonly location: string | null;
}

/** A browser for the signed-in pages: keeps the one cookie, says where its forms come from, follows nothing by itself. */
export interface StaffBrowser {
  /** Value of the session cookie; null where there is none. */
  cookie: string | null;
  get(path: string): Promise<Page>;
  /** Posts fields, as a form of our own page does. */
  post(path: string, fields: Readonly<Record<string, string>>): Promise<Page>;
  /** Posts the fields together with the hidden ones of the form that stands on a page. */
  send(path: string, fields: Readonly<Record<string, string>>): Promise<Page>;
}

/** @param origin of the server, e.g. `http://localhost:40123` */
export function staffBrowser(origin: string): StaffBrowser {
  async function ask(path: string, init: RequestInit): Promise<Page> {
    const cookie = browser.cookie === null ? {} : { Cookie: `${sessionCookie}=${browser.cookie}` };
    const answer = await fetch(`${origin}${path}`, {
      ...init,
      redirect: 'manual',
      headers: { ...cookie, ...init.headers },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, value] = line.match(/^__Host-waymark-session=([^;]*)/) ?? [];
      if (value !== undefined) browser.cookie = value === '' ? null : value;
    }
    const location = answer.headers.get('location');
    return { status: answer.status, headers: answer.headers, html: await answer.text(), location };
  }

  const browser: StaffBrowser = {
    cookie: null,
    get: (path) => ask(path, {}),
    post: (path, fields) =>
      ask(path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { Origin: origin, 'Sec-Fetch-Site': 'same-origin' },
      }),
    async send(path, fields) {
      const { html } = await browser.get(path);
      return browser.post(path, { ...hiddenFields(html), ...fields });
    },
  };
  return browser;
}

/** @returns the hidden fields of the last form that says where it goes, the sign-out form aside */
export function hiddenFields(html: string): Record<string, string> {
  const forms = html.match(/<form[\s\S]*?<\/form>/g) ?? [];
  const form = forms.filter((text) => !/sign-out"|data-passkey/.test(text)).at(-1) ?? '';
  const inputs = [...form.matchAll(/<input type="hidden"[^>]*>/g)].map(([input]) => input);
  const attribute = (input: string, name: string) => input.match(new RegExp(`${name}="([^"]*)"`))?.[1] ?? '';
  return Object.fromEntries(inputs.map((input) => [attribute(input, 'name'), attribute(input, 'value')]));
}
