const dayMs = 86_400_000;

/** @returns the day `days` later (earlier where negative); both `YYYY-MM-DD` */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** @returns the same day of the month `months` later, or that month's last day: 31 August and 6 months is 28 February */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth))).toISOString().slice(0, 10);
}

/** @returns whole days from one day to another; negative where the other is earlier */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

/** @returns the calendar day, in UTC, `YYYY-MM-DD` */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
