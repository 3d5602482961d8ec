import { type Words } from '@entente/platform/kernel';

export const strategyFaultWords = {
  'correction-reason': {
    fr: 'Ce chiffre diffère de celui d’Entente : dites pourquoi.',
    en: 'This figure differs from Entente’s: say why.',
  },
  'needs-a-priority': { fr: 'Écrivez au moins une priorité.', en: 'Write at least one priority.' },
  'before-the-debate': {
    fr: 'Le conseil valide après le débat en équipe.',
    en: 'The board validates after the debate with the team.',
  },
  'same-code': { fr: 'Ce code figure deux fois.', en: 'This code appears twice.' },
  'unknown-reference': {
    fr: 'Entente ne connaît pas « {code} ».',
    en: 'Entente does not know “{code}”.',
  },
  'csv-columns': {
    fr: 'Ligne {line} : deux colonnes sont attendues, le code puis l’intitulé.',
    en: 'Line {line}: two columns are expected, the code then the label.',
  },
  'csv-code': { fr: 'Ligne {line} : il manque le code.', en: 'Line {line}: the code is missing.' },
  'csv-code-length': {
    fr: 'Ligne {line} : le code dépasse {max} caractères.',
    en: 'Line {line}: the code is longer than {max} characters.',
  },
  'csv-label-length': {
    fr: 'Ligne {line} : l’intitulé dépasse {max} caractères.',
    en: 'Line {line}: the label is longer than {max} characters.',
  },
  'csv-same-code': {
    fr: 'Ligne {line} : le code « {code} » figure déjà plus haut.',
    en: 'Line {line}: the code “{code}” already appears above.',
  },
  'csv-unclosed': {
    fr: 'Un guillemet ouvert ligne {line} n’est jamais refermé.',
    en: 'A quotation mark opened on line {line} is never closed.',
  },
} as const satisfies Readonly<Record<string, Words>>;
