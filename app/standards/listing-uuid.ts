import { createHash } from 'node:crypto';

/** Drawn once at random. It must never change: other systems know our listings by what is made from it. */
const listingNamespace = 'ea40ce32-759f-4693-b0d4-9a5bc69c4412';

/**
 * The identifier other systems know a listing by. The same slug gives the same one in every database and under every
 * origin, so it outlives rebuilds and a move to another address.
 */
export function listingUuid(slug: string): string {
  return uuidV5(listingNamespace, slug);
}

/**
 * A name-based UUID (RFC 9562, section 5.5).
 * @param namespace a UUID
 */
export function uuidV5(namespace: string, name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  const bytes = hash.subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
