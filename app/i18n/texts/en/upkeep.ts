/** Reports, licences, freshness, the register of services that must not be listed, public counts. */
export const upkeep = {} as const;
