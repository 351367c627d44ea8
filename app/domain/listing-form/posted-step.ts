import { isFieldOf, type StepContent, type StepId, takesSeveral } from './steps';

/**
 * What of a posted form belongs to a step, exactly as typed. Empty fields are left out: they say the same as absent ones.
 * @param fields of the form; names that the step does not have are dropped
 */
export function postedStep(step: StepId, fields: URLSearchParams): StepContent {
  const content: Record<string, string[]> = {};
  for (const name of new Set(fields.keys())) {
    if (!isFieldOf(step, name)) continue;
    const values = fields.getAll(name).filter((value) => value !== '');
    if (values.length > 0) content[name] = takesSeveral(step, name) ? values : values.slice(0, 1);
  }
  return content;
}
