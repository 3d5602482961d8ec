import { type Language } from '@entente/platform/kernel';
import { type EvaluationGrid } from '../grid/evaluation-grid';
import { type KnownForLeads, proposalsFrom } from '../score/proposals';
import { type Judgements } from '../score/score';
import { print } from './printed-words';

/** Something to strengthen, and one to three ways to do it. */
export type LeadLine = { readonly code: string; readonly text: string; readonly levers: readonly string[] };

export const leadLines = (
  grid: EvaluationGrid,
  judgements: Judgements,
  { known, language }: { readonly known: KnownForLeads; readonly language: Language },
): readonly LeadLine[] =>
  proposalsFrom(grid, judgements, known).map(({ code, text, levers }) => ({
    code,
    text: print(text, language),
    levers: levers.map((lever) => print(lever.text, language)),
  }));
