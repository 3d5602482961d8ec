import { applyEach, required, schema } from '@angular/forms/signals';
import { type PaperDraft } from './paper-draft';

/** What must be typed before anything is sent, in the words of the page. */
export type Missing = (field: 'name' | 'signed' | 'starts' | 'signatory' | 'partner') => string;

/** The rest is judged by the rules that the server and this page share, each fault on its field. */
export const paperSchema = (missing: Missing) =>
  schema<PaperDraft>((path) => {
    required(path.partnerId, { message: () => missing('partner') });
    required(path.terms.title, { message: () => missing('name') });
    required(path.terms.signedOn, { message: () => missing('signed') });
    required(path.terms.startsOn, { message: () => missing('starts') });
    applyEach(path.terms.signatories, (signatory) => {
      required(signatory.name, { message: () => missing('signatory') });
    });
  });
