import { type CompassAnswer, compassCheckedOn, type CompassQuestion, compassVerdicts, readCompass } from './compass';
import { compassLine } from './compass-line';
import { compassFrames, compassKinds, compassPeople, compassSenders, kindWords, personWords } from './compass-terms';
import { conventionAnswersFaults } from '../answers/convention-answers-faults';
import { outreachTemplate } from '../content/t2/t2';
import { someAnswers } from '../testing';

const ask = (question: Partial<CompassQuestion>): CompassAnswer =>
  readCompass({ law: 'FR', sender: 'health', recipient: 'listed', kind: 'social', frame: 'exchange', ...question });

const every: readonly CompassQuestion[] = (['FR', 'BE'] as const).flatMap((law) =>
  compassSenders.flatMap((sender) =>
    compassPeople.flatMap((recipient) =>
      compassKinds.flatMap((kind) => compassFrames.map((frame) => ({ law, sender, recipient, kind, frame }))),
    ),
  ),
);

const aboutThePerson = every.filter(({ kind }) => kind !== 'counts' && kind !== 'danger');
const isListed = (person: string): boolean => person === 'health' || person === 'listed';

describe('the information compass', () => {
  it.each([
    ['two professionals named by law exchange', {}, 'possible'],
    ['one care team', { frame: 'team' as const }, 'possible'],
    ['a meeting of several services', { frame: 'shared' as const }, 'with-agreement'],
    ['the landlord', { recipient: 'landlord' as const }, 'never'],
    ['the police, about where somebody sleeps', { recipient: 'police' as const, kind: 'presence' as const }, 'never'],
    ['the insurer', { recipient: 'insurer' as const, kind: 'health' as const }, 'never'],
    ['a relative', { recipient: 'relative' as const }, 'ask'],
    ['a municipal officer, whose profession is not known', { recipient: 'authority' as const }, 'ask'],
    ['a volunteer who speaks', { sender: 'volunteer' as const }, 'ask'],
    ['a life in danger, to rescuers', { kind: 'danger' as const, recipient: 'police' as const }, 'possible'],
    ['a life in danger, to a landlord', { kind: 'danger' as const, recipient: 'landlord' as const }, 'never'],
    ['numbers', { kind: 'counts' as const, recipient: 'insurer' as const }, 'possible'],
    ['Belgium, between people bound by secrecy', { law: 'BE' as const }, 'with-agreement'],
    ['Belgium, to a landlord', { law: 'BE' as const, recipient: 'landlord' as const }, 'never'],
  ])('%s', (_what, question, verdict) => {
    expect(ask(question).verdict).toBe(verdict);
  });

  it('answers every question in both languages, with a sentence for the person and its source', () => {
    for (const question of every) {
      const { verdict, reason, sources, sentence } = readCompass(question);
      expect(compassVerdicts).toContain(verdict);
      expect([reason.fr, reason.en]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/\.$/)]);
      expect(sources.length > 0).toBe(verdict !== 'ask');
      expect(sentence.fr !== '' && sentence.en !== '').toBe(question.kind !== 'counts');
    }
  });

  it('never lets anything about a person reach somebody outside the categories', () => {
    const leaks = aboutThePerson.filter(
      (question) =>
        !isListed(question.recipient) && ['possible', 'with-agreement'].includes(readCompass(question).verdict),
    );

    expect(leaks).toEqual([]);
  });

  it('gives no licence to somebody outside the categories', () => {
    const licences = aboutThePerson.filter(
      (question) =>
        !isListed(question.sender) && ['possible', 'with-agreement'].includes(readCompass(question).verdict),
    );

    expect(licences).toEqual([]);
  });

  it('cites French texts in France only', () => {
    const french = every
      .filter(({ law }) => law === 'BE')
      .flatMap((question) => readCompass(question).sources)
      .filter((source) => /CSP|Code pénal, art/.test(source));

    expect(french).toEqual([]);
  });

  it('says when its texts were read', () => {
    expect(compassCheckedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe('a line of annex C from the compass', () => {
  it('is written for what may be said, with its ground and how the person is told', () => {
    const question = {
      law: 'FR',
      sender: 'health',
      recipient: 'listed',
      kind: 'appointment',
      frame: 'exchange',
    } as const;

    expect(compassLine(question, readCompass(question))).toMatchObject({
      category: kindWords.appointment.fr,
      sender: personWords.health.fr,
      recipient: personWords.listed.fr,
      ground: 'CSP, art. L. 1110-4 II ; CSP, art. R. 1110-1 à R. 1110-3',
      purpose: '',
    });
  });

  it('is never written for what may not, nor for numbers, nor for an emergency', () => {
    const written = every.filter((question) => compassLine(question, readCompass(question)) !== null);

    expect(written.length).toBeGreaterThan(0);
    expect(written.every(({ kind }) => kind !== 'counts' && kind !== 'danger')).toBe(true);
    expect(written.every(({ recipient, sender }) => isListed(recipient) && isListed(sender))).toBe(true);
  });

  it('fits the answers of a convention', () => {
    const lines = every.flatMap((question) => compassLine(question, readCompass(question)) ?? []).slice(0, 15);
    const answers = someAnswers({ informationFlows: { lines } });

    expect(conventionAnswersFaults(outreachTemplate, answers)).toEqual([]);
  });
});
