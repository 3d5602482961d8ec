import { passwordKey } from '@entente/access/domain';
import { DEMONSTRATION_PASSWORD } from '../demonstration/demonstration-password';

let list: Promise<ReadonlySet<string>> | undefined;

/** Some 49,000 passwords that attackers try first, and the one that we publish; read once, for the first choice. */
export const commonPasswords = (): Promise<ReadonlySet<string>> => {
  list ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) =>
      new Set([...(dictionary['passwords-common'] as readonly string[]), DEMONSTRATION_PASSWORD].map(passwordKey)),
  );
  return list;
};
