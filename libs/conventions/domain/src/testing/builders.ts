import { outreachTemplate } from '../content/t2/t2';
import { currentConsent } from '../content/consent';
import { type ConventionAnswers } from '../answers/convention-answers';
import { type ConventionId, type SignatoryId, type SignatureRequestId } from '../ids';
import { type Convention } from '../life/convention';
import { type ConventionParty } from '../parties/convention-party';
import { type PartnerId, type PartnershipId } from '@entente/partners/domain';
import { type Signatory, type SignatureRequest } from '../signing/signature-request';
import { type TakenOverTerms } from '../takeover/taken-over';
import { leTilleulAnswers, leTilleulParties } from './content/le-tilleul';

/** Branding for tests and seeds. */
export const conventionId = (value: string): ConventionId => value as ConventionId;
export const signatureRequestId = (value: string): SignatureRequestId => value as SignatureRequestId;
export const signatoryId = (value: string): SignatoryId => value as SignatoryId;

/** SHA-256 of a document that does not exist. */
export const aDocumentHash = 'a'.repeat(64);

/** Answers of the whole T2 of Le Tilleul, some of them changed. */
export const someAnswers = (overrides: Partial<ConventionAnswers> = {}): ConventionAnswers => ({
  ...leTilleulAnswers,
  ...overrides,
});

export const aHostParty = (overrides: Partial<ConventionParty> = {}): ConventionParty => ({
  ...leTilleulParties[0],
  ...overrides,
});
export const aPartnerParty = (overrides: Partial<ConventionParty> = {}): ConventionParty => ({
  ...leTilleulParties[1],
  ...overrides,
});

/** The whole T2 between Le Tilleul and the hospital of Clairval, as a draft ready to send. */
export const aConvention = (overrides: Partial<Convention> = {}): Convention => ({
  id: conventionId('00000000-0000-4000-8000-00000000c001'),
  partnerId: '00000000-0000-4000-8000-0000000000a1' as PartnerId,
  partnershipId: '00000000-0000-4000-8000-0000000000b1' as PartnershipId,
  number: '2026-014',
  template: { code: outreachTemplate.code, version: outreachTemplate.version },
  status: 'draft',
  version: 1,
  answers: leTilleulAnswers,
  parties: leTilleulParties,
  edits: {},
  acceptedWarnings: [],
  startsOn: '2027-01-01',
  endsOn: '2027-12-31',
  renewals: 0,
  renewalOpposedOn: null,
  reason: '',
  ...overrides,
});

/** Marc Thévenot, director of the hospital, invited on 17 November 2026. */
export const aSignatory = (overrides: Partial<Signatory> = {}): Signatory => ({
  id: signatoryId('00000000-0000-4000-8000-00000000d002'),
  party: 'partner',
  name: 'Marc Thévenot',
  title: 'Directeur',
  email: 'm.thevenot@ch-clairval.example',
  authority: 'délégation du 3 mars 2025',
  status: 'invited',
  invitedOn: '2026-11-17',
  viewedAt: null,
  code: null,
  codesSent: 0,
  authenticatedAt: null,
  consent: null,
  signedAt: null,
  refusal: null,
  mailReturnedAt: null,
  remindedOn: [],
  remindersStopped: false,
  ...overrides,
});

/** Nadia Belkacem, director of Le Tilleul, who has signed. */
export const aSignedSignatory = (overrides: Partial<Signatory> = {}): Signatory => {
  const at = new Date('2026-11-18T09:30:00Z');
  return aSignatory({
    id: signatoryId('00000000-0000-4000-8000-00000000d001'),
    party: 'host',
    name: 'Nadia Belkacem',
    title: 'Directrice',
    email: 'n.belkacem@letilleul.example',
    authority: 'délibération du conseil d’administration du 9 novembre 2026',
    status: 'signed',
    viewedAt: at,
    codesSent: 1,
    authenticatedAt: at,
    consent: { version: currentConsent.version, documentHash: aDocumentHash, at },
    signedAt: at,
    ...overrides,
  });
};

/** Sent on 17 November 2026 at 10 h in Paris; open until 16 January 2027. */
export const aSignatureRequest = (overrides: Partial<SignatureRequest> = {}): SignatureRequest => ({
  id: signatureRequestId('00000000-0000-4000-8000-00000000e001'),
  conventionId: conventionId('00000000-0000-4000-8000-00000000c001'),
  status: 'sent',
  documentHash: aDocumentHash,
  sentAt: new Date('2026-11-17T09:00:00Z'),
  deadline: '2027-01-16',
  timeZone: 'Europe/Paris',
  signatories: [
    aSignatory({
      id: signatoryId('00000000-0000-4000-8000-00000000d001'),
      party: 'host',
      name: 'Nadia Belkacem',
      email: 'n.belkacem@letilleul.example',
    }),
    aSignatory(),
  ],
  steps: [],
  failure: null,
  ...overrides,
});

/** What is read on a paper signed in 2025: one year, renewed tacitly, reviewed every year. */
export const someTerms = (overrides: Partial<TakenOverTerms> = {}): TakenOverTerms => ({
  title: 'Convention de partenariat avec le centre hospitalier de Clairval',
  situation: 'T2',
  reference: 'CH-2025-118',
  otherParties: [],
  signedOn: '2025-12-04',
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  renewal: 'tacit',
  renewalMonths: 12,
  mostRenewals: null,
  renewalNotice: 3,
  endingNotice: 3,
  reviewMonths: 12,
  signatories: [
    { name: 'Nadia Belkacem', title: 'Directrice', body: 'Le Tilleul' },
    { name: 'Marc Thévenot', title: 'Directeur', body: 'Centre hospitalier de Clairval' },
  ],
  ...overrides,
});
