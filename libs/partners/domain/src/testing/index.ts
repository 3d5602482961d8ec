import { type ContactId, type ContributionId, type PartnerId, type PartnershipId } from '../ids';
import { type Contact } from '../partner/contact';
import { type Partner } from '../partner/partner';
import { type PartnerForm } from '../partner/partner-form';
import { type Contribution } from '../partnership/contributions';
import { type Partnership } from '../partnership/partnership';

/** Branding for tests and seeds. */
export const partnerId = (value: string): PartnerId => value as PartnerId;
export const partnershipId = (value: string): PartnershipId => value as PartnershipId;
export const contactId = (value: string): ContactId => value as ContactId;
export const contributionId = (value: string): ContributionId => value as ContributionId;

/** The fictional CSAPA Le Passage, whose mobile unit joins one round in five of Le Tilleul. */
export const aPartnerForm = (overrides: Partial<PartnerForm> = {}): PartnerForm => ({
  name: 'CSAPA Le Passage',
  acronym: '',
  managedBy: 'Association Rive Claire',
  structureType: 'csapa',
  address: { street: '8, rue du Pont', postalCode: '01999', city: 'Clairval', country: 'FR' },
  email: 'accueil@lepassage.example',
  phone: '03 53 01 30 10',
  website: 'https://lepassage.example',
  numbers: [],
  establishments: [],
  publics: ['homeless', 'addictions'],
  needs: ['addiction-care', 'prevention-screening'],
  territories: ['Clairval', 'Aubrelles'],
  authority: 'ARS, délégation du Val d’Aure',
  admission: 'Sans rendez-vous le matin, gratuit, sans condition de droits.',
  howToRefer: 'Appeler l’accueil, ou rencontrer l’équipe pendant la maraude.',
  usualDelayDays: 9,
  internalNote: '',
  verifiedOn: '2026-10-06',
  ...overrides,
});

export const aPartner = (overrides: Partial<Partner> = {}): Partner => ({
  ...aPartnerForm(),
  id: partnerId('00000000-0000-4000-8000-0000000000a1'),
  version: 1,
  archivedOn: null,
  ...overrides,
});

/** Farid Ouali, référent at the CSAPA Le Passage. */
export const aContact = (overrides: Partial<Contact> = {}): Contact => ({
  id: contactId('00000000-0000-4000-8000-0000000000c1'),
  partnerId: partnerId('00000000-0000-4000-8000-0000000000a1'),
  name: 'Farid Ouali',
  email: 'farid.ouali@lepassage.example',
  phone: '03 53 01 30 12',
  availability: 'Le matin, sauf mercredi',
  functions: [{ title: 'Chef de service', service: 'Unité mobile', from: '2023-02-01', until: null }],
  ...overrides,
});

export const aContribution = (overrides: Partial<Contribution> = {}): Contribution => ({
  id: contributionId('00000000-0000-4000-8000-0000000000d1'),
  direction: 'gives',
  type: 'training',
  description: 'Formation « précarité » aux soignants',
  unit: 'hour',
  volume: 3,
  rhythm: 'week',
  hoursPerUnit: null,
  from: null,
  until: null,
  ...overrides,
});

export const aPartnership = (overrides: Partial<Partnership> = {}): Partnership => ({
  id: partnershipId('00000000-0000-4000-8000-0000000000b1'),
  partnerId: partnerId('00000000-0000-4000-8000-0000000000a1'),
  stage: 'active',
  stageSince: '2024-03-01',
  stageReason: '',
  retryOn: null,
  purpose: 'Aller ensemble vers les personnes qui ne demandent plus rien, pour qu’un soin redevienne possible.',
  gains: {
    ours: 'Un soignant en addictologie sur une maraude sur cinq.',
    theirs: 'Rencontrer des personnes qui ne poussent pas la porte du centre.',
  },
  listing: 'partners',
  tenures: [
    { side: 'ours', role: 'referent', personId: 'julien', from: '2024-03-01', until: null },
    { side: 'theirs', role: 'referent', personId: 'farid', from: '2024-03-01', until: null },
  ],
  contributions: [],
  ...overrides,
});
