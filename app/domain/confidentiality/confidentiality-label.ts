import type { Channel, Evidence, PublishedListing } from '../listing/listing';
import { channelVisibility } from './channel-visibility';
import type { LabelAnswer, LabelAnswers } from './label';

type LabelledListing = Pick<
  PublishedListing,
  'channels' | 'anonymous' | 'confidentiality' | 'evidence' | 'lastConfirmedOn' | 'sourcesReadOn'
>;

export interface ConfidentialityLabel {
  /** For the service as a whole. */
  readonly listing: LabelAnswers;
  /** One entry a channel, in the listing's order. */
  readonly channels: readonly { readonly channel: Channel; readonly answers: LabelAnswers }[];
  /** The sources behind the confidentiality facts. */
  readonly evidence: readonly Evidence[];
}

/**
 * The confidentiality label of a listing, as data. Says only what the service told, and what holds by the way a channel is built;
 * everything else is unknown and shown as unknown.
 */
export function confidentialityLabel(listing: LabelledListing): ConfidentialityLabel {
  const channels = listing.channels.map((channel) => ({ channel, answers: answersOfChannel(channel, listing) }));
  return {
    listing: answersOfListing(
      listing,
      channels.map((each) => each.answers),
    ),
    channels,
    evidence: listing.evidence.filter((each) => each.fields.includes('confidentiality')),
  };
}

function answersOfListing(listing: LabelledListing, channels: readonly LabelAnswers[]): LabelAnswers {
  // One statement speaks of keeping and of passing on together, and we do not cut a service's words in two.
  const statement: LabelAnswer = listing.confidentiality
    ? { answer: 'text', text: listing.confidentiality, because: 'one-statement' }
    : notTold;
  return {
    'asks-name': nameAskedByListing(listing.anonymous) ?? shared(channels, 'asks-name'),
    'sees-number-or-address': shared(channels, 'sees-number-or-address'),
    keeps: statement,
    'passes-on': statement,
    'checked-on': checkedOn(listing),
  };
}

function answersOfChannel(channel: Channel, listing: LabelledListing): LabelAnswers {
  const told = channel.confidentiality;
  const elsewhere: LabelAnswer = listing.confidentiality
    ? { answer: 'unknown', because: 'said-for-the-service' }
    : notTold;
  return {
    'asks-name': nameAskedByChannel(channel, listing.anonymous),
    'sees-number-or-address': channelVisibility(channel.type, told?.seesNumberOrAddress ?? null),
    keeps: told?.keeps ? { answer: 'text', text: told.keeps, because: 'service-says' } : elsewhere,
    'passes-on': told?.passesOn ? { answer: 'text', text: told.passesOn, because: 'service-says' } : elsewhere,
    'checked-on': checkedOn(listing),
  };
}

function nameAskedByListing(anonymous: boolean | null): LabelAnswer | null {
  if (anonymous === null) return null;
  return anonymous
    ? { answer: 'no', because: 'service-says-anonymous' }
    : { answer: 'yes', because: 'service-says-not-anonymous' };
}

/**
 * "You can stay anonymous" is said of calls and messages. A visit or a video talk may still be by name (a clinic keeps a file), so it is
 * not carried over to them.
 */
function nameAskedByChannel(channel: Channel, anonymous: boolean | null): LabelAnswer {
  const asked = channel.confidentiality?.asksName ?? null;
  if (asked !== null) return { answer: asked ? 'yes' : 'no', because: 'service-says' };
  const inPerson = channel.type === 'in-person' || channel.type === 'video';
  if (anonymous === true && inPerson) return { answer: 'unknown', because: 'anonymous-perhaps-not-here' };
  return nameAskedByListing(anonymous) ?? notTold;
}

/** What all channels answer alike is said of the listing; otherwise it depends on the channel. */
function shared(channels: readonly LabelAnswers[], question: 'asks-name' | 'sees-number-or-address'): LabelAnswer {
  const [first, ...others] = channels.map((answers) => answers[question]);
  if (!first) return notTold;
  if (others.some((other) => other.answer !== first.answer))
    return { answer: 'unknown', because: 'depends-on-channel' };
  if (others.every((other) => other.because === first.because)) return first;
  return first.answer === 'unknown'
    ? { answer: 'unknown', because: 'depends-on-channel' }
    : { answer: first.answer, because: 'every-channel' };
}

function checkedOn({ lastConfirmedOn, sourcesReadOn }: LabelledListing): LabelAnswer {
  return lastConfirmedOn
    ? { answer: 'text', text: lastConfirmedOn, because: 'confirmed-by-a-person' }
    : { answer: 'text', text: sourcesReadOn, because: 'sources-read' };
}

const notTold: LabelAnswer = { answer: 'unknown', because: 'not-told' };
