/** Pages shown inside other sites, and the page that writes the snippet. */
export const embed = {} as const;
