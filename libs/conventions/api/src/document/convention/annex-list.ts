import { type Annex, type Article, type ConventionDocument } from '@entente/conventions/domain';
import { type Block, gap, heading, mm, soft, table } from '@entente/platform/pdf';
import { lowerFirst } from '../inline-text';

const annexesClause = 'CL-43';

/** Whether an article, still as its template wrote it, names the annexes one by one. */
export const listsAnnexes = ({ clauseCode, source }: Article): boolean =>
  clauseCode === annexesClause && source === 'template';

const contentsOf = ({ tables }: Annex): string =>
  tables.map(({ caption }, index) => (index === 0 ? caption : lowerFirst(caption))).join(', ');

/** The annexes and what is found in each. */
export const annexTable = (annexes: readonly Annex[]): Block =>
  table({
    columns: [
      { header: 'Annexe', width: mm(18), namesRow: true },
      { header: 'Contenu', width: mm(66) },
      { header: 'On y trouve' },
    ],
    rows: annexes.map((annex) => [annex.letter, annex.title, [soft(contentsOf(annex))]]),
  });

/** The same after the signatures, when no article says it. */
export const annexList = ({ annexes, articles }: ConventionDocument): readonly Block[] => {
  if (annexes.length === 0 || articles.some(listsAnnexes)) return [];
  return [gap(mm(5.5)), heading(2, 'Annexes'), annexTable(annexes)];
};
