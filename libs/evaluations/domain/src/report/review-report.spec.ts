import { checklistV1 } from '../content/checklist-v1';
import { criteriaOf, gridRef } from '../grid/evaluation-grid';
import { carrying, gridOf } from '../grids/grid-content';
import { judgementsOf, scoreOf } from '../score/score';
import { aConclusion, aMeeting, anAction } from '../testing/a-conclusion';
import { aReportInput } from '../testing/a-report';
import { aReview } from '../testing/a-review';
import { anAnswer, notApplicable, rated } from '../testing/answers';
import { workedExample, workedExampleJudgements } from '../testing/worked-example';
import { blankGrid } from './blank-grid';
import { reviewReport } from './review-report';

const spaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const reviewed = (overrides: Parameters<typeof aReview>[0]) =>
  aReview({ status: 'closed', answers: workedExample, ...overrides });

describe('the report of a review', () => {
  const report = reviewReport(aReportInput());

  it('opens with the two names, the year, the meeting and the decision in one sentence', () => {
    expect(report.title).toBe('Le Tilleul et Équipe mobile, 2026');
    expect(report.occasion).toBe('Réunion du 14 décembre 2026');
    expect(report.sentence).toBe('Nous poursuivons ce partenariat.');
  });

  it('says that a score is joint, or puts the partner’s beside ours, and never mixes the two', () => {
    const theirs = scoreOf(checklistV1, new Map([...workedExampleJudgements, ['CHK-303', rated(3)]]));
    const joint = reviewReport(aReportInput({ sides: { joint: true, theirs } }));
    const apart = reviewReport(aReportInput({ sides: { joint: false, theirs } }));

    expect(joint.figures[0]?.words).toContain('note commune');
    expect(joint.notices[0]).toContain('Ce n’est pas une moyenne');
    expect(apart.figures[0]).toEqual(report.figures[0]);
    expect(spaces(apart.notices[0] ?? '')).toContain('Équipe mobile a noté de son côté : 63 sur 100');
  });

  it('says who validated for each side and when, and who has not; nothing when one side alone rates', () => {
    const validations = [
      { side: 'partner', name: 'Dr Hélène Roussel', role: 'psychiatre', at: new Date('2026-11-18T09:00:00Z') },
    ] as const;
    const sides = { joint: true, theirs: null, validations };
    const lines = reviewReport(aReportInput({ sides })).validations;
    const draft = reviewReport(aReportInput({ sides, review: reviewed({ status: 'rating' }) }));

    expect(lines.map(({ party, words, given }) => [party, spaces(words), given])).toEqual([
      ['Le Tilleul', 'Pas encore validé', false],
      ['Équipe mobile', 'Validé par Dr Hélène Roussel, psychiatre, le 18 novembre 2026', true],
    ]);
    expect([draft.validations, reviewReport(aReportInput()).validations]).toEqual([[], []]);
  });

  it('prefers the sentence that people wrote', () => {
    const sentence = 'Nous poursuivons, avec deux ajustements.';

    expect(reviewReport(aReportInput({ review: reviewed({ conclusion: aConclusion({ sentence }) }) })).sentence).toBe(
      sentence,
    );
  });

  it('shows the score, what was rated and what blocks', () => {
    expect(report.figures.map(({ value, words }) => [value, spaces(words)])).toEqual([
      ['61', 'sur 100, vu par Le Tilleul : à consolider'],
      ['37', 'critères notés sur 37, 2 sans objet'],
      ['1', 'point bloquant : suppléance'],
    ]);
    expect(report.blocking.map(({ text, mark, words }) => [text, mark, words])).toEqual([
      ['Un référent et un suppléant sont nommés de chaque côté', '1', 'amorcé'],
    ]);
  });

  it('draws eight bars with notches at 35 and 65, each with its number and its reading in words', () => {
    expect(report.chart.notches).toEqual([35, 65]);
    expect(report.chart.rows.map(({ name, value, reading }) => `${name} ${value} ${reading}`)).toEqual([
      'Sens partagé 67 solide',
      'Équité et réciprocité 59 à consolider',
      'Cadre et organisation 62 à consolider',
      'Communication et confiance 71 solide',
      'Information et secret 71 solide',
      'Place des personnes 53 à consolider',
      'Effets 53 à consolider',
      'Pérennité et apprentissage 58 à consolider',
    ]);
    expect(report.chart.rows[0]?.length).toBe(66.67);
    expect(spaces(report.chart.rows[0]?.text ?? '')).toBe('Sens partagé : 67 sur 100, solide');
  });

  it('sets last year beside when both were rated on the same version', () => {
    const previous = {
      year: 2025,
      score: scoreOf(checklistV1, new Map([...workedExampleJudgements, ['CHK-303', rated(0)]])),
    };
    const { chart, figures } = reviewReport(aReportInput({ previous }));

    expect(chart.headings.previousYear).toBe('2025');
    expect(chart.rows[2]?.previous).toBe('55');
    expect(figures.at(-1)).toEqual({ value: '+1', words: expect.stringContaining('stable') });
  });

  it('counts no change from or to a score still provisional', () => {
    const half = scoreOf(checklistV1, new Map([...workedExampleJudgements].slice(0, 20)));
    const whole = scoreOf(checklistV1, workedExampleJudgements);
    const values = (score: typeof half, before: typeof half) =>
      reviewReport(aReportInput({ score, previous: { year: 2025, score: before } })).figures.length;

    expect(half.provisional).toBe(true);
    expect([values(whole, whole), values(half, whole), values(whole, half)]).toEqual([4, 3, 3]);
  });

  it('leaves last year out when the version differs, and says so', () => {
    const score = { ...scoreOf(checklistV1, workedExampleJudgements), grid: { kind: 'checklist', version: 0 } };
    const { chart, notices, figures } = reviewReport(aReportInput({ previous: { year: 2025, score } }));

    expect([chart.headings.previousYear, chart.rows[0]?.previous]).toEqual([null, null]);
    expect(figures).toHaveLength(3);
    expect(notices.join(' ')).toContain('autre version');
  });

  it('compares through the mapping when the grid changed, and says on what', () => {
    const lineage = [
      {
        from: gridRef(checklistV1),
        codes: criteriaOf(checklistV1).map(({ code }) => code),
        fates: [{ code: 'CHK-105', fate: 'dropped' as const }],
      },
    ];
    const own = gridOf(
      {
        ...checklistV1,
        title: { fr: 'Notre grille', en: 'Ours' },
        dimensions: checklistV1.dimensions.map((dimension) => ({
          ...dimension,
          criteria: dimension.criteria.filter(({ code }) => code !== 'CHK-105'),
        })),
      },
      { version: 2, own: 'o', lineage },
    );
    const answers = workedExample.filter(({ code }) => code !== 'CHK-105');
    const rated = { grid: gridRef(checklistV1), answers: workedExample };
    const previous = { year: 2025, score: scoreOf(checklistV1, workedExampleJudgements), rated };
    const score = scoreOf(own, judgementsOf(answers));
    const { notices, figures, footer, chart } = reviewReport(
      aReportInput({ review: reviewed({ grid: carrying(own), answers }), score, previous }),
    );

    expect(spaces(notices.join(' '))).toContain(
      'La grille a changé depuis 2025 : 38 critères sur 38 se comparent. Sur ceux-là, 61 en 2025 et 61 cette année.',
    );
    expect(figures.at(-1)).toEqual({ value: '0', words: expect.stringContaining('stable') });
    expect([spaces(footer.grid), chart.title]).toEqual(['Grille « Notre grille », version 2', 'Les dimensions']);
  });

  it('warns about a provisional score, many criteria set aside, a capped label and the ramp-up', () => {
    const few = reviewReport(aReportInput({ review: reviewed({ answers: workedExample.slice(0, 12) }) }));
    const aside = reviewReport(
      aReportInput({
        review: reviewed({
          answers: workedExample.map((answer) =>
            /CHK-[278]/.test(answer.code) ? anAnswer(answer.code, notApplicable()) : answer,
          ),
        }),
      }),
    );
    const capped = reviewReport(
      aReportInput({
        review: reviewed({
          answers: workedExample.map(({ code }) => anAnswer(code, rated(code === 'CHK-303' ? 1 : 3))),
        }),
      }),
    );
    const young = reviewReport(
      aReportInput({ startedOn: '2026-01-10', review: reviewed({ conclusion: aConclusion() }) }),
    );

    expect(spaces(few.notices.join())).toContain('Score provisoire : 11 sur 38 critères');
    expect(spaces(aside.notices.join())).toContain('30 % des critères sont sans objet');
    expect(spaces(capped.notices.join())).toContain('lu « à consolider »');
    expect(spaces(young.notices.join())).toContain('Montée en charge');
    expect(report.notices).toEqual([]);
  });

  it('prints every criterion with its mark, its word and its comment', () => {
    const answers = [
      ...workedExample.filter(({ code }) => code !== 'CHK-305'),
      anAnswer('CHK-305', rated(1), 'Tenu par Awa.'),
    ];
    const { criteria } = reviewReport(aReportInput({ review: reviewed({ answers }) }));

    expect(criteria.flatMap(({ lines }) => lines)).toHaveLength(39);
    expect(criteria[2]?.lines[4]).toEqual({
      code: 'CHK-305',
      text: 'Du temps de travail est prévu et respecté',
      critical: false,
      mark: '1',
      tone: 1,
      words: 'amorcé',
      comment: 'Tenu par Awa.',
      evidence: [],
      since: '',
    });
    expect(criteria[0]?.lines[4]).toMatchObject({
      mark: 'SO',
      words: 'sans objet',
      comment: 'Aucun financement commun.',
    });
  });

  it('says who came, what was decided, by whom and before when', () => {
    expect(report.decision).toMatchObject({
      label: 'Poursuivre',
      heldOn: '14 décembre 2026',
      nextReview: '13 décembre 2027',
      present: {
        ours: { party: 'Le Tilleul', people: ['Awa Diallo, cheffe de service'] },
        theirs: { party: 'Équipe mobile', people: ['Dr Hélène Roussel, psychiatre'] },
      },
      actions: [{ ours: 'Awa Diallo', theirs: 'Dr Hélène Roussel', before: '31 janvier 2027' }],
    });
  });

  it('does not hide somebody who left the record', () => {
    const meeting = aMeeting({ attendees: [{ kind: 'member', id: 'gone' }] });
    const gone = reviewReport(
      aReportInput({
        review: reviewed({ conclusion: aConclusion({ meeting, actions: [anAction({ ownerTheirs: null })] }) }),
      }),
    );

    expect(gone.decision?.present.ours.people).toEqual(['une personne qui n’est plus au registre']);
    expect(gone.decision?.actions[0]?.theirs).toBe('');
  });

  it('prints only the questions that were answered, in words', () => {
    const versioned = <T>(value: T) => ({ value, version: 1 });
    const { questions } = reviewReport(
      aReportInput({
        review: reviewed({
          questionAnswers: [
            { code: 'REV-01', fields: { form: versioned('convention'), comment: versioned('') } },
            { code: 'REV-08', fields: { rating: versioned({ rating: 2 }) } },
            { code: 'REV-19a', fields: { obstacles: versioned(['OB-TIME', 'OB-DELAY']) } },
            {
              code: 'REV-06',
              fields: {
                contributions: versioned([{ contribution: 'Avis', unit: 'appels', planned: 1240, done: 32.5 }]),
              },
            },
          ],
        }),
      }),
    );

    expect(questions.map(({ lines }) => lines.map(({ code }) => code))).toEqual([
      ['REV-01'],
      ['REV-06'],
      ['REV-08'],
      ['REV-19a'],
    ]);
    const parts = questions.flatMap(({ lines }) => lines.flatMap((line) => line.parts));
    expect(parts.map((part) => (part.type === 'table' ? part.rows.map((row) => row.map(spaces)) : part))).toEqual([
      { type: 'sentence', label: 'Forme', text: 'Convention' },
      [['Avis', 'appels', '1 240', '32,5']],
      { type: 'sentence', label: 'Votre note', text: '2, en place' },
      { type: 'sentence', label: 'Freins', text: 'Manque de temps ; Délais' },
    ]);
  });

  it('says that it was reopened, by whom and why', () => {
    const reopening = {
      by: 'member-awa',
      at: new Date('2026-12-20T09:00:00Z'),
      reason: 'Une note était fausse.',
      from: 'closed' as const,
      before: { answers: [], questionAnswers: [], conclusion: null },
    };
    const { reopenings } = reviewReport(aReportInput({ review: reviewed({ reopenings: [reopening] }) }));

    expect(reopenings.map(spaces)).toEqual([
      'Rouvert le 20 décembre 2026 par Awa Diallo, cheffe de service : Une note était fausse.',
    ]);
  });

  it('is a draft, without decision, until the review is concluded', () => {
    const draft = reviewReport(aReportInput({ review: aReview({ status: 'rating', answers: [] }) }));

    expect([draft.occasion, draft.sentence, draft.decision]).toEqual([
      'Projet',
      'Ce bilan n’est pas encore conclu.',
      null,
    ]);
    expect(draft.figures[0]?.value).toBe('–');
    expect(draft.chart.rows.map(({ length, value, reading }) => [length, value, reading])).toContainEqual([
      null,
      '–',
      'trop peu de notes',
    ]);
  });

  it('exists in English', () => {
    const english = reviewReport(aReportInput({ language: 'en' }));

    expect(english.title).toBe('Le Tilleul and Équipe mobile, 2026');
    expect(english.figures[0]?.words).toBe('out of 100, as seen by Le Tilleul: to consolidate');
  });
});

describe('the blank grid', () => {
  const grid = blankGrid(checklistV1, 'fr', 'Équipe mobile');

  it('lists the 39 lines in order, with their boxes', () => {
    const lines = grid.groups.flatMap((group) => group.lines);

    expect(lines.map(({ rank }) => rank)).toEqual(Array.from({ length: 39 }, (_, index) => index + 1));
    expect(grid.headings.marks).toEqual(['0', '1', '2', '3', 'SO']);
  });

  it('has no « sans objet » box on critical lines, and only there', () => {
    const lines = grid.groups.flatMap((group) => group.lines);

    expect(lines.filter(({ boxes }) => !boxes.at(-1)).map(({ text }) => text)).toEqual(
      lines.filter(({ critical }) => critical).map(({ text }) => text),
    );
    expect(lines.filter(({ critical }) => critical)).toHaveLength(4);
  });

  it('explains every mark and says never to write a name', () => {
    expect(grid.howTo.steps.map(({ mark, label }) => `${mark} ${label}`)).toEqual([
      '0 Pas en place',
      '1 Amorcé',
      '2 En place',
      '3 Installé',
      'SO Sans objet',
    ]);
    expect(grid.notes).toContain('Jamais le nom');
  });
});
