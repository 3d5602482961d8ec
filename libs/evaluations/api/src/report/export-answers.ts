import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import {
  answersSheet,
  gridAt,
  partyRatings,
  print,
  questionnaireAt,
  respondentsOf,
  synthesisWords,
} from '@entente/evaluations/domain';
import { PartnerDirectory } from '@entente/partners/api';
import { DocumentRenderer, TenantDb } from '@entente/platform/api';
import { csvText, type Language } from '@entente/platform/kernel';
import { reviewDocumentKinds } from '../document/kinds';
import type { SheetContent } from '../synthesis/write-sheet';
import { ReadSides } from '../two-sides/read-sides';

export type CsvFile = { readonly name: string; readonly text: string };
export type XlsxFile = { readonly name: string; readonly bytes: Uint8Array };

type Sheet = { readonly reference: string; readonly rows: readonly (readonly string[])[] };

/** Every answer of a review for a spreadsheet; the partner's only once the two views are open, our notes never. */
@Injectable()
export class ExportAnswers {
  constructor(
    private readonly db: TenantDb,
    private readonly sides: ReadSides,
    private readonly partners: PartnerDirectory,
    private readonly renderer: DocumentRenderer,
  ) {}

  async csv(actor: Member, id: string, language: Language): Promise<CsvFile> {
    const { reference, rows } = await this.sheet(actor, id, language);
    return { name: `${reference}.csv`, text: csvText(rows) };
  }

  async xlsx(actor: Member, id: string, language: Language): Promise<XlsxFile> {
    const { reference, rows } = await this.sheet(actor, id, language);
    const content: SheetContent = { name: print(synthesisWords.reviewed, language), rows };
    const { bytes } = await this.renderer.render(reviewDocumentKinds.answersSheet, content);
    return { name: `${reference}.xlsx`, bytes };
  }

  private sheet(actor: Member, id: string, language: Language): Promise<Sheet> {
    return this.db.readInTenant(actor, async (tx) => {
      const { stored, raters, together } = await this.sides.parts(tx, id);
      const { review, partnerId } = stored;
      const grid = gridAt(review.grid);
      const rows = answersSheet(
        {
          reference: review.reference,
          partner: (await this.partners.names(tx, [partnerId])).get(partnerId) ?? '',
          year: review.year,
          grid,
          answers: review.answers,
          questionnaire: questionnaireAt(review.questions),
          questionAnswers: review.questionAnswers,
          both: together.comparedAt
            ? {
                ours: partyRatings(grid, respondentsOf(raters, 'ours')),
                theirs: partyRatings(grid, respondentsOf(raters, 'partner')),
              }
            : null,
        },
        language,
      );
      return { reference: review.reference, rows };
    });
  }
}
