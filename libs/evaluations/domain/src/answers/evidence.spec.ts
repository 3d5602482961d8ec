import { checklistV1 } from '../content/checklist-v1';
import { reviewReport } from '../report/review-report';
import { aChange, aReportInput, aReview, anAnswer, rated } from '../testing';
import { checkChange } from './check-answer';
import { evidenceGiven, hostOf } from './evidence';
import { mergeAnswers } from './merge-answers';

const faultsOf = (link: string) =>
  checkChange(checklistV1, { code: 'CHK-101', link: { value: link, seen: 0 } }).map(({ pointer, code }) => [
    pointer,
    code,
  ]);

const spaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('evidence of a rating', () => {
  it.each(['', 'https://drive.example.org/compte-rendu', 'https://exemple.fr:8443/a?b=c#d', 'https://été.example/'])(
    'takes the address %j',
    (link) => {
      expect(faultsOf(link)).toEqual([]);
    },
  );

  it.each([
    'http://example.org',
    'javascript:alert(1)',
    'data:text/html,x',
    'example.org/rapport',
    'https://moi:secret@example.org',
    'https://localhost/x',
    'https://example.org/a b',
    'https://',
  ])('refuses the address %j, at its place', (link) => {
    expect(faultsOf(link)).toEqual([['/link', 'https-address']]);
  });

  it('shows the host alone, and nothing of what is no https address', () => {
    expect([hostOf('https://drive.example.org/a?b'), hostOf('javascript:alert(1)'), hostOf('')]).toEqual([
      'drive.example.org',
      '',
      '',
    ]);
  });

  it('is kept and versioned apart from the rating, and two tabs get both values back', () => {
    const first = mergeAnswers(
      [anAnswer('CHK-101', rated(2))],
      [{ code: 'CHK-101', evidence: { value: 'Compte rendu de mars.', seen: 0 } }],
    );
    const second = mergeAnswers(first.answers, [
      { ...aChange('CHK-101', rated(3), 1), evidence: { value: 'Autre.', seen: 0 } },
    ]);

    expect(first.answers).toMatchObject([
      { judgement: { value: rated(2), version: 1 }, evidence: { value: 'Compte rendu de mars.', version: 1 } },
    ]);
    expect(second.answers).toMatchObject([{ judgement: { value: rated(3) }, evidence: { version: 1 } }]);
    expect(second.conflicts).toMatchObject([{ code: 'CHK-101', field: 'evidence', yours: 'Autre.' }]);
    expect(evidenceGiven(anAnswer('CHK-101', rated(2)))).toBeNull();
  });

  it('is printed under its criterion, by side when both rated', () => {
    const link = 'https://drive.example.org/mars';
    const answer = { ...anAnswer('CHK-101', rated(2)), evidence: { value: 'Compte rendu', version: 1 } };
    const alone = aReview({ status: 'closed', answers: [{ ...answer, link: { value: link, version: 1 } }] });
    const both = new Map([['CHK-101', [{ party: 'Équipe mobile', text: 'Affiche', link: '' }]]]);
    const linesOf = (input: Parameters<typeof aReportInput>[0]) =>
      reviewReport(aReportInput(input)).criteria[0]?.lines[0]?.evidence.map(spaces);

    expect(linesOf({ review: alone })).toEqual([`Preuve : Compte rendu : ${link}`]);
    expect(linesOf({ review: alone, evidence: both })).toEqual(['Preuve (Équipe mobile) : Affiche']);
    expect(linesOf({})).toEqual([]);
  });
});
