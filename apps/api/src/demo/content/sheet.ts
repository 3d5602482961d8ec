import { leTilleulValues } from '@entente/identity-sheets/domain/testing';
import { tilleulProfile } from './organisations';
import { tilleulPeople } from './people';

type Key = keyof typeof tilleulPeople;

const member = (id: string, key: Key, phone: string) => {
  const { name, jobTitle, email } = tilleulPeople[key];
  return { memberId: id, name, jobTitle, phone, email };
};

/** Every field of the sheet, as true as the other pages of the demonstration: same people, numbers and conventions. */
export const sheetValues = (
  members: Readonly<Record<'awa' | 'julien', string>>,
): Readonly<Record<string, unknown>> => ({
  ...leTilleulValues,
  'IDS-12': {
    none: false,
    partners: [
      {
        partnershipId: '',
        name: 'CSAPA Le Passage',
        together: 'Une maraude sur cinq avec une infirmière',
        frame: 'Convention',
      },
      {
        partnershipId: '',
        name: 'Équipe mobile psychiatrie-précarité',
        together: 'Permanence à l’accueil de jour',
        frame: 'En signature',
      },
      {
        partnershipId: '',
        name: 'Maison de santé des Trois-Ponts',
        together: 'Médecin traitant pour les nouveaux arrivants',
        frame: 'Sans convention',
      },
    ],
  },
  'IDS-18': member(members.awa, 'awa', '03 53 01 24 60'),
  'IDS-19': member(members.julien, 'julien', '03 53 01 24 61'),
  'IDS-24': [
    { kind: 'siret', value: '00000000000018', keptBecause: '' },
    { kind: 'rna', value: tilleulProfile.rna, keptBecause: '' },
  ],
});
