import type { ReactNode } from 'react';

interface KeyButtonProps {
  /** One letter, pressed with the browser's own access-key combination. */
  readonly letter: string;
  readonly act: string;
  readonly second?: boolean;
  readonly children: ReactNode;
}

/**
 * A button of the review pages with an access key. Access keys can collide with a screen reader's own, so visitors' pages
 * have none; moderators decide dozens of submissions in a row, and the page names the keys.
 */
export function KeyButton({ letter, act, second, children }: KeyButtonProps) {
  return (
    // biome-ignore lint/a11y/noAccessKey: see above; without script there is no other way to one key a decision.
    <button type="submit" name="act" value={act} className={second ? 'second' : undefined} accessKey={letter}>
      {children}
    </button>
  );
}
