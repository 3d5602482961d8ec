import { Injectable } from '@nestjs/common';
import {
  consentOf,
  consentSentence,
  evidenceEventTypes,
  type EvidenceEventType,
  type Signatory,
  type SignatureRequest,
} from '@entente/conventions/domain';
import { DocumentRenderer, type TenantScope } from '@entente/platform/api';
import { addMonths, dayOf } from '@entente/platform/kernel';
import { type ChainedEvent, fingerprint } from '@entente/platform/pades';
import type { RenderedPdf } from '@entente/platform/pdf';
import type { SignatureValidity } from '../document/convention/convention-pdf-content';
import type {
  EvidenceEvent,
  EvidencePdfContent,
  EvidenceRevision,
  EvidenceSignatory,
} from '../document/evidence/evidence-pdf-content';
import { DrawingSurroundings } from '../signing/drawing-surroundings';
import { InstanceAuthority } from './instance-authority';
import { fieldOf } from './signature-fields';
import type { SealingCase } from './sealing-reader';
import { SealingTools } from './sealing-tools';

// As `platform/pades` issues them, from the act itself.
const SIGNATORY_MONTHS = 36;

const isEventType = (type: string): type is EvidenceEventType => evidenceEventTypes.some((known) => known === type);

/** Draws the evidence file: who signed what, by which means, when, and every hash that proves it. */
@Injectable()
export class EvidenceWriter {
  constructor(
    private readonly renderer: DocumentRenderer,
    private readonly surroundings: DrawingSurroundings,
    private readonly authority: InstanceAuthority,
    private readonly tools: SealingTools,
  ) {}

  async draw(scope: TenantScope, sealing: SealingCase): Promise<RenderedPdf> {
    return this.renderer.render('signing-evidence', await this.content(scope, sealing));
  }

  private async content(scope: TenantScope, sealing: SealingCase): Promise<EvidencePdfContent> {
    const { request, document, organisation, law, version, verificationCode, journal, journalHead, genesis } = sealing;
    const createdAt = this.tools.now();
    return {
      convention: {
        number: document.number,
        title: document.title,
        version,
        law,
        parties: document.parties.map(({ key, name }) => ({ key, name })),
      },
      organisation: { name: organisation.name, logo: await this.surroundings.logo(scope, organisation) },
      revisions: revisionsOf(sealing),
      ...(document.pieces ? { pieces: document.pieces } : {}),
      signatories: request.signatories.map((signatory) => toEvidence(signatory, sealing)),
      events: journal.filter((event) => signatoryIdOf(event) === null).flatMap(toEvent),
      validity: endingFirst(await this.surroundings.validity(scope, organisation), request),
      timestampAuthority: this.tools.timestampAuthority ? this.tools.timestampAuthorityName : null,
      rootFingerprint: fingerprint(await this.authority.rootDer(organisation)),
      verification: this.surroundings.verification(verificationCode),
      journal: { genesis, head: journalHead, events: journal },
      masked: true,
      createdAt,
      author: organisation.name,
      isDemo: this.tools.isDemo(organisation),
      timeZone: request.timeZone,
    };
  }
}

/** A seal made anew since people signed outlasts their certificates. */
const endingFirst = (seal: SignatureValidity, { signatories, timeZone }: SignatureRequest): SignatureValidity => {
  const ends = signatories.flatMap(({ signedAt }) =>
    signedAt ? [addMonths(dayOf(signedAt, timeZone), SIGNATORY_MONTHS)] : [],
  );
  return { ...seal, until: [seal.until, ...ends].toSorted()[0] ?? seal.until };
};

const signatoryIdOf = ({ facts }: ChainedEvent): string | null =>
  typeof facts['signatoryId'] === 'string' ? facts['signatoryId'] : null;

const toEvent = ({ type, at, personal }: ChainedEvent): EvidenceEvent[] => {
  const valueOf = (name: string): string | null => (personal[name] ? String(personal[name].value) : null);
  return isEventType(type) ? [{ type, at: new Date(at), ip: valueOf('address'), userAgent: valueOf('agent') }] : [];
};

const nameOf = ({ signatories }: SignatureRequest, id: string): string =>
  signatories.find((signatory) => signatory.id === id)?.name ?? '';

const revisionsOf = ({ request, organisation }: SealingCase): EvidenceRevision[] => [
  { kind: 'frozen', by: organisation.name, at: request.sentAt, level: null, sha256: request.documentHash },
  ...request.steps.flatMap((step): EvidenceRevision[] => {
    if (step.kind === 'evidence') return [];
    const { outputHash: sha256, at, level } = step;
    if (step.kind === 'organisation-seal') return [{ kind: step.kind, by: organisation.name, at, level, sha256 }];
    return [{ kind: 'signature', by: nameOf(request, step.signatoryId), at, level, sha256 }];
  }),
];

const toEvidence = (signatory: Signatory, { request, document, journal }: SealingCase): EvidenceSignatory => {
  const { id, name, title, email, party, authority, consent, signedAt } = signatory;
  const side = document.parties.find(({ key }) => key === party);
  const organisation = side?.name ?? '';
  const text = consent && consentOf(consent.version);
  if (!consent || !text || !signedAt)
    throw new Error(`The signature of ${id} has no consent: no evidence can be written.`);
  return {
    fieldName: fieldOf(request, id).field,
    party,
    name,
    title,
    organisation,
    email,
    authority,
    signedAt,
    consent: {
      ...consent,
      sentence: consentSentence(text, { number: document.number, partyName: side?.shortName ?? '' }, 'fr'),
    },
    events: journal.filter((event) => signatoryIdOf(event) === id).flatMap(toEvent),
  };
};
