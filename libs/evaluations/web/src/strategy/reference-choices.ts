import { referenceKey, type Reference, type ReferenceKind } from '@entente/evaluations/domain';
import { type ReferenceGroupsView } from '@entente/platform/api-client';
import { type Words } from '@entente/platform/kernel';

export type ReferenceOption = { readonly key: string; readonly reference: Reference; readonly label: Words };

export type ReferenceOptions = {
  readonly kind: ReferenceKind;
  /** The own grid or questionnaire that gave the codes; null for what ships. */
  readonly from: Words | null;
  readonly choices: readonly ReferenceOption[];
};

/** Everything of ours that can answer a code, as a select holds it. */
export const referenceOptions = ({ groups }: ReferenceGroupsView): readonly ReferenceOptions[] =>
  groups.map(({ kind, from, choices }) => ({
    kind,
    from,
    choices: choices.map(({ label, ...reference }) => ({ key: referenceKey(reference), reference, label })),
  }));

/** A code that is offered no more is named by itself. */
export const labelOf = (options: readonly ReferenceOptions[], reference: Reference): Words => {
  const key = referenceKey(reference);
  const { code } = reference;
  return options.flatMap(({ choices }) => choices).find((one) => one.key === key)?.label ?? { fr: code, en: code };
};
