/** The page about the open data. */
export const data = {} as const;
