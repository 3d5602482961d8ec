import { paragraph, plainText, richText } from '../rich-text/rich-text';
import { amendmentAnswers, aConvention, conventionId, leTilleulParties, someTerms } from '../testing';
import { conventionStatuses } from '../life/convention-status';
import { writeConvention } from '../document/write-convention';
import { amendmentTemplate } from '../content/t6/t6';
import { type PaperFileId } from '../takeover/taken-over';
import { correctTakeOver } from '../takeover/take-over-convention';
import { templateOfConvention } from '../takeover/written-here';
import { preSignatureChecks } from '../checks/pre-signature-checks';
import { type ConventionAnswers } from '../answers/convention-answers';
import { amendConvention, amendedEnd, endWithOriginal } from './amend-convention';
import { standingStatuses } from './amendable';
import { citation, prepareAmendment } from './prepare-amendment';
import { textInForce } from './text-in-force';

const original = aConvention({ status: 'in-force' });
const id = conventionId('00000000-0000-4000-8000-00000000ca01');
const signed = writeConvention(templateOfConvention(original), original.answers, original.parties);
const cited = citation(original, signed.title, '2026-11-20');
const prepared = prepareAmendment(original, { id, rank: 1, cited });

const amendmentOf = (answers: Partial<ConventionAnswers> = {}, number = '2026-014-A1') => ({
  ...prepared.convention,
  number,
  answers: { ...amendmentAnswers, ...answers },
});

const rich = (words: string) => richText(paragraph(words));

describe('preparing an amendment', () => {
  it('keeps the sides and the signatories, takes the number of its convention with its rank, and cites it', () => {
    const { convention, facts } = prepared;

    expect(convention).toMatchObject({
      number: '2026-014-A1',
      parentId: original.id,
      parties: leTilleulParties,
      status: 'draft',
      endsOn: null,
      template: { code: 'T6', version: 1 },
    });
    expect(convention.answers.parent).toEqual({ number: '2026-014', title: signed.title, signedOn: '2026-11-20' });
    expect(convention.answers.signature).toEqual({
      signatories: original.answers.signature.signatories,
      approvals: [],
    });
    expect(facts).toEqual([
      { type: 'amendment-prepared', conventionId: original.id, by: id, amendment: '2026-014-A1' },
    ]);
  });

  it('cites a paper as the paper calls itself', () => {
    const takenOver = { paperFileId: 'f' as PaperFileId, terms: someTerms() };

    expect(citation({ ...original, takenOver }, '', null)).toEqual({
      number: 'CH-2025-118',
      title: someTerms().title,
      signedOn: '2025-12-04',
    });
  });

  it.each(conventionStatuses)('is decided by where the convention stands: %s', (status) => {
    const prepare = () => prepareAmendment({ ...original, status }, { id, rank: 1, cited });

    if (standingStatuses.includes(status)) expect(prepare().convention.number).toBe('2026-014-A1');
    else expect(prepare).toThrow('not-amendable');
  });

  it('is refused for an amendment', () => {
    const amendment = { ...prepared.convention, status: 'in-force' as const };

    expect(() => prepareAmendment(amendment, { id, rank: 1, cited })).toThrow('amendment-of-amendment');
  });
});

describe('the text of an amendment', () => {
  const textOf = (answers: Partial<ConventionAnswers>, code: string): string => {
    const { articles } = writeConvention(amendmentTemplate, { ...amendmentAnswers, ...answers }, leTilleulParties);
    const found = articles.find(({ clauseCode }) => clauseCode === code);
    return found ? plainText(found.body) : '';
  };

  it('cites the convention, shows old and new words, the day, the new end, and leaves the rest alone', () => {
    expect(textOf({}, 'CL-02')).toContain('2026-014');
    expect(textOf({}, 'CL-02')).toContain('20 novembre 2026');
    expect(textOf({}, 'CL-32')).toBe(
      [
        'L’article «\u00a0Article 16. Réunions\u00a0» est remplacé. Ancien texte\u00a0:',
        'Les référents se rencontrent chaque trimestre.',
        'Nouveau texte\u00a0:',
        'Les référents se rencontrent tous les deux mois.',
        'L’article «\u00a0Article 39. Formation commune\u00a0» est ajouté\u00a0:',
        'Les deux équipes se forment ensemble une journée par an.',
        'L’article «\u00a0Article 36. Difficultés et différends\u00a0» est supprimé. Il disait\u00a0:',
        'Une difficulté est d’abord traitée par les référents.',
      ].join('\n'),
    );
    expect(textOf({}, 'CL-30')).toMatch(/1er mars 2027\. La convention s’achève désormais le 30 juin 2028\.$/);
    expect(textOf({}, 'CL-43')).toContain('restent inchangées');
  });

  it('says so when only the end changes', () => {
    const answers = { amendment: { lines: [], endsOn: '2028-06-30' as const } };

    expect(textOf(answers, 'CL-32')).toMatch(/^Seule la durée de la convention change/);
  });
});

describe('what stands between an amendment and its signature', () => {
  const codesOf = (answers: Partial<ConventionAnswers>, status = original.status): readonly string[] => {
    const content = amendmentOf(answers);
    const document = writeConvention(amendmentTemplate, content.answers, content.parties);
    const parent = { number: original.number, status, startsOn: original.startsOn, endsOn: original.endsOn };
    const subject = { template: amendmentTemplate, content, document, today: '2026-11-22' as const, professionals: [] };
    return preSignatureChecks({ ...subject, parent }).map(({ code }) => code);
  };

  it('is nothing for a whole one', () => {
    expect(codesOf({})).toEqual([]);
  });

  it('is a change that is missing, an end before the beginning, a convention that is over', () => {
    expect(codesOf({ amendment: { lines: [], endsOn: null } })).toContain('amendment-empty');
    expect(codesOf({ amendment: { ...amendmentAnswers.amendment, endsOn: '2027-02-28' } })).toEqual([
      'amendment-ends-before',
    ]);
    expect(codesOf({}, 'terminated')).toEqual(['amended-over']);
  });

  it('is told of words that do not change, and of words not written yet', () => {
    const [line] = amendmentAnswers.amendment.lines;
    if (!line) throw new Error('no line');
    const withLine = (changes: Partial<typeof line>) => ({
      amendment: { lines: [{ ...line, ...changes }], endsOn: null },
    });

    expect(codesOf(withLine({ after: line.before }))).toEqual(['article-unchanged']);
    expect(codesOf(withLine({ after: null }))).toContain('gap-left');
    expect(codesOf(withLine({ change: null }))).toContain('gap-left');
  });
});

describe('a signed amendment', () => {
  it('moves the last day when it says so, and is told', () => {
    const { convention, facts } = amendConvention(original, amendmentOf());

    expect(convention).toMatchObject({ endsOn: '2028-06-30', version: original.version + 1, status: 'in-force' });
    expect(facts).toMatchObject([{ type: 'convention-amended', amendment: '2026-014-A1', until: '2028-06-30' }]);
  });

  it('leaves the dates alone otherwise, and brings nothing back to life', () => {
    const silent = amendmentOf({ amendment: { lines: [], endsOn: null } });

    expect(amendConvention(original, silent).convention.endsOn).toBe(original.endsOn);
    expect(amendConvention({ ...original, status: 'ended' }, amendmentOf()).convention).toMatchObject({
      status: 'ended',
      endsOn: original.endsOn,
    });
  });

  it('holds when the dates are read again on a paper, the latest that moves them winning', () => {
    const silent = amendmentOf({ amendment: { lines: [], endsOn: null } });
    const terms = someTerms();
    const paper = { ...original, takenOver: { paperFileId: 'f' as PaperFileId, terms } };
    const correction = { terms, version: 1, amendedEnd: amendedEnd([amendmentOf(), silent]) };

    expect(correctTakeOver(paper, correction, '2026-11-22').convention.endsOn).toBe('2028-06-30');
    expect(amendedEnd([silent])).toBeNull();
  });

  it('ends with its convention, and not before', () => {
    const amendment = { ...amendmentOf(), status: 'in-force' as const };

    expect(endWithOriginal(amendment, { status: 'terminated' }, '2027-06-01').convention.status).toBe('ended');
    expect(endWithOriginal(amendment, { status: 'suspended' }, '2027-06-01').facts).toEqual([]);
  });
});

describe('the text in force', () => {
  const signedBy = (answers: Partial<ConventionAnswers>, number = '2026-014-A1') => ({
    number,
    startsOn: '2027-03-01' as const,
    lines: { ...amendmentAnswers, ...answers }.amendment.lines,
    edits: {},
  });
  const bodyOf = (articles: ReturnType<typeof textInForce>, heading: string): string | null => {
    const body = articles.find((article) => article.heading === heading)?.body;
    return body ? plainText(body) : null;
  };

  it('is what was signed as long as nothing amends it', () => {
    expect(textInForce(signed.articles, []).map(({ heading }) => heading)[0]).toMatch(/^Article 1\. /);
  });

  it('has the new words where the old ones stood, what was added at the end, and no words for what left', () => {
    const articles = textInForce(signed.articles, [signedBy({})]);

    expect(bodyOf(articles, 'Article 16. Réunions')).toBe('Les référents se rencontrent tous les deux mois.');
    expect(articles.at(-1)).toMatchObject({ key: '2026-014-A1/2', heading: 'Article 39. Formation commune' });
    expect(articles.find(({ key }) => key === 'CL-36')).toMatchObject({ body: null, amended: { change: 'remove' } });
    expect(articles).toHaveLength(signed.articles.length + 1);
  });

  it('lets a second amendment change what the first one added', () => {
    const line = {
      article: '2026-014-A1/2',
      change: 'replace' as const,
      heading: 'Article 39. Formation commune',
      before: null,
      after: rich('Deux journées par an.'),
    };
    const second = signedBy({ amendment: { lines: [line], endsOn: null } }, '2026-014-A2');
    const articles = textInForce(signed.articles, [signedBy({}), second]);

    expect(bodyOf(articles, 'Article 39. Formation commune')).toBe('Deux journées par an.');
    expect(articles).toHaveLength(signed.articles.length + 1);
  });

  it('knows of a paper what amendments touched', () => {
    const line = { article: '', change: 'replace' as const, heading: 'Article 4', before: rich('a'), after: rich('b') };
    const first = signedBy({ amendment: { lines: [line], endsOn: null } });
    const second = signedBy({ amendment: { lines: [{ ...line, after: rich('c') }], endsOn: null } }, '2026-014-A2');

    expect(textInForce([], [first, second]).map(({ body }) => body && plainText(body))).toEqual(['c']);
  });

  it('tells to read the amendment itself when it was rewritten by hand', () => {
    const edits = { 'CL-32': { body: rich('Autre chose.'), basedOn: '00000000' } };

    expect(bodyOf(textInForce(signed.articles, [{ ...signedBy({}), edits }]), 'Article 16. Réunions')).toBeNull();
  });
});
