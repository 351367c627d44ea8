import type { ServerSettings } from './settings';
import { isStaffPath, type Visit } from './visit';

/**
 * Keeps public and signed-in pages apart where the latter have a host of their own (`STAFF_ORIGIN`): a fault on one side
 * must not open the other (ASVS 3.5.4). Health, files and the quick exit are answered on both before this is asked.
 *
 * @returns null where the page belongs here, 404, or the address that has it
 */
export function elsewhere(visit: Visit, { origin }: Pick<ServerSettings, 'origin'>): null | 404 | string {
  if (visit.site === 'whole') return null;
  if (visit.site === 'public') return isStaffPath(visit.path) ? 404 : null;
  if (isStaffPath(visit.path) || /^(\/[a-z]{2})?\/status\/\d{3}$/.test(visit.path)) return null;
  return visit.method === 'POST' ? 404 : `${origin}${visit.path}${visit.search}`;
}
