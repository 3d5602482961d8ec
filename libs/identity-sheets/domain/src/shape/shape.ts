import { type Day, type Words } from '@entente/platform/kernel';

export type Choice = { readonly code: string; readonly fr: string; readonly en: string };

type TextShape = { readonly kind: 'text'; readonly max: number; readonly multiline: boolean };
type NumberShape = {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly decimals: number;
  /** Written without a space between its thousands: a year. */
  readonly isYear?: true;
};
type DayShape = { readonly kind: 'day' };
type ChoiceShape = { readonly kind: 'choice'; readonly choices: readonly Choice[] };
type ChoicesShape = { readonly kind: 'choices'; readonly choices: readonly Choice[] };
type FlagShape = { readonly kind: 'flag' };
type ListShape<S> = { readonly kind: 'list'; readonly of: S; readonly max: number };
type GroupShape<P> = { readonly kind: 'group'; readonly parts: P };

/** One part of a group: its words, and whether the group is complete without it. */
export type Part<S = unknown> = { readonly label: Words; readonly shape: S; readonly optional: boolean };

/** What a field may hold, as data: the form, the check and the type all read it. */
export type Shape =
  | TextShape
  | NumberShape
  | DayShape
  | ChoiceShape
  | ChoicesShape
  | FlagShape
  | { readonly kind: 'list'; readonly of: Shape; readonly max: number }
  | { readonly kind: 'group'; readonly parts: Readonly<Record<string, Part<Shape>>> };

/** The type of a value that has a shape. Blank parts are '', null, false or []. */
export type ValueOf<S> = S extends TextShape
  ? string
  : S extends NumberShape
    ? number | null
    : S extends DayShape
      ? Day | null
      : S extends ChoiceShape
        ? string
        : S extends ChoicesShape
          ? readonly string[]
          : S extends FlagShape
            ? boolean
            : S extends ListShape<infer O>
              ? readonly ValueOf<O>[]
              : S extends GroupShape<infer P>
                ? { readonly [K in keyof P]: P[K] extends Part<infer Q> ? ValueOf<Q> : never }
                : never;

export const text = (max: number): TextShape => ({ kind: 'text', max, multiline: false });
export const longText = (max: number): TextShape => ({ kind: 'text', max, multiline: true });
export const count = (max = 10_000_000): NumberShape => ({ kind: 'number', min: 0, max, decimals: 0 });
export const decimal = (max = 1_000_000): NumberShape => ({ kind: 'number', min: 0, max, decimals: 1 });
export const year = (): NumberShape => ({ kind: 'number', min: 1900, max: 2200, decimals: 0, isYear: true });
export const day = (): DayShape => ({ kind: 'day' });
export const choice = (choices: readonly Choice[]): ChoiceShape => ({ kind: 'choice', choices });
export const choices = (of: readonly Choice[]): ChoicesShape => ({ kind: 'choices', choices: of });
export const flag = (): FlagShape => ({ kind: 'flag' });
export const list = <S extends Shape>(of: S, max: number): ListShape<S> => ({ kind: 'list', of, max });
export const group = <P extends Readonly<Record<string, Part<Shape>>>>(parts: P): GroupShape<P> => ({
  kind: 'group',
  parts,
});

/** A part that the group needs. */
export const part = <S extends Shape>(fr: string, en: string, shape: S): Part<S> => ({
  label: { fr, en },
  shape,
  optional: false,
});

/** A part that the group can do without. */
export const optionalPart = <S extends Shape>(fr: string, en: string, shape: S): Part<S> => ({
  label: { fr, en },
  shape,
  optional: true,
});
