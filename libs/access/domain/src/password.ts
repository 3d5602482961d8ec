import { type Fault, fold } from '@entente/platform/kernel';

export const passwordLength = { min: 12, max: 200 } as const;

/** What a password must not be made of, and the shipped list of common ones (folded as `passwordKey` does). */
export type PasswordContext = {
  readonly common: { has(key: string): boolean };
  readonly email: string;
  readonly names: readonly string[];
};

// Words that many organisations share say nothing of one of them.
const generic = new Set([
  'association',
  'centre',
  'maison',
  'service',
  'groupe',
  'accueil',
  'social',
  'sociale',
  'sante',
  'france',
  'comite',
  'reseau',
  'collectif',
  'departement',
]);

/** One password, however it was typed: keyboards compose accents differently (NIST SP 800-63B 3.1.1.2). */
export const normalisePassword = (password: string): string => password.normalize('NFKC');

/** How the list of common passwords is keyed. */
export const passwordKey = (password: string): string => normalisePassword(password).toLowerCase();

const compact = (text: string): string => fold(text).replaceAll(' ', '');

const telling = (names: readonly string[]): string[] =>
  names
    .flatMap((name) => [compact(name), ...fold(name).split(' ')])
    .filter((word) => word.length >= 5 && !generic.has(word));

const emailParts = (email: string): string[] => {
  const [local = ''] = email.split('@');
  return [compact(email), compact(local)].filter((part) => part.length >= 4);
};

/** « password1234 » is « password » with decoration. */
const undecorated = (key: string): string => key.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

const isCommon = (password: string, common: PasswordContext['common']): boolean => {
  const key = passwordKey(password);
  const core = undecorated(key);
  return common.has(key) || (core.length >= 4 && core.length < 12 && key.length - core.length <= 8 && common.has(core));
};

/** All that is wrong with a password, as one would say it to somebody choosing one. */
export const passwordFaults = (password: string, { common, email, names }: PasswordContext): Fault[] => {
  const written = normalisePassword(password);
  const length = [...written].length;
  const key = compact(written);
  const rules: readonly (readonly [boolean, Fault])[] = [
    [length < passwordLength.min, { code: 'password-too-short', params: { min: passwordLength.min } }],
    [length > passwordLength.max, { code: 'password-too-long', params: { max: passwordLength.max } }],
    [isCommon(written, common), { code: 'password-common' }],
    [length >= passwordLength.min && new Set(key).size < 5, { code: 'password-repetitive' }],
    [emailParts(email).some((part) => key.includes(part)), { code: 'password-contains-email' }],
    [telling(names).some((name) => key.includes(name)), { code: 'password-contains-name' }],
  ];
  return rules.filter(([broken]) => broken).map(([, fault]) => fault);
};
