/** What moderators see of imported services. */
export const imports = {} as const;
