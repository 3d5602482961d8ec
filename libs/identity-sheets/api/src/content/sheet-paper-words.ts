import type { Words } from '@entente/platform/kernel';

/** What the printed sheet says around its blocks. */
export const sheetPaperWords = {
  kind: { fr: 'Fiche d’identité', en: 'Identity sheet' },
  continued: { fr: 'Fiche d’identité, suite', en: 'Identity sheet, continued' },
  preparedFor: { fr: 'Préparée le {day} pour ', en: 'Prepared on {day} for ' },
  prepared: { fr: 'Préparée le {day}', en: 'Prepared on {day}' },
  numberedFor: { fr: 'Fiche {number}, préparée pour {partner}', en: 'Sheet {number}, prepared for {partner}' },
  numbered: { fr: 'Fiche {number}', en: 'Sheet {number}' },
  figuresOn: { fr: 'Chiffres vérifiés le {newest}', en: 'Figures checked on {newest}' },
  figuresBetween: {
    fr: 'Chiffres vérifiés du {oldest} au {newest}',
    en: 'Figures checked from {oldest} to {newest}',
  },
  contactCard: { fr: 'Carte de contact', en: 'Contact card' },
  contactCardOf: { fr: 'Code à flasher : carte de contact de {name}', en: 'QR code: contact card of {name}' },
  titleFor: { fr: 'Fiche d’identité de {name}', en: 'Identity sheet of {name}' },
} as const satisfies Readonly<Record<string, Words>>;
