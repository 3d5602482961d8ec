import { type Words } from '@entente/platform/kernel';
import { type SheetFactType } from '../sheet-facts';

/** How the history tells each fact; the author's name stands before. */
export const sheetFactWords: Readonly<Record<SheetFactType, Words>> = {
  'field-written': { fr: 'a rempli un champ de la fiche', en: 'filled in a field of the sheet' },
  'field-verified': { fr: 'a vérifié un champ de la fiche', en: 'checked a field of the sheet' },
  'field-visibility-changed': { fr: 'a changé qui voit un champ', en: 'changed who sees a field' },
  'sheet-published': { fr: 'a publié la fiche', en: 'published the sheet' },
  'sheet-exported': { fr: 'a préparé une fiche', en: 'prepared a sheet' },
  'sheet-handed-over': { fr: 'a remis une fiche', en: 'handed over a sheet' },
  'sheet-mail-refused': {
    fr: 'a envoyé une fiche à une adresse qui l’a refusée',
    en: 'sent a sheet to an address that refused it',
  },
};
