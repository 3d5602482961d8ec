import { Injectable } from '@nestjs/common';
import { consentOf, consentSentence, type Signatory } from '@entente/conventions/domain';
import { DocumentRenderer, type TenantScope } from '@entente/platform/api';
import type { RenderedPdf } from '@entente/platform/pdf';
import type { EvidencePdfContent } from '../document/evidence-document';
import { DrawingSurroundings } from '../signing/drawing-surroundings';
import type { SealingCase } from './sealing-reader';
import { SealingTools } from './sealing-tools';

/** Draws the evidence file: who signed what, by which means, when, and every hash that proves it. */
@Injectable()
export class EvidenceWriter {
  constructor(
    private readonly renderer: DocumentRenderer,
    private readonly surroundings: DrawingSurroundings,
    private readonly tools: SealingTools,
  ) {}

  async draw(scope: TenantScope, sealing: SealingCase): Promise<RenderedPdf> {
    return this.renderer.render('signing-evidence', await this.content(scope, sealing));
  }

  private async content(scope: TenantScope, sealing: SealingCase): Promise<EvidencePdfContent> {
    const { request, document, organisation, verificationCode, journal, journalHead } = sealing;
    return {
      number: document.number,
      title: document.title,
      parties: document.parties.map(({ key, name }) => ({ key, name })),
      organisation: { name: organisation.name, logo: await this.surroundings.logo(scope, organisation) },
      frozenSha256: request.documentHash,
      sentAt: request.sentAt,
      revisions: request.steps.flatMap((step) =>
        step.kind === 'evidence'
          ? []
          : [
              {
                sha256: step.outputHash,
                at: step.at,
                level: step.level,
                by: step.kind === 'revision' ? nameOf(sealing, step.signatoryId) : organisation.name,
                kind: step.kind,
              },
            ],
      ),
      signatories: request.signatories.map((signatory) => toEvidence(signatory, sealing)),
      events: journal.map(({ type, at, facts, personal }) => ({
        type,
        at: new Date(at),
        facts,
        personal: valuesOf(personal),
      })),
      journal,
      journalHead,
      timeZone: request.timeZone,
      timeSource: this.tools.timestampAuthority ? 'timestamp' : 'server-clock',
      verification: this.surroundings.verification(verificationCode),
      masked: true,
      createdAt: this.tools.now(),
      author: organisation.name,
      isDemo: this.tools.isDemo(organisation),
    };
  }
}

const nameOf = ({ request }: SealingCase, id: string): string =>
  request.signatories.find((signatory) => signatory.id === id)?.name ?? '';

const valuesOf = (personal: SealingCase['journal'][number]['personal']): Record<string, string> =>
  Object.fromEntries(Object.entries(personal).map(([name, { value }]) => [name, String(value)]));

const toEvidence = (
  { id, name, title, email, party, authority, consent, signedAt, viewedAt, authenticatedAt }: Signatory,
  { document }: SealingCase,
) => {
  const partyName = document.parties.find(({ key }) => key === party)?.name ?? '';
  const text = consent ? consentOf(consent.version) : undefined;
  return {
    id,
    party,
    partyName,
    name,
    title,
    email,
    authority,
    viewedAt,
    authenticatedAt,
    signedAt,
    consent:
      text && consent
        ? {
            version: consent.version,
            sentence: consentSentence(text, { number: document.number, partyName }, 'fr'),
            at: consent.at,
          }
        : null,
  };
};
