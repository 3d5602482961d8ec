import { beginningAnswers } from '../answers/empty-answers';
import { type ConventionAnswers } from '../answers/convention-answers';
import { type ConventionTemplate } from '../template/convention-template';
import { currentTemplates, templateOf } from '../template/templates';
import { leTilleulAnswers, leTilleulParties, roomAnswers } from '../testing';
import { writeConvention } from './write-convention';

const codesOf = (template: ConventionTemplate, answers: ConventionAnswers): readonly string[] =>
  writeConvention(template, answers, leTilleulParties).annexes.map(({ code }) => code);

describe('annexes on demand', () => {
  it('say how one comes as soon as one place is told, and nothing before', () => {
    const template = templateOf('T3');
    if (!template) throw new Error('T3 is missing');

    expect(codesOf(template, roomAnswers)).toContain('AX-K');
    expect(codesOf(template, { ...roomAnswers, places: { ...roomAnswers.places, access: [] } })).not.toContain('AX-K');
  });

  it.each(currentTemplates().map((template) => [template.code, template] as const))(
    'list in %s what entitles each signatory, and nothing of what boards refused or put off',
    (code, template) => {
      const answers: ConventionAnswers = {
        ...beginningAnswers(template),
        signature: {
          ...leTilleulAnswers.signature,
          approvals: leTilleulAnswers.signature.approvals.map((line) => ({ ...line, outcome: 'refused' as const })),
        },
        clauses: { added: code === 'T5' ? [] : ['CL-45'], removed: [] },
      };
      const annex = writeConvention(template, answers, leTilleulParties).annexes.find((each) => each.code === 'AX-N');

      expect(annex?.tables.map(({ rows }) => rows.length)).toEqual([leTilleulAnswers.signature.signatories.length]);
      const without = { ...answers, clauses: { added: [], removed: [] } };
      expect(codesOf(template, without).includes('AX-N')).toBe(code === 'T5');
    },
  );
});
