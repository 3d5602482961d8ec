import type { AccountTx } from '@entente/platform/api';
import { IsNull } from 'typeorm';
import { PasswordResetRow } from '../persistence/password-reset.row';

/** A new password leaves no other link to choose one: somebody else may have asked for it, or may read it later. */
export const closeResetLinks = async (tx: AccountTx, accountId: string, now: Date): Promise<void> => {
  await tx.update(PasswordResetRow, { accountId, usedAt: IsNull() }, { usedAt: now });
};
