import * as fc from 'fast-check';
import { outreachTemplate } from '../content/t2/t2';
import { emptyParty } from '../parties/convention-party';
import { conventionPartiesFaults, readParties } from '../parties/convention-party-faults';
import { type Field } from '../template/field';
import { questionOf, questionsOf } from '../template/convention-template';
import { leTilleulAnswers, leTilleulParties, someAnswers } from '../testing';
import { answerFaultWords } from './answer-faults';
import { type ConventionAnswers } from './convention-answers';
import { conventionAnswersFaults, readAnswers } from './convention-answers-faults';
import { emptyAnswers } from './empty-answers';
import { openQuestions, questionFlow } from './flow';

const faults = (value: unknown): string[] =>
  conventionAnswersFaults(outreachTemplate, value).map(({ pointer, code }) => `${pointer} ${code}`);
const nobody = [emptyParty('host'), emptyParty('partner')] as const;

describe('the questions of T2', () => {
  const questions = questionsOf(outreachTemplate);
  const fields = questions.flatMap(({ id, fields: own }) =>
    own.map((field) => [`${id}.${field.name}`, field] as const),
  );

  it('stand in seven chapters', () => {
    expect(outreachTemplate.chapters.map(({ title }) => title.fr)).toEqual([
      'Avec qui, et pourquoi',
      'Ce qui doit changer',
      'Ce que vous ferez',
      'Ce que chacun donne',
      'Qui fait le lien',
      'Information et secret',
      'Bilan, durée, signature',
    ]);
  });

  it('are each asked once', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  it.each(questions.map((question) => [question.id, question] as const))(
    '%s is worded in both languages, with an example',
    (_id, { label, hint, example }) => {
      for (const words of [label, hint, example]) {
        expect(words?.fr).toMatch(/\S/);
        expect(words?.en).toMatch(/\S/);
      }
    },
  );

  it.each(fields)('%s is worded in both languages', (_path, field) => {
    const columns: readonly Field[] = field.kind === 'rows' ? field.columns : [];

    expect([field, ...columns].every(({ label }) => label.fr !== '' && label.en !== '')).toBe(true);
  });

  it('keep their must-haves: those cannot be skipped', () => {
    expect(questions.filter(({ skippable }) => !skippable).map(({ id }) => id)).toEqual([
      'parties',
      'objectives',
      'gains',
      'actions',
      'relay',
      'contributions',
      'referents',
      'information',
      'informationFlows',
      'voice',
      'review',
      'term',
      'signature',
    ]);
  });
});

describe('answers received', () => {
  it.each([
    ['empty', emptyAnswers()],
    ['those of Le Tilleul', leTilleulAnswers],
  ])('are right when they are %s', (_what, answers) => {
    expect(faults(answers)).toEqual([]);
    expect(readAnswers(outreachTemplate, JSON.parse(JSON.stringify(answers)))).toEqual({ answers });
  });

  it('tell all their faults at once, each at its place', () => {
    const wrong = {
      ...emptyAnswers(),
      finding: { text: 3 },
      history: { known: 'perhaps', sinceYear: 1500, text: '' },
      objectives: { lines: [{ change: 'x'.repeat(300), result: '', dueOn: '2027-02-30', indicator: '' }, 'no'] },
      people: { publics: [1], criteria: '\u0007', yearlyCount: 2.5 },
      schedule: {
        lines: [{ day: 'jeudi', from: '25:00', to: '', frequency: '', place: '' }],
        healthRounds: null,
        totalRounds: null,
      },
      money: { flows: 'no', lines: [], settlement: '' },
      referents: { lines: [{ party: 'both', role: null, name: '', title: '', phone: 'abc', email: 'x@', slots: '' }] },
      safety: { rules: { type: 'doc', content: [{ type: 'image' }] } },
      review: { months: 7, lines: [] },
      clauses: { added: ['CL-39', 'CL-39', 'CL-02'], removed: 'none' },
      unknown: ['finding', 'term', 'nothing'],
      more: {},
    };

    expect(faults(wrong)).toEqual([
      '/more unknown-field',
      '/finding/text not-a-text',
      '/history/known not-a-choice',
      '/history/sinceYear too-small',
      '/objectives/lines/0/change too-long',
      '/objectives/lines/0/dueOn not-a-day',
      '/objectives/lines/1 not-an-object',
      '/people/publics/0 not-a-text',
      '/people/criteria unprintable',
      '/people/yearlyCount not-whole',
      '/schedule/lines/0/day not-a-choice',
      '/schedule/lines/0/from not-a-time',
      '/safety/rules/content/0/type rich-text-kind',
      '/money/flows not-a-flag',
      '/referents/lines/0/party not-a-choice',
      '/referents/lines/0/phone not-a-phone',
      '/referents/lines/0/email not-an-email',
      '/review/months not-a-choice',
      '/clauses/added/2 not-a-choosable-clause',
      '/clauses/added/1 repeated',
      '/clauses/removed not-a-list',
      '/unknown/1 not-skippable',
      '/unknown/2 unknown-question',
    ]);
  });

  it.each([
    ['nothing', null, [' not-an-object']],
    ['a missing question', { ...emptyAnswers(), term: undefined }, ['/term not-an-object']],
    [
      'a stranger in a question',
      { ...emptyAnswers(), finding: { text: '', name: '' } },
      ['/finding/name unknown-field'],
    ],
    [
      'too many lines',
      { ...emptyAnswers(), others: { lines: Array.from({ length: 13 }, () => ({ name: '', reason: '' })) } },
      ['/others/lines too-many'],
    ],
    [
      'a hostile number of clauses',
      { ...emptyAnswers(), clauses: { added: Array.from({ length: 85_000 }, (_, index) => index), removed: [] } },
      ['/clauses/added too-many'],
    ],
    [
      'a hostile number of skipped questions',
      { ...emptyAnswers(), unknown: Array.from({ length: 85_000 }, () => 'gains') },
      ['/unknown too-many'],
    ],
    [
      'a hostile number of lines, none of which is looked at',
      { ...emptyAnswers(), others: { lines: Array.from({ length: 85_000 }, () => null) } },
      ['/others/lines too-many'],
    ],
  ])('are refused with %s', (_what, value, expected) => {
    expect(faults(value)).toEqual(expected);
  });

  it('are never a crash, whatever was sent', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => Array.isArray(conventionAnswersFaults(outreachTemplate, value))),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(emptyAnswers())), fc.anything(), (key, value) =>
        Array.isArray(conventionAnswersFaults(outreachTemplate, { ...emptyAnswers(), [key]: value })),
      ),
      { numRuns: 300 },
    );
  });

  it('have a sentence for each code of ours', () => {
    expect(Object.values(answerFaultWords).every(({ fr, en }) => fr !== '' && en !== '')).toBe(true);
  });
});

describe('the two sides received', () => {
  it('are right for Le Tilleul and the hospital', () => {
    expect(readParties(leTilleulParties)).toEqual({ parties: leTilleulParties });
  });

  it('tell all their faults at once', () => {
    const [host, partner] = leTilleulParties;
    const value = [
      { ...host, legalName: 'x'.repeat(201), status: 'club', more: 1 },
      { ...partner, key: 'host', representative: { ...partner.representative, name: 4 } },
    ];

    expect(conventionPartiesFaults(value, ['parties']).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/parties/0/more unknown-field',
      '/parties/0/legalName too-long',
      '/parties/0/status not-a-choice',
      '/parties/1/key not-a-choice',
      '/parties/1/representative/name not-a-text',
    ]);
    expect(conventionPartiesFaults([host]).map(({ code }) => code)).toEqual(['not-a-list']);
  });
});

describe('answers kept before a question existed', () => {
  it('are still taken, and read whole', () => {
    const { parent: _later, ...answers } = leTilleulAnswers;
    const { access: _too, ...places } = answers.places;

    expect(readAnswers(outreachTemplate, { ...answers, places })).toEqual({ answers: leTilleulAnswers });
  });
});

describe('going through the questions', () => {
  const flow = (answers: ConventionAnswers, parties = leTilleulParties) =>
    questionFlow(outreachTemplate, answers, parties);
  const stateOf = (answers: ConventionAnswers, id: string) =>
    flow(answers)
      .chapters.flatMap(({ questions }) => questions)
      .find(({ question }) => question.id === id)?.state;

  it('begins at the first, with the time the rest takes', () => {
    const { next, answered, total, minutesLeft } = flow(emptyAnswers(), [...nobody]);

    expect({ next, answered, total }).toEqual({
      next: 'parties',
      answered: 0,
      // Neither the table of information nor a framework is asked about before something calls for them.
      total: questionsOf(outreachTemplate).length - 2,
    });
    expect(minutesLeft).toBeGreaterThan(30);
  });

  it('is over when everything is answered', () => {
    const { next, chapters, minutesLeft } = flow(leTilleulAnswers);

    expect({ next, minutesLeft, done: chapters.every(({ done }) => done) }).toEqual({
      next: null,
      minutesLeft: 0,
      done: true,
    });
  });

  it('asks for the information table only when names are exchanged', () => {
    expect(stateOf(leTilleulAnswers, 'informationFlows')).toBeUndefined();
    expect(stateOf(someAnswers({ information: { mode: 'identified' } }), 'informationFlows')).toBe('unseen');
  });

  it.each([
    ['answered', leTilleulAnswers.gains, []],
    ['started', { host: 'un appui', partner: '', people: '', others: [] }, []],
    ['unseen', { host: '', partner: '', people: '', others: [] }, []],
    ['unknown', { host: '', partner: '', people: '', others: [] }, ['gains']],
  ] as const)('tells a question %s', (state, gains, unknown) => {
    expect(stateOf(someAnswers({ gains, unknown }), 'gains')).toBe(state);
  });

  it('goes past « je ne sais pas encore », and finds it again before signing', () => {
    const answers = someAnswers({ room: { place: '', otherwise: '' }, unknown: ['room'] });

    expect(flow(answers).next).toBeNull();
    expect(openQuestions(outreachTemplate, answers, leTilleulParties)).toEqual(['room']);
  });

  it('counts a line whose cells are empty as begun only', () => {
    const answers = someAnswers({
      objectives: { lines: [{ change: 'Un accueil', result: '', dueOn: null, indicator: '' }] },
    });

    expect(stateOf(answers, 'objectives')).toBe('started');
  });

  it('finds a question by its id', () => {
    expect(questionOf(outreachTemplate, 'relay')?.label.fr).toBe('Que se passe-t-il après le premier contact ?');
    expect(questionOf(outreachTemplate, 'nothing')).toBeUndefined();
  });
});
