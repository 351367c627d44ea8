/** Every mail the program sends. None carries anything from a listing, a review or a visitor: only what happened and a link. */
export const mailTemplates = [
  'confirm-address',
  'address-known',
  'reset-password',
  'password-changed',
  'factor-changed',
  'address-changed',
  'invitation',
  'review-changed',
  'claim-address',
  'claim-changed',
  'check-due',
  'listing-hidden',
  'moderator-invitation',
] as const;
export type MailTemplate = (typeof mailTemplates)[number];
