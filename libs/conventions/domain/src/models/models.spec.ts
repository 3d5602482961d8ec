import { beginningAnswers } from '../answers/empty-answers';
import { draftConvention } from '../life/draft-convention';
import { writeConvention } from '../document/write-convention';
import { emptyParty } from '../parties/convention-party';
import { list, paragraph, plainText, type RichText, richText, text } from '../rich-text/rich-text';
import { type ConventionId, type ModelId } from '../ids';
import { type ConventionTemplate } from '../template/convention-template';
import { conventionTemplates, templateOf } from '../template/templates';
import { leTilleulAnswers, leTilleulParties } from '../testing';
import { adaptTemplate, type Adaptation, noAdaptation, withOwnArticle } from './adaptation';
import { adaptationFaults } from './adaptation-faults';
import { editableWording } from './editable-wording';
import { draftModel, isAhead, publishModel, reviseModel, shelveModel } from './model';
import { modelChange, takeModelVersion, underModelVersion } from './model-change';
import { offeredWording } from './offered-wording';
import { placeholdersOf } from './placeholders';

const outreach = ((): ConventionTemplate => {
  const found = templateOf('T2');
  if (!found) throw new Error('T2 is missing');
  return found;
})();

const words = (...lines: readonly string[]): RichText => richText(...lines.map((line) => paragraph(line)));
const secrecy = (body: RichText): Adaptation => ({
  ...noAdaptation,
  wordings: [{ clause: 'CL-19', variant: 'fr', body }],
});
const courtesy = (line: string): Adaptation =>
  withOwnArticle(noAdaptation, { title: 'Courtoisie', body: words(line), after: 'CL-04' });
const written = (adaptation: Adaptation) =>
  writeConvention(adaptTemplate(outreach, adaptation), leTilleulAnswers, leTilleulParties);
const textOf = (adaptation: Adaptation, code: string): string | undefined => {
  const article = written(adaptation).articles.find(({ clauseCode }) => clauseCode === code);
  return article && plainText(article.body);
};
const faults = (value: unknown): string[] =>
  adaptationFaults(outreach, value).map(({ pointer, code }) => `${pointer} ${code}`);

describe.each(conventionTemplates.map((each) => [each.code, each] as const))('the wordings of %s', (_code, each) => {
  const wordings = each.clauses.flatMap(({ clause }) =>
    clause.variants
      .filter(({ id }) => id !== 'open')
      .map(({ id, text: wording }) => ({ clause: clause.code, variant: id, body: editableWording(each, wording) })),
  );

  it('become texts to adapt, and are written again without a mark left', () => {
    expect(adaptationFaults(each, { ...noAdaptation, wordings })).toEqual([]);
    const { articles } = writeConvention(adaptTemplate(each, { ...noAdaptation, wordings }), beginningAnswers(each), [
      emptyParty('host'),
      emptyParty('partner'),
    ]);
    expect(articles.map(({ body }) => plainText(body)).join('\n')).not.toMatch(/[{}]|undefined|\*\*/);
  });

  it('have placeholders that people can tell apart', () => {
    const names = placeholdersOf(each).map(({ name }) => name);

    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.filter((name) => /[{}]|undefined|^$/.test(name))).toEqual([]);
  });
});

describe('an organisation’s own words', () => {
  it('are filled in, joined as French joins, with the marks and lists they were typed with', () => {
    const body = richText(
      paragraph('L’équipe de {Nom de la seconde Partie} et ', text('{nom de la première Partie}', ['bold']), '.'),
      list('bulletList', [[paragraph('réponse sous {délai de réponse en jours ouvrés}')]]),
    );

    const article = written(secrecy(body)).articles.find(({ clauseCode }) => clauseCode === 'CL-19');

    expect(article && plainText(article.body)).toMatch(/^L’équipe du Centre hospitalier et /);
    expect(article && plainText(article.body)).toMatch(/\n- réponse sous \d+\u00a0jours ouvrés$/);
    expect(JSON.stringify(article?.body)).toContain('"marks":[{"type":"bold"}]');
    expect(article?.origins.map(({ question }) => question)).toEqual(['parties', 'parties', 'capacity']);
  });

  it('are never read as marks of the wording language', () => {
    expect(textOf(secrecy(words('- un tiret, *une étoile* et ** deux')), 'CL-19')).toBe(
      '- un tiret, *une étoile* et ** deux',
    );
  });

  it('bring the annexes that they name, and no other', () => {
    const without = written({ ...noAdaptation, wordings: [{ clause: 'CL-10', variant: 'a', body: words('Rien.') }] });

    expect(written(noAdaptation).annexes.map(({ letter }) => letter)).toContain('L');
    expect(without.annexes.map(({ letter }) => letter)).not.toContain('L');
  });

  it('stand where they were added; an article left out is no longer proposed, but may be ticked', () => {
    const adaptation = { ...courtesy('On se salue.'), leftOut: ['CL-25' as const] };
    const codes = written(adaptation).articles.map(({ clauseCode }) => clauseCode);

    expect(codes[codes.indexOf('CL-04') + 1]).toBe('CL-501');
    expect(codes).not.toContain('CL-25');
    const answers = { ...leTilleulAnswers, clauses: { added: ['CL-25'], removed: [] } };
    const ticked = writeConvention(adaptTemplate(outreach, adaptation), answers, leTilleulParties);
    expect(ticked.articles.map(({ clauseCode }) => clauseCode)).toContain('CL-25');
  });

  it('are refused with what is wrong in them, one by one', () => {
    expect(faults(secrecy(words('{nom du chat} et {')))).toEqual([
      '/adaptation/wordings/0/body unknown-placeholder',
      '/adaptation/wordings/0/body open-brace',
    ]);
    expect(faults({ ...noAdaptation, leftOut: ['CL-18', 'CL-99'] })).toEqual([
      '/adaptation/leftOut/0 not-left-out',
      '/adaptation/leftOut/1 not-left-out',
    ]);
    expect(faults({ ...courtesy('x'), lastOwn: 500 })).toEqual(['/adaptation/articles/0/code unknown-article']);
    expect(faults(secrecy(words('voir l’annexe Z')))).toEqual(['/adaptation/wordings/0/body unknown-annex']);
    expect(faults({ wordings: [null], leftOut: 3, articles: [{}], lastOwn: 500 })).not.toEqual([]);
    expect(faults('x')).toEqual(['/adaptation not-an-object']);
  });

  it('fill one article of another kind of convention, unless their placeholders mean nothing there', () => {
    const framework = templateOf('T1');
    const here = { answers: leTilleulAnswers, parties: leTilleulParties };
    const article = { clauseCode: 'CL-19', variant: 'fr' } as const;
    const offered = (body: RichText) => framework && offeredWording(framework, here, article, body);

    const filled = offered(words('{nom de la première Partie} se tait.'));

    expect(filled && plainText(filled)).not.toContain('{');
    expect(offered(words('{délai du relais en jours}'))).toBeNull();
  });
});

const id = 'model' as ModelId;

describe('a model', () => {
  const begun = draftModel(outreach, { id, name: ' Notre maraude ' });

  it('is published version after version, and only when something changed', () => {
    const written = reviseModel(outreach, begun, { name: 'Notre maraude', adaptation: courtesy('Bonjour.') }, 1);
    const { model, version } = publishModel(written, null, 2);

    expect([begun.name, version.version, model.published, model.revision]).toEqual(['Notre maraude', 1, 1, 3]);
    expect(isAhead(model, version)).toBe(false);
    expect(() => publishModel(model, version, 3)).toThrow('model-unchanged');
    expect(() => publishModel(model, version, 2)).toThrow('model-changed-elsewhere');
  });

  it('gives no number of an own article twice', () => {
    const one = reviseModel(outreach, begun, { name: 'A', adaptation: courtesy('Bonjour.') }, 1);

    expect(() => reviseModel(outreach, one, { name: 'A', adaptation: noAdaptation }, 2)).toThrow('invalid-model');
  });

  it('of one clause stays that clause', () => {
    const clause = draftModel(outreach, { id, name: 'Secret', wording: { clause: 'CL-19', variant: 'fr' } });

    expect(clause.adaptation.wordings).toHaveLength(1);
    expect(() => reviseModel(outreach, clause, { name: 'Secret', adaptation: courtesy('x') }, 1)).toThrow(
      'invalid-model',
    );
  });

  it('is no longer written once archived', () => {
    const shelved = shelveModel(begun, true, 1);

    expect(() => reviseModel(outreach, shelved, { name: 'B', adaptation: noAdaptation }, 2)).toThrow('model-archived');
    expect(shelveModel(shelved, false, 2).archived).toBe(false);
  });
});

describe('a draft under a model', () => {
  const draft = draftConvention(adaptTemplate(outreach, courtesy('Version 1.')), {
    id: 'c' as ConventionId,
    partnerId: 'p' as never,
    partnershipId: 'q' as never,
    number: '2026-001',
    parties: leTilleulParties,
    answers: leTilleulAnswers,
    model: { id, version: 1, name: 'M', adaptation: courtesy('Version 1.') },
  }).convention;
  const next = { version: 2, name: 'M', adaptation: { ...courtesy('Version 2.'), leftOut: ['CL-25' as const] } };

  it('keeps its text, and shows what a newer version would change', () => {
    const { before, after, kept } = modelChange(draft, next);

    expect(before).toEqual(
      writeConvention(adaptTemplate(outreach, courtesy('Version 1.')), leTilleulAnswers, leTilleulParties, {
        number: '2026-001',
      }),
    );
    expect(after.articles.map(({ body }) => plainText(body)).join()).toContain('Version 2.');
    expect([after.articles.length, kept]).toEqual([before.articles.length - 1, []]);
  });

  it('takes it up when asked, and goes back to the same words', () => {
    const taken = takeModelVersion(draft, next, 1);
    const back = takeModelVersion(taken.convention, { version: 1, name: 'M', adaptation: courtesy('Version 1.') }, 2);

    expect(taken.facts).toMatchObject([{ type: 'model-version-taken', from: 1, to: 2 }]);
    expect(modelChange(back.convention, next).before).toEqual(modelChange(draft, next).before);
    expect(() => takeModelVersion(draft, next, 7)).toThrow('changed-elsewhere');
    expect(() => takeModelVersion({ ...draft, status: 'signed' }, next, 1)).toThrow('not-possible-now');
  });

  it('keeps what somebody rewrote, even where the newer version drops the article', () => {
    const edit = { body: words('Mes mots.'), basedOn: '00000000' };
    const rewritten = { ...draft, edits: { 'CL-501': edit, 'CL-25': edit } };
    const dropping = {
      version: 2,
      name: 'M',
      adaptation: { ...noAdaptation, leftOut: ['CL-25' as const], lastOwn: 501 },
    };

    const moved = underModelVersion(rewritten, dropping);
    const { kept, after } = modelChange(rewritten, dropping);

    expect(kept.map(({ code, theirs }) => [code, theirs])).toEqual([
      ['CL-501', null],
      ['CL-25', null],
    ]);
    expect(after.articles.filter(({ body }) => plainText(body) === 'Mes mots.')).toHaveLength(2);
    expect(moved.edits).toEqual(rewritten.edits);
  });
});
