/** Signing up, signing in, factors, sessions. */
export const accounts = {} as const;
