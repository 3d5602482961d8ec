import { type Words } from '@entente/platform/kernel';
import { criteriaOf, type EvaluationGrid } from '../grid/evaluation-grid';
import { currentChecklist } from '../grid/grid-registry';
import { type Questionnaire, questionsOf } from '../grid/questionnaire';
import { ownNumberOf } from '../grids/grid-content';
import { type IndicatorDefinition } from '../indicators/indicator';
import { ownQuestionNumber } from '../questionnaires/questions-content';
import { evidenceDocumentWords } from './content/evidence-words';
import { evidenceDocuments, type Reference, type ReferenceKind } from './framework';
import { currentStrategyQuestions } from './strategy-questions';

export type ReferenceChoice = Reference & { readonly label: Words };

/** What of ours can answer a code of a framework, in the order it is offered. */
export type ReferenceGroup = {
  readonly kind: ReferenceKind;
  /** The title of the organisation's own grid or questionnaire; null for what ships with Entente. */
  readonly from: Words | null;
  readonly choices: readonly ReferenceChoice[];
};

const ownOf = (own: string | undefined, isOwn: boolean): Pick<Reference, 'own'> => (isOwn && own ? { own } : {});

/** The questions of a questionnaire; codes that the organisation gave are named with it. */
export const questionReferences = (questionnaire: Questionnaire): readonly ReferenceChoice[] =>
  questionsOf(questionnaire).map(({ code, text }) => ({
    kind: 'question',
    code,
    label: text,
    ...ownOf(questionnaire.own, ownQuestionNumber(questionnaire.kind, code) !== null),
  }));

/** The criteria of a grid, in the same way. */
export const criterionReferences = (grid: EvaluationGrid): readonly ReferenceChoice[] =>
  criteriaOf(grid).map(({ code, text }) => ({
    kind: 'criterion',
    code,
    label: text,
    ...ownOf(grid.own, ownNumberOf(code) !== null),
  }));

const group = (kind: ReferenceKind, from: Words | null, choices: readonly ReferenceChoice[]): ReferenceGroup => ({
  kind,
  from,
  choices,
});

/** Only what the organisation added: the rest of a copy is offered once, with what ships. */
const added = (choices: readonly ReferenceChoice[]): readonly ReferenceChoice[] =>
  choices.filter(({ own }) => own !== undefined);

/** Everything that a framework may point at: what ships, then what the organisation added, by what holds it. */
export const referenceGroups = ({
  questionnaires,
  grids,
  indicators,
}: {
  readonly questionnaires: readonly Questionnaire[];
  readonly grids: readonly EvaluationGrid[];
  readonly indicators: readonly IndicatorDefinition[];
}): readonly ReferenceGroup[] =>
  [
    group(
      'document',
      null,
      evidenceDocuments.map((code) => ({ kind: 'document', code, label: evidenceDocumentWords[code] })),
    ),
    group('question', null, questionReferences(currentStrategyQuestions)),
    ...questionnaires.map((one) => group('question', one.title, added(questionReferences(one)))),
    group('criterion', null, criterionReferences(currentChecklist)),
    ...grids.map((one) => group('criterion', one.title, added(criterionReferences(one)))),
    group(
      'indicator',
      null,
      indicators.map(({ code, label }) => ({ kind: 'indicator', code, label })),
    ),
  ].filter(({ choices }) => choices.length > 0);
