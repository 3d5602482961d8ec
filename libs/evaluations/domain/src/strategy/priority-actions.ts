import { isDay } from '@entente/platform/kernel';
import { type QuestionAnswer, type CellValue } from '../answers/question-answer';
import { type ActionItem } from '../review/action-item';
import { prioritiesOf } from './missing-from';
import { priorityQuestion } from './strategy-questions';

const textOf = (value: CellValue | undefined): string => (typeof value === 'string' ? value.trim() : '');

/** The priorities of the year as actions of the plan; a line that is not whole gives none. */
export const priorityActions = (answers: readonly QuestionAnswer[]): readonly ActionItem[] =>
  prioritiesOf(answers).flatMap((row) => {
    const { before = null, owner = null } = row;
    if (!isDay(before) || typeof owner !== 'string') return [];
    return [
      {
        action: textOf(row['action']),
        origin: { kind: 'objective' as const, code: priorityQuestion.code },
        expectedResult: textOf(row['expected']),
        priority: 'high' as const,
        ownerOurs: owner,
        ownerTheirs: null,
        dueOn: before,
        hours: null,
        budgetCents: null,
        successSign: '',
        state: 'to-do' as const,
        abandonedReason: '',
        obstacles: [],
        visibleToPartner: false,
        effect: '',
      },
    ];
  });
