import { type FrameworkItem, type FrameworkText, type Reference, referenceKey } from '@entente/evaluations/domain';
import { type FrameworkView } from '@entente/platform/api-client';

export const toDraft = ({ name, edition, items }: FrameworkView): FrameworkText => ({ name, edition, items });

/** What the contract wants: lists that nobody else holds. */
export const toBody = ({ name, edition, items }: FrameworkText, version: number) => ({
  name,
  edition,
  version,
  items: items.map((item) => ({ ...item, references: item.references.map((one) => ({ ...one })) })),
});

const changed = (draft: FrameworkText, at: number, change: Partial<FrameworkItem>): FrameworkText => ({
  ...draft,
  items: draft.items.map((item, index) => (index === at ? { ...item, ...change } : item)),
});

export const withItem = changed;

export const withoutItem = (draft: FrameworkText, at: number): FrameworkText => ({
  ...draft,
  items: draft.items.filter((_item, index) => index !== at),
});

/** A code taken away comes back where it stood. */
export const withItemBack = (draft: FrameworkText, at: number, item: FrameworkItem): FrameworkText => ({
  ...draft,
  items: [...draft.items.slice(0, at), item, ...draft.items.slice(at)],
});

export const withReference = (draft: FrameworkText, at: number, reference: Reference): FrameworkText => {
  const kept = draft.items[at]?.references ?? [];
  const isThere = kept.some((one) => referenceKey(one) === referenceKey(reference));
  return isThere ? draft : changed(draft, at, { references: [...kept, reference] });
};

export const withoutReference = (draft: FrameworkText, at: number, reference: Reference): FrameworkText =>
  changed(draft, at, {
    references: (draft.items[at]?.references ?? []).filter((one) => referenceKey(one) !== referenceKey(reference)),
  });
