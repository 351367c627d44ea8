import { describe, expect, it } from 'vitest';
import { domainOf, matchesRegister, registerCandidateOf } from '~/domain/register/matches-register';
import { readRegisterForm } from '~/domain/register/register-form';

const entry = { id: 'dnl_1', name: 'Praxis Müller & Söhne', domain: 'praxis-mueller.example', phone: '+493012345678' };
const nobody = { names: [], addresses: [], phones: [] };

describe('the register of services that asked not to be listed', () => {
  it.each([
    ['praxis muller und sohne', false],
    ['PRAXIS  MÜLLER  &  SÖHNE', true],
    ['Praxis Muller Sohne', true],
    ['Praxis Müller', false],
  ])('knows the name “%s” again: %s', (name, known) => {
    expect(matchesRegister([entry], { ...nobody, names: [name] }).length === 1).toBe(known);
  });

  it.each([
    ['https://www.praxis-mueller.example/kontakt', true],
    ['https://chat.praxis-mueller.example/', true],
    ['info@praxis-mueller.example', true],
    ['PRAXIS-MUELLER.EXAMPLE', true],
    ['https://notpraxis-mueller.example/', false],
    ['https://praxis-mueller.example.evil.test/', false],
    ['https://other.example/?next=praxis-mueller.example', false],
  ])('knows the address %s again: %s', (address, known) => {
    expect(matchesRegister([entry], { ...nobody, addresses: [address] }).length === 1).toBe(known);
  });

  it('knows a phone number again however it is spaced, and never by its last digits alone', () => {
    expect(matchesRegister([entry], { ...nobody, phones: ['+49 30 1234 5678'] })).toEqual([
      { entryId: 'dnl_1', by: ['phone'] },
    ]);
    expect(matchesRegister([entry], { ...nobody, phones: ['12345678'] })).toEqual([]);
  });

  it('takes names, website, mail and numbers of a listing together', () => {
    const candidate = registerCandidateOf({
      name: 'Something else',
      nativeName: 'Praxis Müller & Söhne',
      website: 'https://praxis-mueller.example',
      channels: [
        { type: 'phone', value: '+493012345678' },
        { type: 'email', value: 'help@praxis-mueller.example' },
        { type: 'phone', value: '112' },
      ],
    });
    expect(matchesRegister([entry], candidate)).toEqual([{ entryId: 'dnl_1', by: ['name', 'domain', 'phone'] }]);
  });

  it('matches nothing by what it does not know', () => {
    const bare = { id: 'dnl_2', name: 'Only a name', domain: null, phone: null };
    expect(matchesRegister([bare], { names: [null], addresses: [null, ''], phones: [] })).toEqual([]);
  });

  it.each([
    ['https://example.org:8080/x', 'example.org'],
    ['Example.ORG.', 'example.org'],
    ['no address', null],
    ['localhost', null],
    ['192.168.0.1', null],
    ['javascript:alert(1)', null],
    ['', null],
  ])('reads %j as the domain %j', (address, domain) => {
    expect(domainOf(address)).toBe(domain);
  });
});

describe('the form that adds to the register', () => {
  const read = (fields: Record<string, string>) => readRegisterForm(new URLSearchParams(fields));

  it('takes a name alone', () => {
    expect(read({ name: ' Calm Practice ' })).toEqual({
      ok: true,
      entry: { name: 'Calm Practice', domain: null, phone: null, reason: null, slug: null },
    });
  });

  it('keeps the domain of an address and the number in E.164', () => {
    const reading = read({ name: 'A', website: 'https://www.calm.example/a', phone: '+44 20 7946 0000', slug: 'calm' });
    expect(reading).toMatchObject({
      ok: true,
      entry: { domain: 'calm.example', phone: '+442079460000', slug: 'calm' },
    });
  });

  it('refuses a host that many services share: everybody there would be kept out', () => {
    expect(read({ name: 'A', website: 'https://www.facebook.com/calm' })).toEqual({
      ok: false,
      errors: { website: 'upkeep.error.sharedHost' },
    });
  });

  it('says by field what it cannot read', () => {
    expect(read({ name: '', website: 'nonsense', phone: '123' })).toEqual({
      ok: false,
      errors: { name: 'upkeep.error.nameNeeded', website: 'upkeep.error.website', phone: 'upkeep.error.phone' },
    });
  });
});
