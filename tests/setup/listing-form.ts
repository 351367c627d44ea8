import type { FormContent } from '~/domain/listing-form/steps';

/** Everything that a small practice in Kerala would type; its street must never be public. */
export const hiddenStreet = '17 Quiet Lane';
export const hiddenPostcode = '680001';
export const hiddenPhone = '+914872345678';

/** A form without a mistake. */
export function completeForm(name = 'Listening Room Thrissur'): FormContent {
  return {
    provider: {
      operator: ['Listening Room Trust'],
      'register.1': ['Rehabilitation Council of India'],
      'number.1': ['A12345'],
      'registerUrl.1': ['https://register.example/lookup'],
    },
    service: {
      name: [name],
      kind: ['clinic'],
      summary: ['Talks with a psychologist, in person or by phone. You can come every week.'],
      textLanguage: ['en'],
      website: ['listening-room.example/'],
      reach: ['countries'],
      countries: ['IN'],
      regions: ['Kerala'],
    },
    audience: {
      audiences: ['own-thoughts', 'partner-or-family'],
      situations: ['never-acted', 'not-known-to-police'],
      minimumAge: ['18'],
      referral: ['no'],
      notFor: ['People who live outside Kerala.'],
    },
    contact: {
      'type.1': ['phone'],
      'value.1': ['0484 234 5678'],
      'hours.1': ['Mo-Fr 09:00-17:00; Sa off'],
      'zone.1': ['Asia/Kolkata'],
      'shown.1': ['yes'],
      'type.2': ['phone'],
      'value.2': [hiddenPhone],
      'shown.2': ['no'],
      'type.3': ['email'],
      'value.3': ['hello@listening-room.example'],
      'shown.3': ['yes'],
    },
    money: { cost: ['sliding-scale'], languages: ['ml', 'en'] },
    place: {
      visibility: ['area'],
      street: [hiddenStreet],
      postcode: [hiddenPostcode],
      locality: ['Thrissur'],
      region: ['Kerala'],
      country: ['IN'],
    },
    confidentiality: {
      anonymous: ['yes'],
      statement: ['We keep notes for five years. We must tell somebody when a child is in danger now.'],
      'asksName.1': ['no'],
      'seesNumber.1': ['unknown'],
      'keeps.3': ['Your mail, for a month.'],
    },
    evidence: {
      'url.1': ['https://www.listening-room.example/about'],
      'about.1': ['existence', 'channels', 'hours'],
      'asOf.1': ['2026-11'],
    },
  };
}

/** The same form without some fields, or with others. */
export function formWith(
  changes: { readonly [step in keyof FormContent]?: Readonly<Record<string, readonly string[]>> },
) {
  const form: Record<string, Record<string, readonly string[]>> = structuredClone(completeForm()) as never;
  for (const [step, fields] of Object.entries(changes)) form[step] = { ...form[step], ...fields };
  return form as FormContent;
}
