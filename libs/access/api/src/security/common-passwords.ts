import { passwordKey } from '@entente/access/domain';

let list: Promise<ReadonlySet<string>> | undefined;

/** Some 49,000 passwords that attackers try first; read once, when the first password is chosen. */
export const commonPasswords = (): Promise<ReadonlySet<string>> => {
  list ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set((dictionary['passwords-common'] as readonly string[]).map(passwordKey)),
  );
  return list;
};
