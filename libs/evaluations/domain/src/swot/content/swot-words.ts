import { type Words } from '@entente/platform/kernel';
import { type SwotEventType } from '../swot-events';
import { type CrossingKind, type Quadrant } from '../swot-session';
import { type SwotStep } from '../swot-steps';

export const quadrantWords: Readonly<Record<Quadrant, { readonly name: Words; readonly place: Words }>> = {
  strengths: { name: { fr: 'Forces', en: 'Strengths' }, place: { fr: 'entre nous', en: 'between us' } },
  weaknesses: { name: { fr: 'Faiblesses', en: 'Weaknesses' }, place: { fr: 'entre nous', en: 'between us' } },
  opportunities: {
    name: { fr: 'Opportunités', en: 'Opportunities' },
    place: { fr: 'autour de nous', en: 'around us' },
  },
  threats: { name: { fr: 'Menaces', en: 'Threats' }, place: { fr: 'autour de nous', en: 'around us' } },
};

/** What helps to write in each quadrant (domain.md 3.3.d). */
export const quadrantPrompts: Readonly<Record<Quadrant, readonly Words[]>> = {
  strengths: [
    { fr: 'Qu’est-ce qui marche si bien que nous le regretterions ?', en: 'What works so well that we would miss it?' },
    { fr: 'Qu’est-ce que les personnes y gagnent ?', en: 'What do people gain from it?' },
    {
      fr: 'Que savons-nous faire à deux que nous ne savions pas faire seuls ?',
      en: 'What can we do together that we could not do alone?',
    },
  ],
  weaknesses: [
    { fr: 'Où perdons-nous du temps ?', en: 'Where do we lose time?' },
    { fr: 'Qu’est-ce qui repose sur une seule personne ?', en: 'What rests on one person alone?' },
    { fr: 'Quelle information manque toujours ?', en: 'Which information is always missing?' },
    {
      fr: 'Quelle idée fausse avons-nous eue l’un de l’autre ?',
      en: 'Which wrong idea have we had of each other?',
    },
  ],
  opportunities: [
    {
      fr: 'Quel programme, financement, événement, nouvel acteur pourrait nous aider ?',
      en: 'Which programme, funding, event or newcomer could help us?',
    },
    { fr: 'Qui pourrait nous ouvrir une porte ?', en: 'Who could open a door for us?' },
  ],
  threats: [
    { fr: 'Qui part ? Quel poste n’est plus financé ?', en: 'Who is leaving? Which post is no longer funded?' },
    { fr: 'Quels délais s’allongent ?', en: 'Which waiting times grow longer?' },
    {
      fr: 'Quelle réforme ou quel redécoupage nous touche ?',
      en: 'Which reform or new boundary affects us?',
    },
  ],
};

export const crossingWords: Readonly<Record<CrossingKind, { readonly mark: Words; readonly question: Words }>> = {
  amplify: { mark: { fr: 'F × O', en: 'S × O' }, question: { fr: 'Quoi amplifier ?', en: 'What to amplify?' } },
  protect: {
    mark: { fr: 'F × M', en: 'S × T' },
    question: { fr: 'Comment nous protéger ?', en: 'How to protect ourselves?' },
  },
  repair: {
    mark: { fr: 'f × O', en: 'W × O' },
    question: { fr: 'Que réparer pour saisir l’occasion ?', en: 'What to repair to seize the chance?' },
  },
  stop: {
    mark: { fr: 'f × M', en: 'W × T' },
    question: { fr: 'Qu’arrêter ou réduire ?', en: 'What to stop or reduce?' },
  },
};

/** The name of each step, and the question that the room reads while it lasts. */
export const stepWords: Readonly<
  Record<SwotStep, { readonly name: Words; readonly title: Words; readonly lead: Words }>
> = {
  prepare: {
    name: { fr: 'Préparer', en: 'Prepare' },
    title: { fr: 'Nous commençons bientôt', en: 'We start soon' },
    lead: { fr: 'Rejoignez la séance avec votre téléphone.', en: 'Join the session with your phone.' },
  },
  frame: {
    name: { fr: 'Le cadre', en: 'The frame' },
    title: { fr: 'Posons le cadre', en: 'Let us set the frame' },
    lead: {
      fr: 'Nous parlons de notre relation, jamais d’une personne. Aucun cas. Chaque voix compte. Ce qui est écrit est partagé.',
      en: 'We speak of our relation, never of a person. No case. Every voice counts. What is written is shared.',
    },
  },
  write: {
    name: { fr: 'Écrire seul', en: 'Write alone' },
    title: { fr: 'Qu’en pensez-vous, chacun ?', en: 'What does each of you think?' },
    lead: {
      fr: 'Jusqu’à trois notes par cadre, sur vos téléphones. Personne ne les voit pour l’instant.',
      en: 'Up to three notes per quadrant, on your phones. Nobody sees them yet.',
    },
  },
  share: {
    name: { fr: 'Mettre en commun', en: 'Share' },
    title: { fr: 'Qu’avons-nous écrit ?', en: 'What have we written?' },
    lead: {
      fr: 'Lisons, regroupons ce qui se ressemble, donnons un nom.',
      en: 'Read, group what is alike, give it a name.',
    },
  },
  prioritise: {
    name: { fr: 'Prioriser', en: 'Prioritise' },
    title: { fr: 'Qu’est-ce qui compte le plus ?', en: 'What matters most?' },
    lead: {
      fr: 'Trois voix chacun, sur vos téléphones. Personne ne voit qui vote.',
      en: 'Three votes each, on your phones. Nobody sees who votes.',
    },
  },
  cross: {
    name: { fr: 'Croiser', en: 'Cross' },
    title: { fr: 'Qu’en tirons-nous ?', en: 'What do we draw from it?' },
    lead: {
      fr: 'Rapprochons ce qui est entre nous et ce qui est autour de nous.',
      en: 'Bring together what is between us and what is around us.',
    },
  },
  decide: {
    name: { fr: 'Décider', en: 'Decide' },
    title: { fr: 'Que décidons-nous ?', en: 'What do we decide?' },
    lead: {
      fr: 'Trois à cinq actions, un responsable de chaque côté, une date, un indicateur.',
      en: 'Three to five actions, an owner on each side, a date, an indicator.',
    },
  },
  close: {
    name: { fr: 'Clore', en: 'Close' },
    title: { fr: 'Comment en sortons-nous ?', en: 'How do we leave?' },
    lead: {
      fr: 'Chacun dit son ressenti ; nous fixons la prochaine date.',
      en: 'Everyone says how they feel; we set the next date.',
    },
  },
  report: {
    name: { fr: 'Restituer', en: 'Report' },
    title: { fr: 'Ce que nous avons décidé', en: 'What we have decided' },
    lead: {
      fr: 'Le compte rendu tient sur une page ; chaque côté l’approuve.',
      en: 'The report fits on one page; each side approves it.',
    },
  },
};

/** How the history tells what happened; the author's name stands before. */
export const swotFactWords = {
  'swot-opened': { fr: 'a ouvert une séance FFOM', en: 'opened a SWOT session' },
  'swot-closed': { fr: 'a clos la séance FFOM', en: 'closed the SWOT session' },
  'swot-cancelled': { fr: 'a annulé la séance FFOM', en: 'cancelled the SWOT session' },
  'swot-approved': {
    fr: 'a approuvé le compte rendu de la séance FFOM',
    en: 'approved the report of the SWOT session',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type SwotFactType = keyof typeof swotFactWords;

/** Which events stand in the history of the partner; the others stay in the session's own log. */
export const factOf: Readonly<Partial<Record<SwotEventType, SwotFactType>>> = {
  'session-closed': 'swot-closed',
  'session-cancelled': 'swot-cancelled',
  'report-approved': 'swot-approved',
};
