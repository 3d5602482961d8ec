import fc from 'fast-check';
import {
  type ConventionDocument,
  richList,
  richParagraph,
  richText,
  richTextNode,
  templateOf,
  writeConvention,
} from '@entente/conventions/domain';
import { leTilleulAnswers, leTilleulParties } from '@entente/conventions/domain/testing';

import { compareDocuments } from './compare-documents';
import { richDiff, textDiff } from './word-diff';

const template = templateOf('T2');
if (!template) throw new Error('The template of the tests is gone.');
const before: ConventionDocument = writeConvention(template, leTilleulAnswers, leTilleulParties);

describe('two versions of a text', () => {
  it('say nothing when they read the same', () => {
    expect(compareDocuments(before, JSON.parse(JSON.stringify(before)) as ConventionDocument)).toEqual([]);
  });

  it('show the file that joined them, and the one that replaced it, by their fingerprints', () => {
    const piece = { fileId: 'a', fileName: 'a.pdf', title: 'Plan', kind: 'Plan des lieux', letter: 'F', pages: 1 };
    const [first, second] = ['a', 'b'].map((letter) => ({ ...piece, sha256: letter.repeat(64) }));
    const joined = { ...before, pieces: first ? [first] : [] };
    const replaced = { ...before, pieces: second ? [second] : [] };

    expect(compareDocuments(before, joined).map(({ key, kind }) => [key, kind])).toEqual([['pieces', 'added']]);
    expect(compareDocuments(joined, replaced).map(({ key, kind }) => [key, kind])).toEqual([['pieces', 'changed']]);
  });

  it('show an article’s words that go and that come, and no other article', () => {
    const { term } = leTilleulAnswers;
    const after = writeConvention(
      template,
      { ...leTilleulAnswers, term: { ...term, endingNotice: 6 } },
      leTilleulParties,
    );
    const changes = compareDocuments(before, after);

    expect(changes.map(({ key, kind }) => [key, kind])).toContainEqual(['CL-34', 'changed']);
    expect(changes.length).toBeLessThan(4);
    const words = (kind: string) =>
      changes.flatMap(({ pieces }) => pieces.filter((piece) => piece.kind === kind).map(({ text }) => text.trim()));
    expect(words('added')).toContain('6');
    expect(words('removed')).toContain('3');
  });

  it('name an article that is new and one that is gone, and not one whose number moved', () => {
    const [first, ...others] = before.articles;
    const moved = { ...before, articles: others.map((article, rank) => ({ ...article, number: rank + 1 })) };

    expect(compareDocuments(before, moved).map(({ key, kind }) => [key, kind])).toEqual([
      [first?.clauseCode, 'removed'],
    ]);
    expect(compareDocuments(moved, before).map(({ key, kind }) => [key, kind])).toEqual([[first?.clauseCode, 'added']]);
  });

  it('lose no word: what stays and goes is the former text, what stays and comes the new one', () => {
    const [old, now] = ['sous cinq jours ouvrés, même par la négative.', 'sous sept jours ouvrés, sauf l’été.'];
    const pieces = textDiff(old, now);
    const without = (kind: string) =>
      pieces
        .filter((piece) => piece.kind !== kind)
        .map(({ text }) => text)
        .join('');

    expect([without('added'), without('removed')]).toEqual([old, now]);
    expect(richDiff(richText(richParagraph(old)), richText(richParagraph(now)))).toEqual(pieces);
  });

  it('read as the former passage, then the new one, where hardly a word stays', () => {
    const stays = 'Les équipes se voient le mardi.\n';
    const old = 'Un comité se réunit deux fois par an et reçoit les comptes rendus.';
    const now = 'Chaque direction nomme une personne qui répond en son nom, sans réunion.';

    expect(textDiff(stays + old, stays + now)).toEqual([
      { kind: 'same', text: stays },
      { kind: 'removed', text: old },
      { kind: 'added', text: now },
    ]);
  });

  it('lose no character, whatever the texts', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', ' ', '\n', 'mot', 'sept', ','), { maxLength: 30 });
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const [old, now] = [one.join(''), other.join('')];
        const pieces = textDiff(old, now);
        const without = (kind: string) => pieces.map((piece) => (piece.kind === kind ? '' : piece.text)).join('');
        expect([without('added'), without('removed')]).toEqual([old, now]);
      }),
      { numRuns: 500 },
    );
  });

  it('show bold and italic that come or go where the words stay', () => {
    const plain = richText(richParagraph('sous cinq jours'), richList('bulletList', [[richParagraph('écrits')]]));
    const bold = richText(
      richParagraph('sous ', richTextNode('cinq', ['bold']), ' jours'),
      richList('bulletList', [[richParagraph(richTextNode('écrits', ['italic']))]]),
    );

    expect(richDiff(plain, bold)).toEqual([
      { kind: 'same', text: 'sous ' },
      { kind: 'restyled', text: 'cinq' },
      { kind: 'same', text: ' jours\n- ' },
      { kind: 'restyled', text: 'écrits' },
    ]);
    const [article, ...others] = before.articles;
    const [old, now] = [plain, bold].map((body) => ({
      ...before,
      articles: article ? [{ ...article, body }, ...others] : [],
    }));
    expect(old && now && compareDocuments(old, now).map(({ key, kind }) => [key, kind])).toEqual([
      [article?.clauseCode, 'changed'],
    ]);
  });
});
