import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import {
  exportNumber,
  type Fit,
  prepareExport,
  type Publication,
  type SheetExport,
  type SheetFact,
  sheetProblems,
} from '@entente/identity-sheets/domain';
import type { PartnerKnown } from '@entente/partners/api';
import { DocumentRenderer, FileStore, type Tx } from '@entente/platform/api';
import { dayParts } from '@entente/platform/kernel';
import type { RenderedPdf } from '@entente/platform/pdf';
import type { SheetDocumentContent } from '../document/contents';
import { sheetDocumentKind } from '../document/kinds';
import { SheetStores } from '../persistence/sheet-stores';
import { upToDate } from '../record/live-fields';
import { type Surroundings, SheetSurroundings } from '../sheet-surroundings';
import type { SheetWishBody } from './export.bodies';

/** A sheet in words, ready to be drawn elsewhere. */
export type PreparedSheet = {
  readonly sheet: SheetExport;
  readonly facts: readonly SheetFact[];
  readonly content: SheetDocumentContent;
  readonly year: number;
  readonly rank: number;
};

export type PublishedSheet = {
  readonly publication: Publication;
  readonly around: Surroundings;
  readonly year: number;
  readonly rank: number;
  readonly number: string;
};

/** What is printed: the published record, for one partner, with what follows today's people and partners. */
@Injectable()
export class ExportContent {
  constructor(
    private readonly stores: SheetStores,
    private readonly surroundings: SheetSurroundings,
    private readonly files: FileStore,
    private readonly renderer: DocumentRenderer,
  ) {}

  /** The published record as it may be shown today, and the number that comes next. */
  async published(tx: Tx): Promise<PublishedSheet> {
    const stored = await this.stores.sheets.lastPublication(tx);
    if (!stored) throw sheetProblems['not-published']();
    const around = await this.surroundings.read(tx, stored.record);
    const { year } = dayParts(around.today);
    const rank = await this.stores.exports.nextRank(tx, year);
    const publication = { ...stored, record: upToDate(stored.record, around) };
    return { publication, around, year, rank, number: exportNumber(year, rank) };
  }

  partner(tx: Tx, partnerId: string): Promise<PartnerKnown> {
    return this.surroundings.partners.read(tx, partnerId);
  }

  async prepare(tx: Tx, actor: Member, wish: SheetWishBody): Promise<PreparedSheet> {
    const { publication, around, year, rank, number } = await this.published(tx);
    const { partnerId, language, offers, expectations, leftOut } = wish;
    const target = partnerId ? { partnerId, name: (await this.partner(tx, partnerId)).partner.name } : null;
    const decision = prepareExport(publication, {
      number,
      target,
      tailoring: { offers, expectations, leftOut },
      language,
      by: actor.id,
      on: around.today,
    });
    const { name, logoSha256 } = around.organisation;
    const logo = logoSha256 ? await this.files.getIn(tx, logoSha256) : null;
    const content = {
      sheet: decision.sheet,
      organisation: name,
      logo: logo?.bytes ?? null,
      createdAt: this.surroundings.clock.now(),
    };
    return { ...decision, content, year, rank };
  }

  /** Drawn away from any transaction; what found no room comes back with the bytes. */
  async draw({ content }: PreparedSheet): Promise<RenderedPdf & { readonly fit: Fit }> {
    const drawn = await this.renderer.render(sheetDocumentKind, content);
    // The remarks are what our own document maker put there.
    return { ...drawn, fit: drawn.remarks as Fit };
  }
}
