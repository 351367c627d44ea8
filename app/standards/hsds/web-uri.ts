/**
 * A web address as HSDS wants it (`format: uri`): ASCII alone, with everything escaped that RFC 3986 does not let stand.
 * @returns null where it is no address of the web
 */
export function webUri(value: string): string | null {
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) return null;
  // The browsers' URL standard leaves some characters alone that RFC 3986 forbids, and half escapes.
  return new URL(value).href
    .replaceAll(/[|\\^`{}"<>\s]|(?<=\/\/[^/]*\/.*)[[\]]/g, encodeURIComponent)
    .replaceAll(/%(?![0-9a-f]{2})/gi, '%25');
}
