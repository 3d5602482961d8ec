import {
  type ConventionDocument,
  emptyAnswers,
  plainText,
  previewImport,
  templateOf,
  type TemplateCode,
  type WordImport,
} from '@entente/conventions/domain';
import { aConvention } from '@entente/conventions/domain/testing';
import { allAnnexes, written } from '../document/testing/contents';
import { readWord } from './reading/read-word';
import { p, withBody, withParts } from './testing/odd-words';
import { aWordContent } from './testing/word-contents';
import { writeWord } from './word/write-word';

const importInto = async (document: ConventionDocument, bytes: Uint8Array): Promise<WordImport> => {
  const template = templateOf(document.template.code);
  if (!template) throw new Error('no template');
  return previewImport(await readWord(bytes), { template, document });
};

const changed = ({ articles }: WordImport) => articles.filter(({ change }) => change !== 'same');

describe('a convention that leaves for Word and comes back', () => {
  it.each(['T1', 'T2', 'T3', 'T4', 'T7'] as const)(
    'has changed in nothing when nobody changed it: %s',
    async (code) => {
      const document = written(code === 'T2' ? allAnnexes : emptyAnswers(), aConvention().parties, code);

      const came = await importInto(document, await writeWord(aWordContent(document)));

      expect(came.articles).toHaveLength(document.articles.length);
      expect(came.articles.map(({ clause }) => clause)).toEqual(document.articles.map(({ clauseCode }) => clauseCode));
      expect(changed(came)).toEqual([]);
      expect(came.origin).toEqual({ number: '2026-014', version: 4 });
    },
  );

  it('takes its list of pieces along, which is no article when it comes back', async () => {
    const piece = { fileId: 'a', fileName: 'a.pdf', title: 'Plan', kind: 'Plan des lieux', letter: '', pages: 1 };
    const document = { ...written(), pieces: [{ ...piece, sha256: 'a'.repeat(64) }] };

    const came = await importInto(document, await writeWord(aWordContent(document)));

    expect(came.articles).toHaveLength(document.articles.length);
    expect(changed(came)).toEqual([]);
  });

  it('reads the same, mark or no mark', async () => {
    const document = written(allAnnexes);
    const unmarked = withParts(await writeWord(aWordContent(document)), { 'docProps/custom.xml': null });

    const came = await importInto(document, unmarked);

    expect([came.origin, changed(came)]).toEqual([null, []]);
  });

  it('gives back exactly the article changed in Word, and none of the others', async () => {
    const document = written();
    const file = withParts(await writeWord(aWordContent(document)), {
      'word/document.xml': (xml) => xml.replace('Les Parties font ensemble le constat suivant', 'Nous constatons ceci'),
    });

    const came = changed(await importInto(document, file));

    expect(came).toHaveLength(1);
    expect(came[0]).toMatchObject({ clause: 'CL-01', matched: 'mark', change: 'changed' });
    expect(plainText(came[0]?.body ?? { type: 'doc', content: [] })).toContain('Nous constatons ceci');
  });

  it('does not take back what changed here while the file was away', async () => {
    const before = written();
    const file = await writeWord(aWordContent(before));
    const now = written({ ...aConvention().answers, finding: { text: 'tout autre chose' } });

    expect(changed(await importInto(now, file))).toEqual([]);
  });

  it('says that an article changed on both sides', async () => {
    const file = withParts(await writeWord(aWordContent(written())), {
      'word/document.xml': (xml) => xml.replace('Les Parties font ensemble le constat suivant', 'Nous constatons ceci'),
    });
    const now = written({ ...aConvention().answers, finding: { text: 'tout autre chose' } });

    expect(changed(await importInto(now, file))).toMatchObject([{ clause: 'CL-01', change: 'both' }]);
  });

  it('leaves out parties, signatures and annexes, with their words to copy', async () => {
    const { leftOut } = await importInto(written(), await writeWord(aWordContent()));

    expect([...new Set(leftOut.map(({ kind }) => kind))]).toEqual(['opening', 'signatures', 'annexes']);
    expect(leftOut.map(({ words }) => words).join()).toContain('Marc Thévenot');
  });
});

describe('a convention written elsewhere', () => {
  const elsewhere = async (body: string, code: TemplateCode = 'T2'): Promise<WordImport> => {
    const document = written(undefined, undefined, code);
    return importInto(
      document,
      withParts(withBody(await writeWord(aWordContent(document)), body), { 'docProps/custom.xml': null }),
    );
  };
  const told = ({ articles }: WordImport) => articles.map(({ shown, clause, change }) => [shown, clause, change]);

  it('is recognised by « Article 3 – … » in plain bold', async () => {
    const came = await elsewhere(
      p('CONVENTION DE PARTENARIAT', { bold: true }) +
        p('Entre l’association X et l’hôpital Y.') +
        p('Article 1er – Préambule', { bold: true }) +
        p('Nous nous connaissons.') +
        p('ARTICLE 2 : Résiliation', { bold: true }) +
        p('Chacun peut partir.') +
        p('Article 3 - Des sujets à nous seuls', { bold: true }) +
        p('Rien de tel ici.') +
        p('Fait à Clairval, le', { bold: true }) +
        p('Signatures'),
    );

    expect(told(came)).toEqual([
      ['Article 1er – Préambule', 'CL-01', 'changed'],
      ['ARTICLE 2 : Résiliation', 'CL-34', 'changed'],
      ['Article 3 - Des sujets à nous seuls', null, 'unplaced'],
    ]);
    expect(came.leftOut.map(({ kind }) => kind)).toEqual(['opening', 'signatures']);
  });

  it('is recognised by numbers, or by headings', async () => {
    const numbered = await elsewhere(
      p('1. Objet', { bold: true }) + p('a') + p('2. Résiliation', { bold: true }) + p('b'),
    );
    const headed = await elsewhere(
      p('Objet', { style: 'Heading1' }) + p('a') + p('Résiliation', { style: 'Heading1' }) + p('b'),
    );

    expect(told(numbered).map(([shown]) => shown)).toEqual(['1. Objet', '2. Résiliation']);
    expect(told(headed).map(([shown]) => shown)).toEqual(['Objet', 'Résiliation']);
    expect(told(headed)[1]?.[1]).toBe('CL-34');
  });

  it('flattens a table into lines that read', async () => {
    const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`;
    const table = `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Quand')}${cell('Où')}</w:tr><w:tr>${cell('Lundi')}${cell('Au bois')}</w:tr></w:tbl>`;

    const { articles } = await elsewhere(p('Article 1. Préambule') + table + p('Article 2. Fin') + p('x'));

    expect(plainText(articles[0]?.body ?? { type: 'doc', content: [] })).toBe('- Lundi\u00a0: Où\u00a0: Au bois');
  });

  it('finds no article in a letter, and gives its words', async () => {
    const came = await elsewhere(p('Madame, nous vous écrivons.') + p('Cordialement.'));

    expect(came.articles).toEqual([]);
    expect(came.leftOut).toMatchObject([{ kind: 'opening', words: 'Madame, nous vous écrivons.\nCordialement.' }]);
  });
});
