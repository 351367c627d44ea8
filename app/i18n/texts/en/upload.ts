/** Files of many services, claims, transfer. */
export const upload = {} as const;
