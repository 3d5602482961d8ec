import { type Words } from '@entente/platform/kernel';

type Common = {
  readonly name: string;
  readonly label: Words;
  readonly hint?: Words;
  readonly example?: Words;
  /** What is missing when nobody answered, in French, inside a sentence; the label by default. */
  readonly gap?: string;
  /** Not needed for a complete answer. */
  readonly optional?: true;
  /** Asked only when this field of the same question has this value. */
  readonly when?: { readonly field: string; readonly is: readonly (string | boolean)[] };
  /** Asked only between more than two parties. */
  readonly multilateral?: true;
  /** Answers kept before this was asked lack it. */
  readonly late?: true;
  /** Kept with the answer, never asked. */
  readonly hidden?: true;
  /** Only shown once this member of the same line says where it comes from. */
  readonly fixedBy?: string;
};

/** How a text enters a sentence: as its continuation, as a name, as an office, or on its own. */
export type TextStyle = 'fragment' | 'name' | 'title' | 'sentences';

export type Option = {
  readonly value: string;
  readonly label: Words;
  /** The wording inside an article, when it is not the label; `{host}`, `{partner}` and `{both}` stand for the sides. */
  readonly wording?: string;
};

export type TextField = Common & {
  readonly kind: 'text';
  readonly max: number;
  readonly lines?: number;
  readonly style?: TextStyle;
  readonly format?: 'email' | 'phone';
  readonly suggestions?: readonly Words[];
};
export type TextsField = Common & {
  readonly kind: 'texts';
  readonly max: number;
  readonly most: number;
  readonly style?: TextStyle;
  readonly suggestions?: readonly Words[];
};
export type RichField = Common & { readonly kind: 'rich' };
export type NumberField = Common & {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly decimals?: 1 | 2;
  readonly unit?: Words;
};
export type MoneyField = Common & { readonly kind: 'money' };
export type DayField = Common & { readonly kind: 'day' };
export type TimeField = Common & { readonly kind: 'time' };
export type ChoiceField = Common & {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  readonly numeric?: true;
  /** Any other party of the convention may be chosen too. */
  readonly parties?: true;
};
export type FlagField = Common & { readonly kind: 'flag' };
/** One of the parties; `both` when they may act together. */
export type PartyField = Common & { readonly kind: 'party'; readonly both?: true };
export type RowsField = Common & {
  readonly kind: 'rows';
  readonly most: number;
  readonly columns: readonly CellField[];
  /** One line for each party beyond the first two, which have a field of their own. */
  readonly additional?: true;
  readonly suggestions?: readonly RowSuggestion[];
};

/** A line offered with one click: what it says, and what it fills in. */
export type RowSuggestion = {
  readonly label: Words;
  readonly row: Readonly<Record<string, string | number | boolean | null>>;
};

export type CellField =
  TextField | RichField | NumberField | MoneyField | DayField | TimeField | ChoiceField | FlagField | PartyField;
export type Field = CellField | TextsField | RowsField;

export const gapOf = ({ gap, label }: Common): string =>
  gap ?? label.fr.charAt(0).toLocaleLowerCase('fr') + label.fr.slice(1);
