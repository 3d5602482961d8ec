import { type Member, type MemberId } from '../member';
import { type OrganisationProfile } from '../organisation';

/** Branding for tests and seeds. */
export const memberId = (value: string): MemberId => value as MemberId;

/** Awa Diallo of the fictional association Le Tilleul, active référente. */
export const aMember = (overrides: Partial<Member> = {}): Member => ({
  id: memberId('00000000-0000-4000-8000-000000000001'),
  email: 'awa.diallo@letilleul.example',
  name: 'Awa Diallo',
  jobTitle: 'Référente santé',
  roles: ['referent'],
  status: 'active',
  invitedAt: new Date('2026-01-05T09:00:00Z'),
  invitationExpiresAt: null,
  joinedAt: new Date('2026-01-06T08:30:00Z'),
  ...overrides,
});

/** The fictional association Le Tilleul, in Clairval, Val d'Aure. */
export const anOrganisation = (overrides: Partial<OrganisationProfile> = {}): OrganisationProfile => ({
  legalName: 'Association Le Tilleul',
  acronym: '',
  legalForm: 'Association loi 1901',
  address: { street: '12, rue des Tanneurs', postalCode: '01999', city: 'Clairval', country: 'FR' },
  email: 'accueil@letilleul.example',
  phone: '03 53 01 24 60',
  website: 'https://letilleul.example',
  siren: '',
  rna: '',
  bce: '',
  representative: {
    name: 'Nadia Belkacem',
    jobTitle: 'Directrice',
    email: 'nadia.belkacem@letilleul.example',
    entitlement: 'board-resolution',
    entitledOn: '2024-06-12',
  },
  timeZone: 'Europe/Paris',
  establishments: [],
  ...overrides,
});
