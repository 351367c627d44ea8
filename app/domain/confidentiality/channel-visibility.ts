import type { ChannelType } from '../listing/vocabulary';
import type { LabelAnswer } from './label';

/** What a channel shows by the way it is built, whatever the service intends. */
const shownByConstruction: Partial<Record<ChannelType, LabelAnswer>> = {
  email: { answer: 'yes', because: 'email-shows-your-address' },
  sms: { answer: 'yes', because: 'message-comes-from-your-number' },
  whatsapp: { answer: 'yes', because: 'message-comes-from-your-number' },
  webchat: { answer: 'yes', because: 'connection-address' },
  'secure-message': { answer: 'yes', because: 'connection-address' },
  web: { answer: 'yes', because: 'connection-address' },
  video: { answer: 'yes', because: 'connection-address' },
};

/** What normally holds, until the service says otherwise. */
const usuallyShown: Partial<Record<ChannelType, LabelAnswer>> = {
  phone: { answer: 'unknown', because: 'number-usually-shown' },
  post: { answer: 'no', because: 'letter-shows-what-you-write' },
  'in-person': { answer: 'unknown', because: 'they-see-you' },
};

/**
 * Can they see your number or address? A service that says it does not look cannot undo that a message carries its sender, so both are
 * told.
 *
 * @param serviceSays whether the service says it sees them; null where it says nothing
 */
export function channelVisibility(type: ChannelType, serviceSays: boolean | null): LabelAnswer {
  const shown = shownByConstruction[type];
  if (shown) return serviceSays === false ? { ...shown, serviceSays: 'no' } : shown;
  if (serviceSays !== null) return { answer: serviceSays ? 'yes' : 'no', because: 'service-says' };
  return usuallyShown[type] ?? { answer: 'unknown', because: 'not-told' };
}
