import fc from 'fast-check';
import { questionnaireAt } from '../grid/grid-registry';
import { aReview, anAct, anAnswer, rated } from '../testing';
import {
  assignSection,
  finishSection,
  mayFillAsAssigned,
  noAssignment,
  progressOf,
  type SectionAssignment,
  sectionsOf,
} from './section';

const [first, second] = sectionsOf(aReview()).filter(({ part }) => part === 'questions');
const [dimension] = sectionsOf(aReview());
const tie = first?.code ?? '';
const other = second?.code ?? '';
const asked = (overrides: object = {}) => ({
  section: tie,
  memberId: 'member-awa',
  dueOn: '2027-03-03' as const,
  members: ['member-awa', 'member-julien'],
  today: '2026-12-14' as const,
  ...overrides,
});
const given = (overrides: Partial<SectionAssignment> = {}): SectionAssignment => ({
  ...noAssignment(tie),
  memberId: 'member-awa',
  dueOn: '2027-03-03',
  version: 1,
  ...overrides,
});

describe('a chapter given to somebody', () => {
  it('is kept with its day, and told once', () => {
    const { assignment, facts } = assignSection(aReview(), noAssignment(tie), asked(), anAct());

    expect(assignment).toEqual(given());
    expect(facts.map(({ type }) => type)).toEqual(['section-assigned']);
    expect(assignSection(aReview(), assignment, asked(), anAct())).toEqual({ assignment, facts: [] });
  });

  it('goes to somebody else to be done afresh, and stays done when only the day changes', () => {
    const done = given({ doneAt: new Date('2026-12-20T10:00:00Z') });

    const passed = assignSection(aReview(), done, asked({ memberId: 'member-julien' }), anAct()).assignment;
    const later = assignSection(aReview(), done, asked({ dueOn: '2027-04-01' }), anAct()).assignment;

    expect(passed).toMatchObject({ memberId: 'member-julien', doneAt: null, version: 2 });
    expect(later).toMatchObject({ doneAt: done.doneAt, version: 2 });
  });

  it('is taken back with its day, and its version goes on', () => {
    const { assignment, facts } = assignSection(aReview(), given(), asked({ memberId: null }), anAct());

    expect(assignment).toEqual({ ...noAssignment(tie), version: 2 });
    expect(facts.map(({ type }) => type)).toEqual(['section-taken-back']);
  });

  it('says every fault at once', () => {
    const act = () =>
      assignSection(aReview(), noAssignment(tie), asked({ memberId: 'x', dueOn: '2026-12-13' }), anAct());

    expect(act).toThrow(
      expect.objectContaining({
        errors: [
          { pointer: '/memberId', code: 'choice' },
          { pointer: '/dueOn', code: 'day-passed' },
        ],
      }),
    );
  });

  it.each(['planned', 'concluded', 'closed', 'cancelled'] as const)('is neither given nor done once %s', (status) => {
    const review = aReview({ status });

    expect(() => assignSection(review, noAssignment(tie), asked(), anAct())).toThrow(/not-possible-now/);
    expect(() => finishSection(review, given(), { done: true }, anAct())).toThrow(/not-possible-now/);
  });

  it('is done once, and may be taken up again', () => {
    const { assignment } = finishSection(aReview(), given(), { done: true }, anAct());

    expect(assignment).toMatchObject({ doneAt: anAct().at, version: 2 });
    expect(finishSection(aReview(), assignment, { done: true }, anAct()).facts).toEqual([]);
    expect(finishSection(aReview(), assignment, { done: false }, anAct()).assignment.doneAt).toBeNull();
  });
});

describe('who may write what', () => {
  it('opens the questions of one’s own chapter, and never one more', () => {
    const inside = [...(first?.codes ?? [])];
    const outside = [...(second?.codes ?? []), 'CHK-101', 'REV-99'];
    fc.assert(
      fc.property(fc.subarray(inside, { minLength: 1 }), fc.subarray(outside), (own, foreign) => {
        const codes = [...own, ...foreign];
        const may = mayFillAsAssigned(aReview(), [given()], { memberId: 'member-awa', codes });
        expect(may).toBe(foreign.length === 0);
        expect(mayFillAsAssigned(aReview(), [given()], { memberId: 'member-julien', codes })).toBe(false);
        const taken = { ...noAssignment(other), version: 3 };
        expect(mayFillAsAssigned(aReview(), [taken], { memberId: 'member-awa', codes })).toBe(false);
      }),
    );
  });

  it('counts a question as answered once anything is said of it', () => {
    const [code = ''] = first?.codes ?? [];
    const [field] =
      questionnaireAt(aReview().questions)
        .chapters.flatMap(({ questions }) => questions)
        .find((question) => question.code === code)?.fields ?? [];
    const said = [{ code, fields: { [field?.name ?? '']: { value: 'informal', version: 1 } } }];

    expect(first && progressOf(aReview({ questionAnswers: said }), first).answered).toBe(1);
    expect(first && progressOf(aReview({ questionAnswers: [] }), first).answered).toBe(0);
  });
});

describe('a dimension of the grid given to somebody', () => {
  const code = dimension?.codes[0] ?? '';
  const mine = { ...noAssignment(dimension?.code ?? ''), memberId: 'member-awa', version: 1 };
  const may = (codes: readonly string[]) => mayFillAsAssigned(aReview(), [mine], { memberId: 'member-awa', codes });

  it('opens its criteria, and never one more', () => {
    const others = sectionsOf(aReview()).flatMap((section) => (section.code === dimension?.code ? [] : section.codes));

    expect(may(dimension?.codes ?? [])).toBe(true);
    fc.assert(fc.property(fc.constantFrom(...others), (other) => !may([code, other])));
  });

  it('counts what is rated, « sans objet » included, among what is asked', () => {
    const one = anAnswer(code, rated(2));

    expect(dimension && progressOf(aReview({ answers: [one] }), dimension)).toEqual({
      answered: 1,
      total: dimension?.codes.length,
    });
    expect(dimension && progressOf(aReview({ answers: [] }), dimension).answered).toBe(0);
  });

  it('never takes the place of a chapter of the same code', () => {
    const codes = sectionsOf(aReview()).map((section) => section.code);

    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((each) => each.startsWith('grid.')).length).toBeGreaterThan(0);
  });
});
