import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import {
  blockTitles,
  type Match,
  matchExpectations,
  matchOffers,
  maxLines,
  optionalBlocks,
  proposeTailoring,
  sayReason,
  type Target,
} from '@entente/identity-sheets/domain';
import type { PartnerKnown } from '@entente/partners/api';
import { labelOf, needs } from '@entente/partners/domain';
import { TenantDb } from '@entente/platform/api';
import type { Language } from '@entente/platform/kernel';
import { runningWords } from '../document/running-words';
import { SheetStore } from '../persistence/sheet.store';
import { changedSince } from '../record/read-sheet';
import { ExportContent } from './export-content';
import type { SheetWishBody } from './export.bodies';
import type { SheetPreviewView, SheetTailoringView, SheetTargetView, TailoringLineView } from './export.views';

const nobody: Target = { needs: [], publics: [], contributions: [] };

const targetOf = ({ partner, partnership }: PartnerKnown): Target => ({
  needs: partner.needs,
  publics: partner.publics,
  contributions: partnership.contributions,
});

type Line = { readonly id: string; readonly detail: string; readonly volume: string };

const lineView =
  <L extends Line>(textOf: (line: L) => string, language: Language) =>
  ({ line, reasons }: Match<L>): TailoringLineView => ({
    id: line.id,
    text: textOf(line),
    detail: line.detail,
    volume: line.volume,
    reasons: reasons.map((reason) => sayReason(reason, language)),
  });

/** What suits a partner, and the sheet as it would be. */
@Injectable()
export class TailorSheet {
  constructor(
    private readonly db: TenantDb,
    private readonly sheets: SheetStore,
    private readonly content: ExportContent,
  ) {}

  propose(actor: Member, partnerId: string | null, language: Language): Promise<SheetTailoringView> {
    return this.db.readInTenant(actor, async (tx) => {
      const { publication, number } = await this.content.published(tx);
      const known = partnerId ? await this.content.partner(tx, partnerId) : null;
      const target = known ? targetOf(known) : nobody;
      const { offers, expectations } = proposeTailoring(publication.record, target);
      const published = await this.sheets.lastPublication(tx);
      return {
        partner: known && targetView(known, language),
        nextNumber: number,
        publicationVersion: publication.version,
        publishedOn: publication.publishedOn,
        offers: matchOffers(publication.record, target).map(lineView(({ offer }) => offer, language)),
        expectations: matchExpectations(publication.record, target).map(
          lineView(({ expectation }) => expectation, language),
        ),
        chosenOffers: [...offers],
        chosenExpectations: [...expectations],
        optionalBlocks: optionalBlocks.map((id) => ({ id, title: blockTitles[id][language] })),
        maxLines,
        changed: published ? changedSince(published.record, await this.sheets.record(tx)) : [],
      };
    });
  }

  async preview(actor: Member, wish: SheetWishBody): Promise<SheetPreviewView> {
    const prepared = await this.db.readInTenant(actor, (tx) => this.content.prepare(tx, actor, wish));
    const { fit } = await this.content.draw(prepared);
    const { sheet, content } = prepared;
    return {
      number: sheet.number,
      hasLogo: content.logo !== null,
      edges: runningWords(sheet, content.organisation),
      blocks: [...sheet.blocks],
      fit: {
        ...fit,
        recto: fit.recto.map((row) => [...row]),
        verso: fit.verso.map((row) => [...row]),
        moved: [...fit.moved],
        overflow: [...fit.overflow],
      },
      staleFigures: [...sheet.staleFigures],
    };
  }
}

const targetView = ({ partner }: PartnerKnown, language: Language): SheetTargetView => ({
  id: partner.id,
  name: partner.name,
  needs: partner.needs.map((code) => labelOf(needs, code, language)),
});
