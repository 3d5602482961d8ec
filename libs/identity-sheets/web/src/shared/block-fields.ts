import { type FieldCode, type SheetBlockId } from '@entente/identity-sheets/domain';

/** The field whose words fill a block: where to shorten what does not fit. */
export const fieldOfBlock: Readonly<Record<SheetBlockId, FieldCode>> = {
  title: 'IDS-28',
  offers: 'IDS-14',
  expectations: 'IDS-13',
  figures: 'IDS-05',
  missions: 'IDS-06',
  publics: 'IDS-08',
  services: 'IDS-07',
  difficulties: 'IDS-09',
  resources: 'IDS-10',
  partners: 'IDS-12',
  way: 'IDS-11',
  limits: 'IDS-17',
  admission: 'IDS-22',
  territory: 'IDS-21',
  organisation: 'IDS-16',
  documents: 'IDS-26',
  contact: 'IDS-20',
  identifiers: 'IDS-27',
};
