import { type Words } from '@entente/platform/kernel';
import { type Certainty, type DuplicateReason } from '../duplicates/duplicate-hints';

export const certaintyWords: Readonly<Record<Certainty, Words>> = {
  certain: { fr: 'C’est le même', en: 'This is the same one' },
  probable: { fr: 'Sans doute le même', en: 'Probably the same' },
  possible: { fr: 'Peut-être le même', en: 'Possibly the same' },
};

export const duplicateReasonWords: Readonly<Record<DuplicateReason, Words>> = {
  'same-number': { fr: 'Il porte le même numéro officiel.', en: 'It has the same official number.' },
  'same-unit-near': {
    fr: 'Il dépend du même organisme, à une adresse voisine.',
    en: 'It belongs to the same organisation, at a nearby address.',
  },
  'similar-name': { fr: 'Il porte le même nom, ou un nom proche.', en: 'It has the same name, or a similar one.' },
};
