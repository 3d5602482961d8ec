import { linkedSignal, type Signal } from '@angular/core';
import { type FieldTree, type SchemaPath, validateTree, type ValidationError } from '@angular/forms/signals';
import { ApiProblem, toFormErrors } from '@entente/platform/web';

type Fault = ValidationError.WithOptionalFieldTree;

/**
 * What the server refused of a form, until anything in it changes: choosing the partner's owner answers a fault laid
 * on ours. A refusal of no field never blocks the button: pressing it again tries again.
 */
export const judgedByServer = <Model>(draft: Signal<Model>) => {
  const faults = linkedSignal<Model, readonly Fault[]>({ source: draft, computation: () => [] });
  const refusal = linkedSignal<Model, string>({ source: draft, computation: () => '' });
  return {
    /** Why the whole was refused, when no field is at fault. */
    refusal: refusal.asReadonly(),
    /** To call in the form's schema. */
    rule: (path: SchemaPath<Model>): void => validateTree(path, () => [...faults()]),
    /** The form's submission. */
    submit:
      (action: () => Promise<unknown>) =>
      async (fields: FieldTree<Model>): Promise<undefined> => {
        refusal.set('');
        const judged = draft();
        try {
          await action();
        } catch (error) {
          if (!(error instanceof ApiProblem)) throw error;
          const onFields = toFormErrors(error, fields).filter(({ fieldTree }) => fieldTree !== undefined);
          // What was typed while the answer travelled may have mended the fault: only the refusal is said then.
          if (onFields.length > 0 && draft() === judged) faults.set(onFields);
          else refusal.set(error.title || error.detail);
        }
        return undefined;
      },
  };
};
