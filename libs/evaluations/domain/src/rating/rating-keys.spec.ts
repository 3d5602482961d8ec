import fc from 'fast-check';
import { checklistV1 } from '../content/checklist-v1';
import { criteriaOf } from '../grid/evaluation-grid';
import { anAnswer, notApplicable, rated } from '../testing/answers';
import { earlierJudgementWords } from './last-year';
import { commandAnnouncement, placeWithDimension, savedAnnouncement } from './rating-announcements';
import { type RatingKeyPress, ratingCommand } from './rating-keys';
import { firstUnanswered, progressSegments } from './rating-progress';

const press = (key: string, overrides: Partial<RatingKeyPress> = {}): RatingKeyPress => ({
  key,
  code: '',
  modified: false,
  inText: false,
  ...overrides,
});

const indexOf = (code: string): number => criteriaOf(checklistV1).findIndex((criterion) => criterion.code === code);
const at305 = indexOf('CHK-305');
const commandAt = (index: number, key: RatingKeyPress) => ratingCommand(checklistV1, index, key);

describe('rating by keyboard', () => {
  it.each(['0', '1', '2', '3'])('rates with %s and stays', (key) => {
    expect(commandAt(at305, press(key))).toEqual({ type: 'rate', rating: Number(key) });
  });

  it.each([
    ['à', 'Digit0', 0],
    ['&', 'Digit1', 1],
    ['é', 'Digit2', 2],
    ['"', 'Digit3', 3],
    ['2', 'Numpad2', 2],
  ])('understands %s on the digit row of a French keyboard', (key, code, rating) => {
    expect(commandAt(at305, press(key, { code }))).toEqual({ type: 'rate', rating });
  });

  it.each(['4', '9'])('leaves %s alone, outside the scale', (key) => {
    expect(commandAt(at305, press(key))).toBeNull();
  });

  it('moves with the arrows and stops at both ends', () => {
    expect(commandAt(at305, press('ArrowRight'))).toEqual({ type: 'move', to: at305 + 1 });
    expect(commandAt(at305, press('ArrowLeft'))).toEqual({ type: 'move', to: at305 - 1 });
    expect(commandAt(0, press('ArrowLeft'))).toEqual({ type: 'stay-at-end', end: 'first' });
    expect(commandAt(38, press('ArrowRight'))).toEqual({ type: 'stay-at-end', end: 'last' });
  });

  it('leaves up and down to the radio buttons', () => {
    expect([commandAt(at305, press('ArrowUp')), commandAt(at305, press('ArrowDown'))]).toEqual([null, null]);
  });

  it.each(['s', 'S'])('asks for a reason with %s, and refuses it on a critical criterion', (key) => {
    expect(commandAt(at305, press(key))).toEqual({ type: 'ask-not-applicable-reason' });
    expect(commandAt(indexOf('CHK-303'), press(key))).toEqual({ type: 'refuse-not-applicable' });
  });

  it('comments with C and shows the keys with ?', () => {
    expect([commandAt(at305, press('c')), commandAt(at305, press('?'))]).toEqual([
      { type: 'comment' },
      { type: 'show-keys' },
    ]);
  });

  it('lets every key type in a text field, except Escape', () => {
    for (const key of ['2', 's', 'c', '?', 'ArrowRight']) {
      expect(commandAt(at305, press(key, { inText: true, code: 'Digit2' }))).toBeNull();
    }
    expect(commandAt(at305, press('Escape', { inText: true }))).toEqual({ type: 'leave-text' });
  });

  it('leaves shortcuts of the browser alone', () => {
    expect(commandAt(at305, press('s', { modified: true }))).toBeNull();
  });

  it('keeps only the arrows when letter keys are switched off', () => {
    const off = (key: string) => ratingCommand(checklistV1, at305, press(key), { characterKeys: false });

    expect(['2', 's', 'c', '?'].map(off)).toEqual([null, null, null, null]);
    expect(off('ArrowRight')).toEqual({ type: 'move', to: at305 + 1 });
  });

  it('never leaves the grid nor the scale, whatever is pressed', () => {
    const keys = fc.constantFrom('0', '1', '2', '3', '7', 's', 'c', '?', 'ArrowLeft', 'ArrowRight', 'Enter', 'é');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 38 }), fc.array(keys, { maxLength: 60 }), (start, pressed) => {
        let index = start;
        for (const key of pressed) {
          const command = commandAt(index, press(key));
          if (command?.type === 'move') index = command.to;
          if (command?.type === 'rate') expect([0, 1, 2, 3]).toContain(command.rating);
          expect(criteriaOf(checklistV1)[index]).toBeDefined();
        }
      }),
    );
  });
});

describe('what the rating page says', () => {
  const place = { grid: checklistV1, index: 15, language: 'fr' as const };

  it('says the rating, its word, that it is saved, and where we are', () => {
    expect(savedAnnouncement(place, rated(2))).toBe('2, en place, enregistré. Critère 16 sur 39');
    expect(savedAnnouncement({ ...place, language: 'en' }, rated(2))).toBe('2, in place, saved. Criterion 16 of 39');
  });

  it('says « sans objet » and an emptied rating too', () => {
    expect(savedAnnouncement(place, notApplicable())).toBe('Sans objet, enregistré. Critère 16 sur 39');
    expect(savedAnnouncement(place, null)).toBe('Note effacée. Critère 16 sur 39');
  });

  it('names the dimension above the criterion', () => {
    expect(placeWithDimension({ ...place, index: at305 })).toBe('Critère 15 sur 39. Cadre et organisation');
  });

  it('explains why nothing happened', () => {
    expect(commandAnnouncement(place, { type: 'refuse-not-applicable' })).toContain('ne peut pas être sans objet');
    expect(commandAnnouncement(place, { type: 'stay-at-end', end: 'last' })).toBe('C’est le dernier critère.');
    expect(commandAnnouncement(place, { type: 'comment' })).toBeNull();
  });
});

describe('what was said last year', () => {
  const earlier = { year: 2025, grid: { kind: 'checklist', version: 1 }, answers: [anAnswer('CHK-305', rated(1))] };
  const beside = (code: string, version = 1) =>
    earlierJudgementWords(earlier, { grid: { kind: 'checklist', version }, code, language: 'fr' });

  it('stands beside the criterion, in words', () => {
    expect(beside('CHK-305')).toBe('En 2025\u00a0: 1, amorcé.');
  });

  it('is left out without answer or on another version', () => {
    expect([beside('CHK-306'), beside('CHK-305', 2)]).toEqual([null, null]);
  });
});

describe('progress', () => {
  const answers = [
    anAnswer('CHK-101', rated(0)),
    anAnswer('CHK-102', notApplicable()),
    anAnswer('CHK-103', null, 'mot'),
  ];

  it('counts a zero and a « sans objet » as answered, a lone comment not', () => {
    expect(progressSegments(checklistV1, answers, 3).slice(0, 5)).toEqual([
      'done',
      'done',
      'empty',
      'current',
      'empty',
    ]);
  });

  it('resumes at the first criterion without answer', () => {
    expect(firstUnanswered(checklistV1, answers)).toBe(2);
    expect(
      firstUnanswered(
        checklistV1,
        criteriaOf(checklistV1).map(({ code }) => anAnswer(code, rated(1))),
      ),
    ).toBeNull();
  });
});
