/** The clinician describes and manages a service. */
export const form = {} as const;
