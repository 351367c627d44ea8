/**
 * Addresses for other programs: read-only, of every origin, without cookie or key. A post there only asks (HSDS's search
 * by POST keeps filters out of addresses), so it needs no proof of where it was started.
 */
export function isForPrograms(path: string): boolean {
  return /^\/(api|exports|oembed)(\/|$)/.test(path);
}

/** Pages that other sites may show in a frame: these and no others. */
export function isFramable(path: string): boolean {
  return /^(\/[a-z]{2})?\/embed\/(search|services)(\/|$)/.test(path);
}
