import { describe, expect, it } from 'vitest';
import { confidentialityLabel } from '~/domain/confidentiality/confidentiality-label';
import { labelQuestions } from '~/domain/confidentiality/label';
import type { Channel, ChannelConfidentiality, Evidence } from '~/domain/listing/listing';
import { type ChannelType, channelTypes } from '~/domain/listing/vocabulary';

const nothingTold: ChannelConfidentiality = { asksName: null, seesNumberOrAddress: null, keeps: null, passesOn: null };

function channel(type: ChannelType, told: Partial<ChannelConfidentiality> | null = null): Channel {
  return {
    type,
    value: 'x',
    display: 'x',
    cost: null,
    shortCode: false,
    opening: null,
    hoursNote: null,
    confidentiality: told && { ...nothingTold, ...told },
  };
}

function listing(channels: Channel[], rest: { anonymous?: boolean | null; confidentiality?: string | null } = {}) {
  return {
    channels,
    anonymous: rest.anonymous ?? null,
    confidentiality: rest.confidentiality ?? null,
    evidence: [],
    lastConfirmedOn: null,
    sourcesReadOn: '2026-11-20',
  };
}

function firstChannel(type: ChannelType, told: Partial<ChannelConfidentiality> | null = null, rest = {}) {
  const [first] = confidentialityLabel(listing([channel(type, told)], rest)).channels;
  if (!first) throw new Error('The label left out a channel.');
  return first.answers;
}

describe('the confidentiality label', () => {
  it('answers every question for the listing and for each channel, even where nothing is known', () => {
    const label = confidentialityLabel(listing(channelTypes.map((type) => channel(type))));
    expect(label.channels.map((each) => each.channel.type)).toEqual([...channelTypes]);
    for (const answers of [label.listing, ...label.channels.map((each) => each.answers)]) {
      expect(Object.keys(answers)).toEqual([...labelQuestions]);
      expect(answers['asks-name']).toEqual({ answer: 'unknown', because: 'not-told' });
      expect(answers.keeps).toEqual({ answer: 'unknown', because: 'not-told' });
      expect(answers['passes-on']).toEqual({ answer: 'unknown', because: 'not-told' });
    }
  });

  it('has no channels where the listing has none, and still answers', () => {
    const label = confidentialityLabel(listing([]));
    expect(label.channels).toEqual([]);
    expect(label.listing['sees-number-or-address']).toEqual({ answer: 'unknown', because: 'not-told' });
  });
});

describe('can they see your number or address', () => {
  it.each<[ChannelType, string, string]>([
    ['email', 'yes', 'email-shows-your-address'],
    ['sms', 'yes', 'message-comes-from-your-number'],
    ['whatsapp', 'yes', 'message-comes-from-your-number'],
    ['web', 'yes', 'connection-address'],
    ['webchat', 'yes', 'connection-address'],
    ['secure-message', 'yes', 'connection-address'],
    ['video', 'yes', 'connection-address'],
    ['phone', 'unknown', 'number-usually-shown'],
    ['post', 'no', 'letter-shows-what-you-write'],
    ['in-person', 'unknown', 'they-see-you'],
  ])('%s: %s, because %s', (type, answer, because) => {
    expect(firstChannel(type)['sees-number-or-address']).toEqual({ answer, because });
  });

  it('a phone line that says it has no caller display does not see your number', () => {
    expect(firstChannel('phone', { seesNumberOrAddress: false })['sees-number-or-address']).toEqual({
      answer: 'no',
      because: 'service-says',
    });
  });

  it('an e-mail shows your address whatever the service says, and both are told', () => {
    expect(firstChannel('email', { seesNumberOrAddress: false })['sees-number-or-address']).toEqual({
      answer: 'yes',
      because: 'email-shows-your-address',
      serviceSays: 'no',
    });
  });

  it('of the listing it says what all channels share, and otherwise that it depends', () => {
    const visible = (...types: ChannelType[]) =>
      confidentialityLabel(listing(types.map((type) => channel(type)))).listing['sees-number-or-address'];
    expect(visible('web', 'webchat')).toEqual({ answer: 'yes', because: 'connection-address' });
    expect(visible('email', 'webchat')).toEqual({ answer: 'yes', because: 'every-channel' });
    expect(visible('phone', 'webchat')).toEqual({ answer: 'unknown', because: 'depends-on-channel' });
    expect(visible('phone', 'in-person')).toEqual({ answer: 'unknown', because: 'depends-on-channel' });
    expect(visible('phone', 'phone')).toEqual({ answer: 'unknown', because: 'number-usually-shown' });
  });
});

describe('do they ask your name', () => {
  it('takes the word of the service for a channel before that for the whole', () => {
    expect(firstChannel('phone', { asksName: true }, { anonymous: true })['asks-name']).toEqual({
      answer: 'yes',
      because: 'service-says',
    });
    expect(firstChannel('phone', { asksName: false }, { anonymous: false })['asks-name'].answer).toBe('no');
  });

  it('carries "you can stay anonymous" to calls and messages, not to visits or video', () => {
    expect(firstChannel('phone', null, { anonymous: true })['asks-name'].answer).toBe('no');
    expect(firstChannel('webchat', null, { anonymous: true })['asks-name'].answer).toBe('no');
    for (const type of ['in-person', 'video'] as const) {
      expect(firstChannel(type, null, { anonymous: true })['asks-name']).toEqual({
        answer: 'unknown',
        because: 'anonymous-perhaps-not-here',
      });
    }
  });

  it('carries "you cannot" to every channel', () => {
    for (const type of channelTypes) {
      expect(firstChannel(type, null, { anonymous: false })['asks-name']).toEqual({
        answer: 'yes',
        because: 'service-says-not-anonymous',
      });
    }
  });

  it('of the listing it says what all channels say, where nothing is said of the whole', () => {
    const channels = [channel('phone', { asksName: false }), channel('webchat', { asksName: false })];
    expect(confidentialityLabel(listing(channels)).listing['asks-name'].answer).toBe('no');
    const mixed = [channel('phone', { asksName: false }), channel('in-person', { asksName: true })];
    expect(confidentialityLabel(listing(mixed)).listing['asks-name'].because).toBe('depends-on-channel');
  });
});

describe('what they keep and pass on', () => {
  const statement = 'Calls are confidential; a child at risk is passed to the local child protection unit.';

  it('repeats what the service says of a channel', () => {
    const answers = firstChannel('phone', { keeps: 'Notes for a year.', passesOn: 'A child at risk.' });
    expect(answers.keeps).toEqual({ answer: 'text', text: 'Notes for a year.', because: 'service-says' });
    expect(answers['passes-on']).toEqual({ answer: 'text', text: 'A child at risk.', because: 'service-says' });
  });

  it('gives one statement for both, uncut, and points the channels to it', () => {
    const label = confidentialityLabel(listing([channel('phone')], { confidentiality: statement }));
    expect(label.listing.keeps).toEqual({ answer: 'text', text: statement, because: 'one-statement' });
    expect(label.listing['passes-on']).toEqual(label.listing.keeps);
    expect(label.channels[0]?.answers.keeps).toEqual({ answer: 'unknown', because: 'said-for-the-service' });
  });
});

describe('when it was checked', () => {
  it('is the day a person confirmed it, or else the day its sources were read, and says which', () => {
    const base = listing([channel('phone')]);
    expect(confidentialityLabel(base).listing['checked-on']).toEqual({
      answer: 'text',
      text: '2026-11-20',
      because: 'sources-read',
    });
    const label = confidentialityLabel({ ...base, lastConfirmedOn: '2026-11-21' });
    expect(label.channels[0]?.answers['checked-on']).toEqual({
      answer: 'text',
      text: '2026-11-21',
      because: 'confirmed-by-a-person',
    });
  });

  it('comes with the sources that speak of confidentiality, and no others', () => {
    const source = (fields: Evidence['fields']): Evidence => ({
      fields,
      url: 'https://example.org/privacy',
      asOf: '2025',
      confidence: 'high',
    });
    const evidence = [source(['hours']), source(['confidentiality', 'cost'])];
    expect(confidentialityLabel({ ...listing([]), evidence }).evidence).toEqual([evidence[1]]);
  });
});
