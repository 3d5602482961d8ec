import { passwordKey } from '@entente/access/domain';

/** The one password of every demonstration account: public, hence refused outside the demonstration. */
export const DEMONSTRATION_PASSWORD = 'partenaires en confiance';

export const isDemonstrationPassword = (password: string): boolean =>
  passwordKey(password) === passwordKey(DEMONSTRATION_PASSWORD);
