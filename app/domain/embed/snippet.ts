/** What a frame on another site shows. */
export type EmbedSubject = 'search' | 'service';

/** Bounds of a frame's height, in CSS pixels: below the least, the way out and one answer no longer fit together. */
export const leastHeight = 320;
export const mostHeight = 2_000;
/** Height where none is chosen, in CSS pixels. */
export const usualHeight: Readonly<Record<EmbedSubject, number>> = { search: 640, service: 720 };

/**
 * What the frame may do on the other site. Forms, and links that open services or urgent help; scripts are not among it.
 * `allow-same-origin` lets the frame stay on its own origin, without which its form could not be told from a stranger's.
 * Only a press on a link ("Leave this page") may change the page around it.
 */
export const sandbox =
  'allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

export interface Snippet {
  /** Absolute address of the framed page. */
  readonly src: string;
  /** What a screen reader calls the frame. */
  readonly title: string;
  /** CSS pixels, or the width of what surrounds it. */
  readonly width: number | '100%';
  /** CSS pixels. */
  readonly height: number;
}

/** @returns the frame as HTML for another site's page; every value is escaped */
export function embedSnippet({ src, title, width, height }: Snippet): string {
  const attributes = {
    src,
    title,
    width: String(width),
    height: String(height),
    sandbox,
    referrerpolicy: 'no-referrer',
    loading: 'lazy',
    style: 'border:0;max-width:100%',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

/** Fit for an attribute's value and for text, in HTML as in XML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
