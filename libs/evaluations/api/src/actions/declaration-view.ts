import type { Declaration } from '@entente/evaluations/domain';
import type { DeclarationView } from './by-link/guest-actions.views';

/** The members of ours that a declaration names. */
export const membersOf = (declared: Declaration | null): string[] => {
  if (!declared) return [];
  const { by, isOurs, verified, sentBack } = declared;
  return [...(isOurs ? [by] : []), verified?.by, sentBack?.by].filter((id) => id !== undefined);
};

/** Ids become names; empty for who is known no more. */
export const toDeclarationView = (
  declared: Declaration | null,
  nameOf: (id: string) => string,
): DeclarationView | null => {
  if (!declared) return null;
  const { verified, sentBack, by, ...given } = declared;
  return {
    ...given,
    by: nameOf(by),
    verifiedBy: verified ? nameOf(verified.by) : '',
    verifiedOn: verified?.on ?? null,
    sentBackBy: sentBack ? nameOf(sentBack.by) : '',
    sentBackOn: sentBack?.on ?? null,
    sentBackReason: sentBack?.reason ?? '',
  };
};
