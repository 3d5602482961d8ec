import { inject } from '@angular/core';
import { type ValidationError } from '@angular/forms/signals';
import { type FieldFault, identifierFaultWords, sayFault } from '@entente/platform/kernel';
import { fieldAt, WordStore } from '@entente/platform/web';

/** The domain's faults as errors of a form, each on its field: what saving would say, said on leaving the field. */
export const injectFaultErrors = () => {
  const store = inject(WordStore);
  return (root: unknown, faults: readonly FieldFault[]): ValidationError.WithOptionalFieldTree[] =>
    faults.map(({ pointer, code, params }) => ({
      kind: code,
      message: sayFault(params ? { code, params } : { code }, store.language(), identifierFaultWords),
      fieldTree: fieldAt(root, pointer),
    }));
};
