import { Injectable } from '@nestjs/common';
import { type Member, OrganisationDirectory } from '@entente/access/api';
import { blankGrid, currentChecklist } from '@entente/evaluations/domain';
import { PartnerDirectory } from '@entente/partners/api';
import { DocumentRenderer, SystemClock, TenantDb } from '@entente/platform/api';
import type { Language } from '@entente/platform/kernel';
import type { BlankGridContent } from '../document/contents';
import { reviewDocumentKinds } from '../document/kinds';
import type { PdfFile } from './download-report';

export type BlankGridAsked = {
  readonly language: Language;
  readonly partnerId?: string | undefined;
  readonly largePrint: boolean;
};

/** The current grid to fill by hand, with the partner's name when it is known. */
@Injectable()
export class PrintBlankGrid {
  constructor(
    private readonly db: TenantDb,
    private readonly organisation: OrganisationDirectory,
    private readonly partners: PartnerDirectory,
    private readonly renderer: DocumentRenderer,
    private readonly clock: SystemClock,
  ) {}

  async execute(actor: Member, { language, partnerId, largePrint }: BlankGridAsked): Promise<PdfFile> {
    const { author, partner } = await this.db.readInTenant(actor, async (tx) => ({
      author: (await this.organisation.identity(tx)).name,
      partner: partnerId ? (await this.partners.read(tx, partnerId)).partner.name : '',
    }));
    const content: BlankGridContent = {
      grid: blankGrid(currentChecklist, language, partner),
      edition: { author, createdAt: this.clock.now(), largePrint },
    };
    const { bytes } = await this.renderer.render(reviewDocumentKinds.blankGrid, content);
    return { name: `grille-${language}.pdf`, bytes };
  }
}
