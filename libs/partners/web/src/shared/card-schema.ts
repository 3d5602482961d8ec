import { required, type SchemaPathTree, validateTree } from '@angular/forms/signals';
import { partnerFaults } from '@entente/partners/domain';
import { type CardDraft, toForm } from '../edit/card-draft';
import { type injectFaultErrors } from './fault-errors';

type Needed = { readonly name: () => string; readonly type: () => string };

/** The domain's rules on the form of a card. */
export const cardSchema =
  (errors: ReturnType<typeof injectFaultErrors>, needed: Needed) =>
  (path: SchemaPathTree<CardDraft>): void => {
    required(path.name, { message: needed.name });
    required(path.structureType, { message: needed.type });
    validateTree(path, ({ value, fieldTree }) => errors(fieldTree, partnerFaults(toForm(value()))));
  };
