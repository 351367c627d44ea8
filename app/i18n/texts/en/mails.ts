/** Mails and what organisations see of their members. */
export const mails = {} as const;
