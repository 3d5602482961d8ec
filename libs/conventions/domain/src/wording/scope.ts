import { type QuestionId } from '../answers/convention-answers';
import { type RichText } from '../rich-text/rich-text';

export type Content =
  | { readonly kind: 'missing' }
  | { readonly kind: 'text'; readonly text: string; readonly raw?: string }
  | { readonly kind: 'number'; readonly text: string; readonly count: number }
  | { readonly kind: 'texts'; readonly items: readonly string[] }
  | { readonly kind: 'flag'; readonly on: boolean }
  | { readonly kind: 'rows'; readonly rows: readonly Scope[] }
  | { readonly kind: 'rich'; readonly rich: RichText };

/** What one mark of a text stands for, which question feeds it, and what is missing as long as nobody answered. */
export type Value = { readonly question: QuestionId | null; readonly gap: string; readonly content: Content };

/** The values a text may read, by path. */
export type Scope = ReadonlyMap<string, Value>;

export const missing: Content = { kind: 'missing' };

/** Whether there is something to print; a « non » counts as nothing. */
export const isPresent = (content: Content): boolean => {
  switch (content.kind) {
    case 'missing':
      return false;
    case 'text':
      return content.text !== '';
    case 'texts':
      return content.items.length > 0;
    case 'flag':
      return content.on;
    case 'rows':
      return content.rows.length > 0;
    case 'number':
    case 'rich':
      return true;
  }
};

/** What a condition compares: the stable code of a choice, `yes` or `no` for a flag, else the text. */
export const rawOf = (content: Content): string | null => {
  if (content.kind === 'text') return content.raw ?? content.text;
  if (content.kind === 'flag') return content.on ? 'yes' : 'no';
  return content.kind === 'number' ? String(content.count) : null;
};

/** The nearest value of that name: the row of the innermost loop first, the whole convention last. */
export const lookUp = (scopes: readonly Scope[], path: string): Value => {
  for (const scope of scopes.toReversed()) {
    const value = scope.get(path);
    if (value) return value;
  }
  throw new ReferenceError(`Unknown value in a text: ${path}`);
};
