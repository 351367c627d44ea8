/** The queue and the review of a submission. */
export const moderation = {} as const;
