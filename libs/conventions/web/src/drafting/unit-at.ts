import { type ClauseCode, type ConventionParties, type QuestionId } from '@entente/conventions/domain';
import { type DraftUnit } from './draft-units';

const answerAt = (question: string): DraftUnit =>
  question === 'clauses' || question === 'unknown'
    ? { kind: question }
    : { kind: 'question', id: question as QuestionId };

/** The part of a draft that a refusal points at, such as `/content/answers/room/place`; null for any other pointer. */
export const unitAt = (pointer: string, parties: ConventionParties): DraftUnit | null => {
  const [, root, part = '', name = ''] = pointer.split('/');
  if (root !== 'content') return null;
  if (part === 'acceptedWarnings') return { kind: 'warnings' };
  if (name === '') return null;
  if (part === 'answers') return answerAt(name);
  if (part === 'edits') return { kind: 'article', id: name as ClauseCode };
  const party = part === 'parties' ? parties[Number(name)] : undefined;
  return party ? { kind: 'party', id: party.key } : null;
};
