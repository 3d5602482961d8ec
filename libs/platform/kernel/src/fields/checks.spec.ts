import fc from 'fast-check';
import {
  checkChoice,
  checkChoices,
  checkCount,
  checkDay,
  checkEmail,
  checkLink,
  checkNumber,
  checkPhone,
  checkPostalCode,
  checkText,
  checkTimeZone,
} from './checks';
import { commonFaultWords } from './content/fault-words';
import { faultsOf, firstFault, sayFault, under, underEach, type Verdict } from './fault';

const codeOf = (verdict: Verdict): string => verdict?.code ?? 'ok';

describe('checks of one value', () => {
  it.each([
    ['Le Tilleul', 'ok'],
    ['  ', 'required'],
    [null, 'required'],
    ['été'.repeat(4), 'too-long'],
    ['a', 'too-short'],
    ['🌳'.repeat(10), 'ok'],
    ['deux\nli', 'ok'],
    ['nul\u0000', 'unwritable'],
    ['demi \ud83c', 'unwritable'],
  ])('text %s is %s', (value, expected) => {
    expect(codeOf(checkText(value, { required: true, min: 2, max: 10 }))).toBe(expected);
  });

  it.each([
    [3, 'ok'],
    [undefined, 'required'],
    [2.5, 'not-whole'],
    [Number.NaN, 'not-a-number'],
    [-1, 'too-small'],
    [11, 'too-big'],
  ])('number %d is %s', (value, expected) => {
    expect(codeOf(checkNumber(value, { required: true, min: 0, max: 10 }))).toBe(expected);
  });

  it('lets decimals through up to a point', () => {
    expect(codeOf(checkNumber(2.5, { decimals: 1 }))).toBe('ok');
    expect(codeOf(checkNumber(33.25, { decimals: 1 }))).toBe('too-many-decimals');
    expect(codeOf(checkNumber(0.1 + 0.2, { decimals: 1 }))).toBe('too-many-decimals');
  });

  it.each([
    ['2026-11-20', 'ok'],
    ['2026-02-30', 'not-a-day'],
    ['1899-12-31', 'too-early'],
    ['2100-01-01', 'too-late'],
    ['', 'required'],
  ])('day %s is %s', (value, expected) => {
    expect(codeOf(checkDay(value, { required: true, min: '1900-01-01', max: '2099-12-31' }))).toBe(expected);
  });

  it('knows the lists', () => {
    expect(codeOf(checkChoice('c', ['a', 'b']))).toBe('not-a-choice');
    expect(codeOf(checkChoice('', ['a', 'b'], { required: true }))).toBe('required');
    expect(codeOf(checkChoices(['a', 'a'], ['a', 'b']))).toBe('repeated');
    expect(codeOf(checkChoices([], ['a', 'b'], { min: 1 }))).toBe('too-few');
    expect(codeOf(checkChoices(['a', 'b'], ['a', 'b'], { max: 1 }))).toBe('too-many');
    expect(codeOf(checkCount([1, 2, 3], 2))).toBe('too-many');
  });

  it.each([
    ['h.roussel@ch-clairval.example', 'ok'],
    ['  Awa.Diallo+sante@letilleul.example ', 'ok'],
    ['prénom@élan.fr', 'ok'],
    ['awa@letilleul', 'not-an-email'],
    ['awa diallo@letilleul.fr', 'not-an-email'],
    ['a@b.fr, c@d.fr', 'not-an-email'],
    ['awa..diallo@letilleul.fr', 'not-an-email'],
    ['awa@-letilleul.fr', 'not-an-email'],
    ['awa@letilleul.fr\nBcc: x@y.fr', 'not-an-email'],
    [`${'a'.repeat(65)}@letilleul.fr`, 'not-an-email'],
  ])('e-mail %j is %s', (value, expected) => {
    expect(codeOf(checkEmail(value))).toBe(expected);
  });

  it.each([
    ['03 53 01 24 60', 'ok'],
    ['+32 (0)2 123.45.67', 'ok'],
    ['115', 'ok'],
    ['3646', 'ok'],
    ['12', 'not-a-phone'],
    ['appeler le matin', 'not-a-phone'],
    ['0353012460123456', 'not-a-phone'],
  ])('phone %s is %s', (value, expected) => {
    expect(codeOf(checkPhone(value))).toBe(expected);
  });

  it.each([
    ['https://letilleul.example/contact?x=1', 'ok'],
    ['javascript:alert(1)', 'not-a-link'],
    ['letilleul.example', 'not-a-link'],
    ['https://letilleul', 'not-a-link'],
  ])('link %s is %s', (value, expected) => {
    expect(codeOf(checkLink(value))).toBe(expected);
  });

  it.each([
    ['01400', 'FR', 'ok'],
    ['1400', 'FR', 'not-a-postal-code'],
    ['1400', 'BE', 'ok'],
    ['0400', 'BE', 'not-a-postal-code'],
    ['L-1234', 'LU', 'ok'],
  ])('postal code %s in %s is %s', (value, country, expected) => {
    expect(codeOf(checkPostalCode(value, country))).toBe(expected);
  });

  it('knows the time zones of the engine', () => {
    expect(checkTimeZone('Europe/Brussels')).toBeNull();
    expect(codeOf(checkTimeZone('Europe/Clairval'))).toBe('not-a-time-zone');
  });

  it('never throws on a text, however strange', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const check of [checkEmail, checkPhone, checkLink, checkTimeZone]) expect(() => check(text)).not.toThrow();
      }),
    );
  });
});

describe('faults of a form', () => {
  it('are all said at once, each at its place', () => {
    const faults = faultsOf({ '/name': { code: 'required' }, '/acronym': null, '/site': { code: 'not-a-link' } });

    expect(faults.map(({ pointer }) => pointer)).toEqual(['/name', '/site']);
  });

  it('keep their place inside parts and lines', () => {
    const line = (name: string) => faultsOf({ '/name': name ? null : { code: 'required' } });

    expect(under('/address', line(''))).toEqual([{ pointer: '/address/name', code: 'required' }]);
    expect(underEach('/contacts', ['a', ''], line)).toEqual([{ pointer: '/contacts/1/name', code: 'required' }]);
  });

  it('stop at the first for one value', () => {
    expect(firstFault(null, { code: 'a' }, { code: 'b' })).toEqual({ code: 'a' });
    expect(firstFault(null)).toBeNull();
  });

  it('are worded in the language of the reader', () => {
    const fault = { code: 'too-long', params: { max: 3, length: 5 } };

    expect(sayFault(fault, 'fr')).toBe('3 caractères au maximum ; il y en a 5.');
    expect(sayFault({ code: 'mine' }, 'en', { mine: { fr: 'à nous', en: 'ours' } })).toBe('ours');
    expect(sayFault({ code: 'unknown' }, 'en')).toBe('unknown');
  });

  it('leave no code without both languages', () => {
    for (const words of Object.values(commonFaultWords)) expect(Object.keys(words)).toEqual(['fr', 'en']);
  });
});
