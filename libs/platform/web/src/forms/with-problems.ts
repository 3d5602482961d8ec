import { type FieldTree, type TreeValidationResult, type ValidationError } from '@angular/forms/signals';
import { ApiProblem } from '../http/api-problem';

/** An error that the server worded without knowing how the page calls the field. */
export type ServerError = ValidationError.WithOptionalFieldTree & { readonly fromServer: true };

type Target = NonNullable<ValidationError.WithOptionalFieldTree['fieldTree']>;

const segments = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));

// A field tree is a function that carries its sub-fields; what is not one belongs to no field.
const isField = (value: unknown): value is Target => typeof value === 'function';

/** The field that a JSON pointer names, or its nearest ancestor; nothing when only the whole form fits. */
export const fieldAt = (root: unknown, pointer: string): Target | undefined => {
  let reached: unknown = root;
  for (const segment of segments(pointer)) {
    const next: unknown = isField(reached) ? Reflect.get(reached, segment) : undefined;
    if (!isField(next)) break;
    reached = next;
  }
  return reached === root || !isField(reached) ? undefined : reached;
};

/** The server's refusal as errors of a form: each pointer on its field, the rest on the form itself. */
export const toFormErrors = (problem: ApiProblem, root: unknown): ServerError[] => {
  const onFields = problem.errors.map(({ pointer, code, detail }) => ({
    kind: code,
    message: detail,
    fieldTree: fieldAt(root, pointer),
    fromServer: true as const,
  }));
  if (onFields.length > 0) return onFields;
  return [{ kind: problem.type, message: problem.detail || problem.title || undefined, fromServer: true }];
};

/**
 * The submission of a signal form: runs the action, and shows what the server refuses where it belongs.
 * `form(draft, schema, { submission: { action: withProblems(() => this.save()) } })`
 */
export const withProblems =
  <Model>(action: (fields: FieldTree<Model>) => Promise<unknown>) =>
  async (fields: FieldTree<Model>): Promise<TreeValidationResult> => {
    try {
      await action(fields);
      return undefined;
    } catch (error) {
      if (error instanceof ApiProblem) return toFormErrors(error, fields);
      throw error;
    }
  };
