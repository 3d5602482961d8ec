import { addDays, type Day } from '@entente/platform/kernel';
import type { AdaptedQuestion, QuestionsContent } from '@entente/evaluations/domain';
import { adaptQuestions } from './adapt-questions';
import { demoFramework, strategyBefore, strategyNow } from './content/strategy';
import type { Visitor } from './visitor';

type Field = { readonly value: unknown; readonly version: number };
type Opened = {
  readonly id: string;
  readonly version: number;
  readonly answers: readonly { readonly code: string; readonly fields: Readonly<Record<string, Field>> }[];
};
type Answers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const answerAll = async (writer: Visitor, { id, answers: kept }: Opened, answers: Answers): Promise<void> => {
  const seen = (code: string, name: string): number =>
    kept.find((answer) => answer.code === code)?.fields[name]?.version ?? 0;
  const questions = Object.entries(answers).map(([code, fields]) => ({
    code,
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, { value, seen: seen(code, name) }]),
    ),
  }));
  await writer.call('PUT', `strategies/${id}/answers`, { questions });
};

const open = (writer: Visitor, year: number): Promise<Opened> => writer.call<Opened>('POST', 'strategies', { year });

type Held = { readonly year: number; readonly on: Day; readonly owner: string };

/** The review of last year, from its opening to its closing. */
export const closeStrategy = async (writer: Visitor, { year, on, owner }: Held): Promise<void> => {
  const opened = await open(writer, year);
  const priorities = [
    ['Écrire la politique de partenariat dans le projet associatif', 'Un chapitre voté par le conseil', 420],
    ['Nommer un suppléant dans chaque partenariat', 'Aucun lien ne tient à une seule personne', 300],
  ].map(([action, expected, days]) => ({ action, expected, owner, before: addDays(on, Number(days)) }));
  await answerAll(writer, opened, { ...strategyBefore, 'ORG-26': { priorities } });
  let { version } = opened;
  const act = async (name: string, body: object = {}): Promise<void> => {
    ({ version } = await writer.call<Opened>('POST', `strategies/${opened.id}/actions/${name}`, { ...body, version }));
  };
  await act('debate', { on: addDays(on, -14) });
  await act('validate', { on });
  await act('close');
};

/** What the association asks itself besides, since people come and see it at work. */
const visits: AdaptedQuestion = {
  code: 'LSQ-001',
  text: {
    fr: 'Combien d’équipes partenaires sont venues voir notre accueil de jour ?',
    en: 'How many partner teams came to see our day centre?',
  },
  help: { fr: 'Une visite d’au moins une heure, sur l’année.', en: 'A visit of at least an hour, over the year.' },
  asked: 'optional',
  answer: { type: 'number', options: [], unit: { fr: 'équipes', en: 'teams' } },
};

const latitude = {
  fr: 'Sur une maraude, savez-vous ce que vous pouvez promettre à un partenaire sans demander ?',
  en: 'On a round, do you know what you may promise a partner without asking?',
};

const inOurWords = (question: AdaptedQuestion): AdaptedQuestion => {
  if (question.code === 'ORG-15') return { ...question, text: latitude };
  return question.code === 'ORG-24' ? { ...question, asked: 'hidden' } : question;
};

const ownQuestions = (content: QuestionsContent): QuestionsContent => ({
  ...content,
  title: { fr: 'La stratégie, dans nos mots', en: 'The strategy, in our words' },
  chapters: content.chapters.map(({ code, questions }, index) => ({
    code,
    questions: [...questions.map(inOurWords), ...(index === 0 ? [visits] : [])],
  })),
});

/** The review of this year, under way on the questions of the association, and the framework that its evidence will answer. */
export const beginStrategy = async (writer: Visitor, year: number): Promise<void> => {
  await adaptQuestions(writer, {
    kind: 'strategy',
    adapt: ownQuestions,
    note: 'Les visites de nos partenaires ; le dispositif existant n’est plus demandé.',
  });
  await answerAll(writer, await open(writer, year), { ...strategyNow, 'LSQ-001': { answer: 3 } });
  const { name, edition, items } = demoFramework;
  const { id } = await writer.call<Opened>('POST', 'frameworks', { name, edition });
  await writer.call('PUT', `frameworks/${id}`, { name, edition, items, version: 1 });
};
