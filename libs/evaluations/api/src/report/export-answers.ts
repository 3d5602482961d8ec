import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { answersSheet, gridAt, partyRatings, respondentsOf } from '@entente/evaluations/domain';
import { PartnerDirectory } from '@entente/partners/api';
import { TenantDb } from '@entente/platform/api';
import { csvText, type Language } from '@entente/platform/kernel';
import { ReadSides } from '../two-sides/read-sides';

export type CsvFile = { readonly name: string; readonly text: string };

/** Every answer of a review for a spreadsheet; the partner's only once the two views are open, our notes never. */
@Injectable()
export class ExportAnswers {
  constructor(
    private readonly db: TenantDb,
    private readonly sides: ReadSides,
    private readonly partners: PartnerDirectory,
  ) {}

  execute(actor: Member, id: string, language: Language): Promise<CsvFile> {
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
          both: together.comparedAt
            ? {
                ours: partyRatings(grid, respondentsOf(raters, 'ours')),
                theirs: partyRatings(grid, respondentsOf(raters, 'partner')),
              }
            : null,
        },
        language,
      );
      return { name: `${review.reference}.csv`, text: csvText(rows) };
    });
  }
}
