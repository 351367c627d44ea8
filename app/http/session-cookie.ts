/** `__Host-`: set by this host alone, over a secure connection, for all its paths. */
export const sessionCookie = '__Host-waymark-session';

/** No Max-Age: it goes with the browser's window. Strict: no other site's link or form ever carries it. */
const attributes = 'Path=/; Secure; HttpOnly; SameSite=Strict';

/** @returns value of `Set-Cookie` that signs a browser in */
export function startingCookie(token: string): string {
  return `${sessionCookie}=${token}; ${attributes}`;
}

/** @returns value of `Set-Cookie` that takes the session out of the browser */
export function endingCookie(): string {
  return `${sessionCookie}=; ${attributes}; Max-Age=0`;
}
