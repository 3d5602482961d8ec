import { type SwotEvent, applySwot, type LoggedEvent, type SwotAuthor } from '../swot/swot-events';
import {
  openSwot,
  type Participant,
  type Quadrant,
  type SwotAction,
  type SwotParty,
  type SwotState,
} from '../swot/swot-session';
import { type SwotStep, swotSteps } from '../swot/swot-steps';

export const swotMoment = new Date('2026-11-17T09:00:00Z');

const facilitator: SwotAuthor = { kind: 'facilitator', id: 'nadia' };

export const logged = (event: SwotEvent, by: SwotAuthor = facilitator): LoggedEvent => ({
  at: swotMoment.toISOString(),
  by,
  event,
});

/** The session after these events, all caused by whoever leads. */
export const after = (state: SwotState, events: readonly SwotEvent[]): SwotState =>
  events.map((event) => logged(event)).reduce(applySwot, state);

export const aParticipant = (overrides: Partial<Participant> = {}): Participant => ({
  id: 'p1',
  rank: 1,
  party: 'ours' as SwotParty,
  name: 'Awa',
  anonymous: false,
  ...overrides,
});

type Given = {
  readonly step?: SwotStep;
  readonly people?: readonly Participant[];
  readonly notes?: readonly (readonly [id: string, author: string, quadrant: Quadrant, text?: string])[];
};

const twoSides = [aParticipant(), aParticipant({ id: 'p2', rank: 2, party: 'theirs', name: 'Farid' })];

/** A session of two people with these notes, brought to a step as a facilitator would. */
export const aSwot = ({ step = 'write', people = twoSides, notes = [] }: Given = {}): SwotState => {
  const opened = after(
    openSwot('live', swotMoment),
    people.map((participant) => ({ type: 'participant-joined', participant })),
  );
  const written = after(
    opened,
    notes.map(([id, authorId, quadrant, text = `Note ${id}`], index) => ({
      type: 'note-written',
      note: { id, rank: 100 + index, quadrant, text, authorId, status: 'hidden' },
    })),
  );
  const way = swotSteps.slice(1, swotSteps.indexOf(step) + 1).filter((to) => to !== 'report');
  return after(
    written,
    way.map((to) => ({ type: 'step-moved', to })),
  );
};

export const aSwotAction = (overrides: Partial<SwotAction> = {}): SwotAction => ({
  id: 'a1',
  text: 'Écrire une fiche de relais d’une page',
  ownerOurs: 'Awa Diallo',
  ownerTheirs: 'Farid Ouali',
  dueOn: '2027-01-15',
  indicator: 'La fiche est en salle de repos',
  from: null,
  ...overrides,
});

const point = (id: string, quadrant: Quadrant, text: string) =>
  [id, quadrant === 'threats' ? 'p2' : 'p1', quadrant, text] as const;

const discussed = [
  point('a', 'strengths', 'La permanence du jeudi, connue de tous'),
  point('b', 'strengths', 'Les maraudes à deux métiers'),
  point('c', 'strengths', 'On se répond vite et sans détour'),
  point('d', 'weaknesses', 'Tout repose sur deux personnes'),
  point('e', 'weaknesses', 'L’information revient rarement après l’orientation'),
  point('f', 'opportunities', 'L’appel à projets « santé mentale jeunes »'),
  point('g', 'opportunities', 'Une pair-aidante arrive en janvier'),
  point('h', 'threats', 'Le poste infirmier financé jusqu’en juin'),
  point('i', 'threats', 'Des délais de rendez-vous qui doublent'),
];

/** A session brought to its end, as two teams leave it. */
export const aFullSwot = (): SwotState => {
  const session = aSwot({
    step: 'cross',
    notes: discussed,
  });
  return after(session, [
    { type: 'dots-placed', participantId: 'p1', targets: ['a', 'a', 'a'] },
    { type: 'dots-placed', participantId: 'p2', targets: ['a', 'a', 'd'] },
    {
      type: 'crossing-put',
      crossing: {
        id: 'x1',
        rank: 201,
        kind: 'amplify',
        text: 'Faire de la permanence le cœur de la réponse à l’appel à projets',
        inside: 'a',
        outside: 'f',
      },
    },
    {
      type: 'crossing-put',
      crossing: {
        id: 'x2',
        rank: 202,
        kind: 'stop',
        text: 'Réduire les orientations sans retour écrit',
        inside: 'e',
        outside: 'i',
      },
    },
    {
      type: 'actions-agreed',
      actions: [
        aSwotAction(),
        aSwotAction({
          id: 'a2',
          text: 'Former deux remplaçants à la permanence',
          indicator: 'Deux personnes formées',
          dueOn: '2027-02-28',
        }),
        aSwotAction({
          id: 'a3',
          text: 'Répondre ensemble à l’appel à projets',
          indicator: 'Dossier déposé',
          dueOn: '2027-03-01',
        }),
      ],
    },
    { type: 'mood-given', participantId: 'p1', mood: 5 },
    { type: 'mood-given', participantId: 'p2', mood: 4 },
    {
      type: 'end-noted',
      nextOn: '2027-05-11',
      informs: 'Awa Diallo informe l’équipe, Farid Ouali la direction du CSAPA.',
    },
  ]);
};
