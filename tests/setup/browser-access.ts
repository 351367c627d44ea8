import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** @returns what axe finds against WCAG 2.2 A and AA, a line each: rule, element, reason */
export async function faultsFound(page: Page): Promise<string[]> {
  // No page has frames, so axe need not open one more page to gather from them; that takes half the time.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(wcag)
    .options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`),
  );
}

/** Opens everything that is folded, so that nothing hides from being looked at. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** @returns how far a page reaches beyond its window, and the parts that do; empty where nothing does */
export function partsTooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 5)
      .map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`);
    return [`${scrollWidth} of ${clientWidth} px`, ...wide];
  });
}

/** Letters twice as large, as a visitor sets them in the browser: the width at which the layout changes grows with them. */
export async function enlargeLetters(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

/** @returns words that are cut off by a box too small for them; what only a screen reader should meet is left out */
export function wordsCutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => !element.closest('.unseen, svg, select, textarea') && element.checkVisibility())
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const cutAcross = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        const cutBelow = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
        return element !== document.body && (cutAcross || cutBelow) && element.tagName !== 'INPUT';
      })
      .map((element) => `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 40)}`),
  );
}

/** @returns short numbers that stand on two lines, as counts do in a column that got too narrow: 21 is not 2 and 1 */
export function numbersInPieces(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      if (!/^\d{2,6}$/.test(text)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(text);
    }
    return broken;
  });
}

/** @returns the headings that a page's outline skips over, and how many first headings there are where it is not one */
export function outlineFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(
      // The list of mistakes stands above the first heading, so that it is met first.
      (heading) => !heading.closest('[role=alert]') && heading.checkVisibility(),
    );
    const faults: string[] = [];
    const first = headings.filter(({ tagName }) => tagName === 'H1');
    if (first.length !== 1) faults.push(`${first.length} first headings`);
    let before = 0;
    for (const heading of headings) {
      const level = Number(heading.tagName[1]);
      if (level > before + 1) faults.push(`${heading.tagName} after H${before}: ${heading.textContent}`);
      before = level;
    }
    return faults;
  });
}

/**
 * @returns sentences in Latin letters that a page in another script does not say are in another language: a screen reader
 *   would spell them out with the wrong voice. Names of two or three words are left alone.
 */
export function sentencesInWrongVoice(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const language = document.documentElement.lang;
    if (language === 'en') return [];
    const letters: Readonly<Record<string, RegExp>> = {
      ml: /\p{Script=Malayalam}/u,
      hi: /\p{Script=Devanagari}/u,
      ar: /\p{Script=Arabic}/u,
    };
    const ownLetters = letters[language];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const wrong: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      const inLatin = /(\p{Script=Latin}{2,}[,;:’'-]*\s+){4,}\p{Script=Latin}{2,}/u.test(text);
      // Where the page's own language has the same letters, English is told by its small words.
      const smallWords = text.match(/\b(the|and|you|your|with|that|this|are|of)\b/gi) ?? [];
      const inSentence = ownLetters ? inLatin : smallWords.length > 2;
      // A name within a sentence of the page's own language stays a name.
      if (!parent || !inSentence || ownLetters?.test(text) || parent.closest('script, style, textarea, [translate=no]'))
        continue;
      if (parent.closest('[lang]')?.getAttribute('lang') === language) wrong.push(text.slice(0, 80));
    }
    return wrong;
  });
}

/** @returns controls that are the main thing to press and smaller than a thumb needs: 44 CSS pixels */
export function smallButtons(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, .button, nav.quick a, summary, .check, select, input[type=text]')]
      .filter((element) => element.checkVisibility() && !element.matches('.as-link, [tabindex="-1"]'))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.height < 44 || box.width < 44))
      .map(({ element, box }) => `${element.tagName}.${element.className} ${box.width}×${box.height}`),
  );
}

/** One stop of the Tab key. */
export interface Stop {
  /** Tag, and what leads somewhere or names the field. */
  readonly what: string;
  /** Place in the document's own order. */
  readonly place: number;
  /** Whether an outline of at least 2 px is drawn around it. */
  readonly ringed: boolean;
  /** Whether some part of it can be seen: inside the window and not under a bar. */
  readonly seen: boolean;
}

/**
 * Presses Tab from the start of the page until the focus leaves it.
 *
 * @param atMost presses after which the focus counts as trapped
 * @throws Error where the focus never leaves
 */
export async function tabThrough(page: Page, atMost = 600): Promise<Stop[]> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
  });
  const stops: Stop[] = [];
  while (stops.length < atMost) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focusedStop);
    if (stop === null || (stops.length > 1 && stop.place === stops[0]?.place)) return stops;
    stops.push(stop);
  }
  throw new Error(`The focus was still on the page after ${atMost} presses of Tab.`);
}

/** Runs in the page. */
function focusedStop(): Stop | null {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const points = [0.1, 0.5, 0.9].flatMap((x) => [0.15, 0.5, 0.85].map((y) => [x, y] as const));
  const seen = points.some(([x, y]) => {
    const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
    return (
      top !== null &&
      (element.contains(top) || top.contains(element)) &&
      top !== document.documentElement &&
      top !== document.body
    );
  });
  return {
    what: `${element.tagName} ${element.getAttribute('href') ?? element.getAttribute('name') ?? element.id}`.slice(
      0,
      60,
    ),
    place: [...document.querySelectorAll('*')].indexOf(element),
    ringed: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    seen,
  };
}

/** @returns how many parts of the page the Tab key should stop at */
export function tabbableCount(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [
        ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
      ].filter(
        (element) =>
          element.tabIndex >= 0 &&
          !element.hasAttribute('disabled') &&
          element.getAttribute('type') !== 'hidden' &&
          element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
      ).length,
  );
}
