import { Injectable } from '@nestjs/common';
import { OrganisationDirectory, type OrganisationIdentity } from '@entente/access/api';
import {
  characterPlaces,
  type Convention,
  type ConventionDocument,
  conventionProblems,
  hiddenCharactersOf,
  machineReadableConvention,
} from '@entente/conventions/domain';
import { DocumentRenderer, SystemClock, type TenantScope, type Tx } from '@entente/platform/api';
import { Problem } from '@entente/platform/kernel';
import type { ConventionPdfContent } from '../document/convention-document';
import { readOut } from '../persistence/convention.store';
import { DrawingSurroundings } from './drawing-surroundings';
import { fieldNames } from './field-names';

export type Drawing = {
  readonly document: ConventionDocument;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly pageCount: number;
};

// The renderer knows which characters no face draws, and not where they stand.
const toPlaced = (document: ConventionDocument, error: unknown): never => {
  if (!(error instanceof Problem) || error.type !== '/problems/document/unprintable') throw error;
  const characters = String(error.params['characters']).split(' ');
  throw conventionProblems['unprintable-characters'](characterPlaces(document, characters));
};

/** Draws the convention's PDF: a draft to read, or the frozen copy that everybody signs. Never inside a transaction. */
@Injectable()
export class DrawConvention {
  constructor(
    private readonly renderer: DocumentRenderer,
    private readonly organisations: OrganisationDirectory,
    private readonly surroundings: DrawingSurroundings,
    private readonly clock: SystemClock,
  ) {}

  /** What the drawing takes from the organisation, read in the caller's transaction. */
  organisation(tx: Tx): Promise<OrganisationIdentity> {
    return this.organisations.identity(tx);
  }

  async draft(scope: TenantScope, organisation: OrganisationIdentity, convention: Convention): Promise<Drawing> {
    return this.draw(await this.content(scope, organisation, convention, null));
  }

  async frozen(
    scope: TenantScope,
    organisation: OrganisationIdentity,
    convention: Convention,
    code: string,
  ): Promise<Drawing> {
    return this.draw(await this.content(scope, organisation, convention, code));
  }

  private async draw(content: ConventionPdfContent): Promise<Drawing> {
    const { document, state } = content;
    const hidden = state === 'frozen' ? hiddenCharactersOf(document) : [];
    if (hidden.length > 0) throw conventionProblems['unprintable-characters'](characterPlaces(document, hidden));
    const { bytes, sha256, pageCount } = await this.renderer
      .render('convention', content)
      .catch((error: unknown) => toPlaced(document, error));
    return { document, bytes, sha256, pageCount };
  }

  private async content(
    scope: TenantScope,
    organisation: OrganisationIdentity,
    convention: Convention,
    code: string | null,
  ): Promise<ConventionPdfContent> {
    const document = readOut(convention);
    const { answers, parties, number, version } = convention;
    const createdAt = this.clock.now();
    const fields = fieldNames();
    return {
      document,
      number,
      version,
      state: code ? 'frozen' : 'draft',
      hostIsUs: true,
      timeZone: organisation.profile.timeZone,
      organisation: { name: organisation.name, logo: await this.surroundings.logo(scope, organisation) },
      signatories: document.signatures.map(({ party, name, title, authority }) => ({
        fieldName: fields(party),
        party,
        name,
        title,
        authority,
        organisation: document.parties.find(({ key }) => key === party)?.name ?? '',
      })),
      verification: code ? this.surroundings.verification(code) : null,
      validity: code ? await this.surroundings.validity(scope, organisation) : null,
      machineReadable: code ? machineReadableConvention(document, answers, parties) : null,
      createdAt,
      author: organisation.name,
      isDemo: organisation.isDemo || this.surroundings.isDemo,
    };
  }
}
