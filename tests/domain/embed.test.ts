import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEmbedFields } from '~/domain/embed/embed-fields';
import { embeddableAt, oembedAnswer, oembedXml, readOembedRequest } from '~/domain/embed/oembed';
import { embedSnippet, leastHeight, mostHeight, usualHeight } from '~/domain/embed/snippet';
import { readXml } from '../setup/read-xml';

const fields = (text: string) => readEmbedFields(new URLSearchParams(text));
const request = (text: string) => readOembedRequest(new URLSearchParams(text));
const origin = 'https://waymark.example';

describe('the lines for another site', () => {
  it('are one frame that may neither run a script nor learn where it stands', () => {
    const html = embedSnippet({ src: `${origin}/embed/search`, title: 'Services', width: '100%', height: 640 });
    expect(html).toMatch(/^<iframe src="https:\/\/waymark\.example\/embed\/search" title="Services" .*><\/iframe>$/);
    expect(html).toContain('referrerpolicy="no-referrer"');
    expect(html).not.toMatch(/allow-scripts|allow-modals|allow-downloads/);
  });

  it('hold whatever a title says as words: nothing breaks out of its attribute', () => {
    fc.assert(
      fc.property(fc.string(), fc.webUrl({ withQueryParameters: true }), (title, src) => {
        const html = embedSnippet({ src, title, width: 400, height: 640 });
        expect(html.match(/[<>]/g)).toEqual(['<', '>', '<', '>']);
        expect(html.match(/"/g)).toHaveLength(16);
      }),
    );
  });
});

describe('the form of the lines', () => {
  it('shows the search at its usual height where nothing else is said', () => {
    expect(fields('')).toMatchObject({ subject: 'search', pixels: usualHeight.search, wrong: [] });
  });

  it.each([
    ['troubled-desire', 'troubled-desire'],
    ['https://waymark.example/ml/services/troubled-desire?country=IN#label', 'troubled-desire'],
    ['/services/Troubled-Desire/', 'troubled-desire'],
    ['https://waymark.example/about', null],
    ['troubled desire', null],
    ['', null],
  ])('finds in “%s” the service %s', (service, slug) => {
    const read = readEmbedFields(new URLSearchParams({ what: 'service', service }));
    expect(read).toMatchObject({ service, slug, wrong: slug === null ? ['service'] : [] });
  });

  it('takes heights within its bounds and no others', () => {
    for (const height of [leastHeight, 500, mostHeight]) {
      expect(fields(`height=${height}`)).toMatchObject({ pixels: height, wrong: [] });
    }
    for (const height of [leastHeight - 1, mostHeight + 1, '6e2', '-500', 'tall', '999999999']) {
      expect(fields(`height=${height}`).wrong).toEqual(['height']);
    }
  });
});

describe('an oEmbed request', () => {
  it.each([
    ['', 'url'],
    ['url=services', 'url'],
    ['url=javascript:alert(1)', 'url'],
    ['url=https://[', 'url'],
    [`url=${origin}/search&format=rss`, 'format'],
    [`url=${origin}/search&maxwidth=0`, 'maxwidth'],
    [`url=${origin}/search&maxheight=tall`, 'maxheight'],
  ])('%s is refused for its %s', (text, fault) => {
    expect(request(text)).toEqual({ fault });
  });

  it('is for listings and the search of this site, in any language, framed already or not', () => {
    const at = (path: string) => embeddableAt(new URL(path, origin), [origin]);
    expect(at('/services/troubled-desire')).toEqual({
      languagePart: undefined,
      subject: 'service',
      slug: 'troubled-desire',
    });
    expect(at('/ml/embed/services/troubled-desire')).toMatchObject({ languagePart: 'ml', slug: 'troubled-desire' });
    expect(at('/search?q=words')).toMatchObject({ subject: 'search', slug: null });
    for (const path of [
      '/',
      '/about',
      '/find/abc',
      '/embed/search/abc',
      '/services',
      '/services/a/report',
      '/xyz/search',
    ]) {
      expect([path, at(path)]).toEqual([path, null]);
    }
    expect(embeddableAt(new URL('https://other.example/search'), [origin])).toBeNull();
  });
});

describe('an oEmbed answer', () => {
  const page = {
    src: `${origin}/embed/search`,
    title: 'A & B <c>',
    subject: 'search',
    site: { name: 'Waymark', origin },
  } as const;

  it('is never larger than the room there is', () => {
    const answer = oembedAnswer({ ...page, room: { maxWidth: 300, maxHeight: 4_000 } });
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 300, height: usualHeight.search });
    expect(answer.html).toContain('width="300" height="640"');
  });

  it('says the same as XML', () => {
    const answer = oembedAnswer({ ...page, room: { maxWidth: null, maxHeight: null } });
    const { name, children } = readXml(oembedXml(answer));
    expect(name).toBe('oembed');
    expect(Object.fromEntries(children.map((child) => [child.name, child.text]))).toEqual(
      Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, String(value)])),
    );
  });
});
