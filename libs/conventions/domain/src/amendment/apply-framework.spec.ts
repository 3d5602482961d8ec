import { type PartnerId } from '@entente/partners/domain';
import { plainText } from '../rich-text/rich-text';
import { beginningAnswers } from '../answers/empty-answers';
import { preSignatureChecks } from '../checks/pre-signature-checks';
import { writeConvention } from '../document/write-convention';
import { draftConvention, duplicateConvention, reviseConvention } from '../life/draft-convention';
import { aConvention, conventionId, leTilleulAnswers, leTilleulParties } from '../testing';
import { templateOf } from '../template/templates';
import { type TemplateCode } from '../template/convention-template';
import { applyFramework } from './apply-framework';

const framework = aConvention({
  id: conventionId('00000000-0000-4000-8000-00000000cf01'),
  number: '2026-003',
  template: { code: 'T1', version: 1 },
  status: 'in-force',
  startsOn: '2026-01-01',
  endsOn: '2028-12-31',
});
const cited = { number: '2026-003', title: 'Prendre soin ensemble', signedOn: '2025-12-04' } as const;

const template = (code: TemplateCode) => {
  const found = templateOf(code);
  if (!found) throw new Error(`${code} is missing`);
  return found;
};
const begun = (code: TemplateCode) => {
  const { id, partnerId, partnershipId, number, parties } = aConvention();
  return draftConvention(template(code), { id, partnerId, partnershipId, number, parties });
};
const applied = (code: TemplateCode = 'T2') => applyFramework(begun(code), framework, cited);

describe('a convention that applies a framework', () => {
  it.each(['T2', 'T3', 'T4'] as const)('is of a kind that may (%s), names it, and says so in its purpose', (code) => {
    const { convention, facts } = applied(code);
    const { articles } = writeConvention(template(code), convention.answers, convention.parties);
    const purpose = articles.find(({ clauseCode }) => clauseCode === 'CL-02');

    expect(convention.parentId).toBe(framework.id);
    expect(plainText(purpose?.body ?? { type: 'doc', content: [] }).replace(/\s/g, ' ')).toContain(
      'applique la convention-cadre n° 2026-003, « Prendre soin ensemble », signée le 4 décembre 2025.',
    );
    expect(facts.at(-1)).toMatchObject({ type: 'application-prepared', conventionId: framework.id });
  });

  it('begins with the sides of the framework and who signed it, approvals apart', () => {
    const [host, partner] = leTilleulParties;
    const signedSide = { ...partner, legalForm: 'Établissement signé' };
    const signed = { ...framework, parties: [host, signedSide] as const, answers: leTilleulAnswers };
    const { convention } = applyFramework(begun('T4'), signed, cited);

    expect(convention.parties).toEqual([host, signedSide]);
    expect(convention.answers.signature).toEqual({
      signatories: leTilleulAnswers.signature.signatories,
      approvals: [],
    });
  });

  it('says nothing of a framework when it applies none', () => {
    const text = writeConvention(template('T2'), beginningAnswers(template('T2')), leTilleulParties);

    expect(text.articles.map(({ body }) => plainText(body)).join('\n')).not.toContain('convention-cadre');
  });

  it.each(['T1', 'T5', 'T7'] as const)('is of no other kind: %s', (code) => {
    expect(() => applied(code)).toThrow('not-a-framework');
  });

  it('applies only a framework, signed, not over, shared with one of its partners', () => {
    const other = '00000000-0000-4000-8000-0000000000a9' as PartnerId;

    for (const wrong of [
      { template: { code: 'T2', version: 1 } },
      { status: 'draft' },
      { status: 'ended' },
      { partnerId: other },
    ] as const)
      expect(() => applyFramework(begun('T2'), { ...framework, ...wrong }, cited)).toThrow('not-a-framework');
    const [host, partner] = leTilleulParties;
    const shared = [host, partner, { ...partner, key: 'partner-2', partnerId: aConvention().partnerId }] as const;
    const among = { ...framework, partnerId: other, parties: shared };
    expect(applyFramework(begun('T2'), among, cited).convention.parentId).toBe(framework.id);
  });

  it('applies it no longer once nothing of it is cited, and still does when it is copied', () => {
    const { convention } = applied();
    const answers = { ...convention.answers, parent: { number: ' ', title: '', signedOn: null } };

    expect(reviseConvention(convention, { ...convention, answers }, 1).convention.parentId).toBeUndefined();
    const renamed = { ...convention.answers, parent: { ...cited, number: '' } };
    expect(reviseConvention(convention, { ...convention, answers: renamed }, 1).convention.parentId).toBe(framework.id);
    const copy = duplicateConvention(convention, { id: conventionId('x'), number: '2026-015' });
    expect(copy.convention.parentId).toBe(framework.id);
  });

  it('is warned when it begins outside the framework, or outlives it', () => {
    const codes = (changes: Partial<typeof framework>): readonly string[] => {
      const content = aConvention({ answers: { ...leTilleulAnswers, parent: cited } });
      const { number, status, startsOn, endsOn } = { ...framework, ...changes };
      return preSignatureChecks({
        template: template('T2'),
        content,
        document: writeConvention(template('T2'), content.answers, content.parties),
        today: '2026-11-22',
        professionals: [],
        parent: { number, status, startsOn, endsOn },
      })
        .map(({ code }) => code)
        .filter((code) => code.includes('framework'));
    };

    expect(codes({})).toEqual([]);
    expect(codes({ startsOn: '2027-02-01' })).toEqual(['framework-not-in-force']);
    expect(codes({ status: 'terminated' })).toEqual(['framework-not-in-force']);
    expect(codes({ endsOn: '2027-06-30' })).toEqual(['outlives-framework']);
    expect(codes({ endsOn: null })).toEqual([]);
  });
});
