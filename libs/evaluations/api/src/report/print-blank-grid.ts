import { Injectable } from '@nestjs/common';
import { type Member, OrganisationDirectory } from '@entente/access/api';
import { blankGrid, currentChecklist, gridAt, type GridRef, gridRef } from '@entente/evaluations/domain';
import { PartnerDirectory } from '@entente/partners/api';
import { DocumentRenderer, TenantDb, type Tx } from '@entente/platform/api';
import type { Language } from '@entente/platform/kernel';
import type { BlankGridContent } from '../document/contents';
import { reviewDocumentKinds } from '../document/kinds';
import { OpenedReview } from '../review/opened-review';
import type { PdfFile } from './download-report';

export type BlankGridAsked = {
  readonly language: Language;
  readonly partnerId?: string | undefined;
  /** An own grid, at its last version; absent, the one that the organisation chose. */
  readonly grid?: string | undefined;
  /** A review, whose grid it is then, at the version it was opened on. */
  readonly reviewId?: string | undefined;
  readonly largePrint: boolean;
};

/** The grid of the next reviews to fill by hand, with the partner's name when it is known. */
@Injectable()
export class PrintBlankGrid {
  constructor(
    private readonly db: TenantDb,
    private readonly organisation: OrganisationDirectory,
    private readonly partners: PartnerDirectory,
    private readonly renderer: DocumentRenderer,
    private readonly opened: OpenedReview,
  ) {}

  async execute(actor: Member, asked: BlankGridAsked): Promise<PdfFile> {
    const { language, partnerId, largePrint } = asked;
    const { author, partner, ref } = await this.db.readInTenant(actor, async (tx) => ({
      author: (await this.organisation.identity(tx)).name,
      ref: await this.gridFor(tx, asked),
      partner: partnerId ? (await this.partners.read(tx, partnerId)).partner.name : '',
    }));
    const content: BlankGridContent = {
      grid: blankGrid(gridAt(ref), language, partner),
      edition: { author, createdAt: this.opened.clock.now(), largePrint },
    };
    const { bytes } = await this.renderer.render(reviewDocumentKinds.blankGrid, content);
    return { name: `grille-${language}.pdf`, bytes };
  }

  private async gridFor(tx: Tx, { reviewId, grid }: BlankGridAsked): Promise<GridRef> {
    const { grids } = this.opened.versions;
    if (reviewId) return grids.ofReview(tx, reviewId);
    return (await grids.forReview(tx, grid)) ?? gridRef(currentChecklist);
  }
}
