import { personalDataHints } from '@entente/platform/kernel';
import { openQuestions } from '../answers/flow';
import { type QuestionId } from '../answers/convention-answers';
import { toldTexts } from '../answers/told-texts';
import { type Gap } from '../document/convention-document';
import { plainText } from '../rich-text/rich-text';
import { questionsOf } from '../template/convention-template';
import { type CheckFix, type CheckSubject, type Finding } from './pre-signature-checks';

const fixOf = ({ question, place }: Gap): CheckFix => {
  if (question !== null) return { question };
  return place.startsWith('CL-') ? { article: `CL-${Number(place.slice(3))}` } : { question: 'parties' };
};

const gapChecks = ({ document }: CheckSubject): readonly Finding[] =>
  document.unresolved.map((gap) => ({
    code: 'gap-left',
    level: 'blocking',
    fix: fixOf(gap),
    params: { label: gap.label },
  }));

// Whatever no sentence shows: a signatory's address, the date of an approval.
const unansweredChecks = ({ template, content, document }: CheckSubject): readonly Finding[] => {
  const told = new Set(document.unresolved.map(({ question }) => question));
  const label = (id: QuestionId): string =>
    questionsOf(template).find((question) => question.id === id)?.label.fr ?? id;
  return openQuestions(template, content.answers, content.parties)
    .filter((id) => !told.has(id) && id !== 'signature')
    .map((id) => ({ code: 'gap-left', level: 'blocking', fix: { question: id }, params: { label: label(id) } }));
};

const editChecks = ({ document }: CheckSubject): readonly Finding[] =>
  document.articles
    .filter(({ outdated }) => outdated)
    .map(({ clauseCode, number }) => ({
      code: 'edit-outdated',
      level: 'warning',
      fix: { article: clauseCode },
      params: { number },
    }));

const guardChecks = ({ template, content, document, professionals }: CheckSubject): readonly Finding[] => {
  const looksPersonal = (text: string): boolean => personalDataHints(text, professionals).length > 0;
  const answers = questionsOf(template)
    .filter((question) => toldTexts(question, content.answers).some(looksPersonal))
    .map(({ id }): Finding => ({ code: 'personal-data', level: 'warning', fix: { question: id } }));
  const articles = document.articles
    .filter(({ source, body }) => source === 'edited' && looksPersonal(plainText(body)))
    .map(({ clauseCode }): Finding => ({ code: 'personal-data', level: 'warning', fix: { article: clauseCode } }));
  const parties = content.parties
    .filter(({ presentation }) => looksPersonal(presentation))
    .map((): Finding => ({ code: 'personal-data', level: 'warning', fix: { question: 'parties' } }));
  return [...parties, ...answers, ...articles];
};

/** The text is whole, up to date, and tells about nobody. */
export const aboutText = (subject: CheckSubject): readonly Finding[] =>
  [gapChecks, unansweredChecks, editChecks, guardChecks].flatMap((look) => look(subject));
