import { checklistV1 } from '../content/checklist-v1';
import { reviewFaultWords } from '../content/fault-words';
import { aChange, notApplicable, rated } from '../testing/answers';
import { answerLimits, checkChanges } from './check-answer';
import { answerWarnings } from './personal-data-warnings';

const faultsOf = (...changes: Parameters<typeof checkChanges>[1]) =>
  checkChanges(checklistV1, changes).map(({ pointer, code }) => [pointer, code]);

describe('checking answers', () => {
  it.each([0, 1, 2, 3])('accepts a rating of %i', (rating) => {
    expect(faultsOf(aChange('CHK-101', rated(rating)))).toEqual([]);
  });

  it.each([-1, 4, 1.5, Number.NaN])('refuses a rating of %d, outside the scale', (rating) => {
    expect(faultsOf(aChange('CHK-101', rated(rating)))).toEqual([
      ['/answers/0/judgement/rating', 'rating-outside-scale'],
    ]);
  });

  it('accepts an emptied answer', () => {
    expect(faultsOf(aChange('CHK-101', null))).toEqual([]);
  });

  it('refuses « sans objet » on a critical criterion, even with a reason', () => {
    expect(faultsOf(aChange('CHK-303', notApplicable('Nous sommes trop petits.')))).toEqual([
      ['/answers/0/judgement/notApplicable', 'not-applicable-on-critical'],
    ]);
  });

  it.each(['', '   '])('refuses « sans objet » without reason (%j)', (reason) => {
    expect(faultsOf(aChange('CHK-105', notApplicable(reason)))).toEqual([
      ['/answers/0/judgement/notApplicable', 'not-applicable-reason'],
    ]);
  });

  it('refuses a comment or a reason that is too long', () => {
    const comment = { code: 'CHK-101', comment: { value: 'a'.repeat(answerLimits.comment + 1), seen: 0 } };
    const reason = aChange('CHK-105', notApplicable('a'.repeat(answerLimits.reason + 1)));

    expect(faultsOf(comment, reason)).toEqual([
      ['/answers/0/comment', 'max-length'],
      ['/answers/1/judgement/notApplicable', 'max-length'],
    ]);
  });

  it('reports every fault at once, at its place', () => {
    const faults = faultsOf(
      aChange('CHK-999', rated(1)),
      { ...aChange('CHK-101', rated(7)), comment: { value: 'a'.repeat(answerLimits.comment + 1), seen: 0 } },
      aChange('CHK-101', rated(2)),
    );

    expect(faults).toEqual([
      ['/answers/0/code', 'unknown-criterion'],
      ['/answers/1/judgement/rating', 'rating-outside-scale'],
      ['/answers/1/comment', 'max-length'],
      ['/answers/2/code', 'duplicate-answer'],
    ]);
  });

  it('words its own codes in both languages', () => {
    for (const words of Object.values(reviewFaultWords)) expect(words.fr && words.en).toBeTruthy();
  });
});

describe('the typing guard on answers', () => {
  it('points at a comment that seems to name a person supported, and refuses nothing', () => {
    const change = { code: 'CHK-604', comment: { value: 'Madame Lefort, hébergée, née le 12/03/1985.', seen: 0 } };

    const warnings = answerWarnings([change]);

    expect(warnings.map(({ pointer, code }) => [pointer, code])).toContainEqual([
      '/answers/0/comment',
      'personal-data',
    ]);
    expect(checkChanges(checklistV1, [change])).toEqual([]);
  });

  it('reads the reason of a « sans objet » too', () => {
    const change = aChange('CHK-105', notApplicable('Monsieur Karim Benali, patient, a refusé.'));

    expect(answerWarnings([change]).map(({ pointer }) => pointer)).toContain('/answers/0/judgement/notApplicable');
  });

  it('says nothing of an ordinary comment', () => {
    const change = { code: 'CHK-305', comment: { value: 'Les quatre heures sont tenues, rarement au-delà.', seen: 0 } };

    expect(answerWarnings([change])).toEqual([]);
  });
});
