import { accessProblems, passwordFaults } from '@entente/access/domain';
import { commonPasswords } from '../security/common-passwords';
import { hashPassword } from '../security/passwords';

type Owner = { readonly email: string; readonly names: readonly string[] };

/** The hash of a new password, or a refusal that says all that is wrong with it. */
export const chosenPasswordHash = async (password: string, owner: Owner): Promise<string> => {
  const faults = passwordFaults(password, { ...owner, common: await commonPasswords() });
  if (faults.length > 0) {
    throw accessProblems['password-refused'](
      {},
      faults.map((fault) => ({ pointer: '/password', ...fault })),
    );
  }
  return hashPassword(password);
};
