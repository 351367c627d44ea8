import type { ReactNode } from 'react';

interface ProseSectionProps {
  readonly id?: string;
  readonly title: string;
  /** Worded paragraphs that stand beside each other, set as a list. */
  readonly items?: readonly string[];
  readonly children?: ReactNode;
}

/** One heading and what belongs to it. */
export function ProseSection({ id, title, items, children }: ProseSectionProps) {
  return (
    <section>
      <h2 id={id}>{title}</h2>
      {items && (
        <ul>
          {items.map((item) => (
            <li key={item}>
              <p>{item}</p>
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}

/** The operator's contact as a link, shown without its scheme. */
export function ContactLink({ contact }: { contact: string }) {
  return (
    <p>
      <a href={contact} rel="noreferrer noopener">
        {contact.replace(/^(mailto:|https:\/\/)/, '')}
      </a>
    </p>
  );
}
