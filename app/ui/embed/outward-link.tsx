import type { ReactNode } from 'react';
import type { Translate } from '~/i18n/translator';

interface OutwardLinkProps {
  readonly href: string;
  readonly translate: Translate;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link out of the frame: no page of ours but the framed ones can be shown in it. */
export function OutwardLink({ href, translate, className, children }: OutwardLinkProps) {
  return (
    <a className={className} href={href} target="_blank" rel="noreferrer noopener">
      {children}
      <span className="unseen"> ({translate('embed.newTab')})</span>
    </a>
  );
}
