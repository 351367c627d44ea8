import type { ReactNode } from 'react';
import { FormToken } from '~/ui/staff/staff-page';

interface ActFormProps {
  readonly formToken: string;
  readonly action: string;
  /** Which of the page's forms this is. */
  readonly act: string;
  /** Hidden fields. */
  readonly fields: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}

/** A form of a signed-in page that has several: a button, and what it is about. */
export function ActForm({ formToken, action, act, fields, children }: ActFormProps) {
  return (
    <form method="post" action={action}>
      <FormToken session={{ formToken }} />
      <input type="hidden" name="act" value={act} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}
