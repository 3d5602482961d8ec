import * as fc from 'fast-check';
import { plainText, richText, paragraph } from '../rich-text/rich-text';
import { asFragment, asSentences, asTitle, enumerate } from './fragment';
import { callsElision, joinFrench } from './french-joints';
import { parseWording, pathsOf } from './parse-wording';
import { renderWording } from './render-wording';
import { type Content, type Scope, type Value } from './scope';
import { writeBlocks } from './write-blocks';

const value = (content: Content, gap = 'cela'): Value => ({ question: 'finding', gap, content });
const said = (text: string): Value => value({ kind: 'text', text });
const count = (number: number): Value => value({ kind: 'number', text: String(number), count: number });
const rows = (...texts: string[]): Value =>
  value({ kind: 'rows', rows: texts.map((text): Scope => new Map([['label', said(text)]])) });

const write = (
  wording: string,
  values: Record<string, Value> = {},
  articles: ReadonlyMap<string, number> = new Map(),
): string => {
  const runs = renderWording(wording, { scopes: [new Map(Object.entries(values))], articles });
  return plainText(richText(...writeBlocks(runs).blocks));
};

describe('joining our words with an answer', () => {
  it.each([
    ['de ', 'association', 'd’association'],
    ['de ', 'hôpital', 'd’hôpital'],
    ['de ', 'halte soins santé', 'de halte soins santé'],
    ['de ', 'onze personnes', 'de onze personnes'],
    ['de ', 'un infirmier', 'd’un infirmier'],
    ['de ', 'Le Tilleul', 'du Tilleul'],
    ['de ', 'les Lavandières', 'des Lavandières'],
    ['à ', 'le foyer', 'au foyer'],
    ['à ', 'les équipes', 'aux équipes'],
    ['à ', 'l’accueil', 'à l’accueil'],
    ['que ', 'elle soigne', 'qu’elle soigne'],
    ['au nom de ', 'le Centre hospitalier', 'au nom du Centre hospitalier'],
    ['parmi ', 'elles', 'parmi elles'],
    ['de ', '12 personnes', 'de 12 personnes'],
    ['de ', '« Un lieu »', 'de « Un lieu »'],
    ['grande ', 'écoute', 'grande écoute'],
  ])('%j and %j read %j', (before, after, joined) => {
    const { left, right } = joinFrench(before, after);

    expect(left + right).toBe(joined);
  });

  it('never loses a letter of the answer, but an article that melts', () => {
    fc.assert(
      fc.property(fc.constantFrom('de ', 'à ', 'que ', 'par ', ''), fc.string(), (before, after) => {
        const { right } = joinFrench(before, after);

        return after.endsWith(right) && after.length - right.length <= 4;
      }),
    );
  });

  it('does not elide before nothing', () => {
    expect(callsElision('')).toBe(false);
  });
});

describe('an answer inside a sentence', () => {
  it.each([
    ['Beaucoup de personnes attendent.', 'beaucoup de personnes attendent'],
    ['Accompagner la personne ;', 'accompagner la personne'],
    ['Clairval manque de places', 'Clairval manque de places'],
    ['CSAPA Le Passage', 'CSAPA Le Passage'],
    ['Pierre assure l’accueil', 'Pierre assure l’accueil'],
    ['Une\n\nligne', 'une ligne'],
    ['À l’abri', 'à l’abri'],
    ['Trajets', 'trajets'],
    ['Évaluations partagées', 'évaluations partagées'],
    ['Clément passe le soir', 'Clément passe le soir'],
    ['L’accueil de jour', 'l’accueil de jour'],
  ])('%j goes on as %j', (answer, fragment) => {
    expect(asFragment(answer)).toBe(fragment);
  });

  it('is a sentence of its own when it must', () => {
    expect(asSentences('un mot suffit ;')).toBe('Un mot suffit.');
    expect(asSentences('Vraiment ?')).toBe('Vraiment ?');
    expect(asSentences('')).toBe('');
  });

  it('is an office, in lower case', () => {
    expect(asTitle('Directrice générale')).toBe('directrice générale');
    expect(asTitle('DRH')).toBe('DRH');
  });

  it('is enumerated', () => {
    expect(enumerate(['a', 'b', 'c'])).toBe('a, b et c');
    expect(enumerate(['a'])).toBe('a');
    expect(enumerate([])).toBe('');
  });
});

describe('writing a text with its values', () => {
  it('puts a value, and says what is missing', () => {
    expect(
      write('Depuis {{year}} : {{what}}.', { year: said('2021'), what: value({ kind: 'missing' }, 'forme') }),
    ).toBe('Depuis 2021\u00a0: [à préciser\u00a0: forme].');
  });

  it('agrees a noun with its number', () => {
    expect(write('{{n:séance|séances}}', { n: count(1) })).toBe('1\u00a0séance');
    expect(write('{{n:séance|séances}}', { n: count(1.5) })).toBe('1.5\u00a0séance');
    expect(write('{{n:séance|séances}}', { n: count(2) })).toBe('2\u00a0séances');
  });

  it('agrees a sentence with a list of one or many', () => {
    const wording = '{{l~L’action est|Les actions sont}} :\n{{#l}}\n- {{label}}\n{{/}}';

    expect(write(wording, { l: rows('une permanence') })).toBe('L’action est\u00a0:\n- une permanence.');
    expect(write(wording, { l: rows('une maraude', 'une permanence') })).toBe(
      'Les actions sont\u00a0:\n- une maraude\u202f;\n- une permanence.',
    );
    expect(write(wording, { l: value({ kind: 'missing' }, 'actions') })).toBe(
      'Les actions sont\u00a0:\n- [à préciser\u00a0: actions].',
    );
  });

  it('shows a part only when its answer is there, or is not', () => {
    const wording = 'A{{?x}} et {{x}}{{/}}{{^x}}, seul{{/}}.';

    expect(write(wording, { x: said('B') })).toBe('A et B.');
    expect(write(wording, { x: value({ kind: 'missing' }) })).toBe('A, seul.');
  });

  it('chooses by the code of an answer and not by its words', () => {
    const chosen = value({ kind: 'text', text: 'sans fin', raw: 'tacit' });

    expect(write('{{?mode=tacit}}oui{{/}}{{?mode=none}}non{{/}}', { mode: chosen })).toBe('oui');
  });

  it('gives a capital to an answer that opens a sentence, and not to one inside a list', () => {
    expect(write('{{a}} vient. {{a}} repart.\n\n- {{a}} attend', { a: said('le foyer') })).toBe(
      'Le foyer vient. Le foyer repart.\n- le foyer attend.',
    );
  });

  it('does not end a sentence twice', () => {
    expect(write('Voici : {{a}}.', { a: said('Assez.') })).toBe('Voici\u00a0: Assez.');
  });

  it('points to another article by its number', () => {
    expect(write('Voir l’article\u00a0{{@CL-18}}.', {}, new Map([['CL-18', 17]]))).toBe('Voir l’article\u00a017.');
    expect(() => write('{{@CL-99}}')).toThrow('CL-99');
  });

  it('sets a rich text in its own paragraphs', () => {
    const rich = value({ kind: 'rich', rich: richText(paragraph('Un.'), paragraph('Deux.')) });

    expect(write('Règles :\n\n{{>r}}\n\nFin.', { r: rich })).toBe('Règles\u00a0:\nUn.\nDeux.\nFin.');
  });

  it('takes an answer for words and never for signs of its own', () => {
    const hostile = said('{{secret}} **gras** \n- {{#x}}');

    expect(write('Dit : {{a}}', { a: hostile })).toBe('Dit\u00a0: {{secret}} **gras** \n- {{#x}}');
  });

  it('remembers which question fed each piece', () => {
    const runs = renderWording('Avant {{a}} après {{b}}.', {
      scopes: [
        new Map([
          ['a', said('x')],
          ['b', value({ kind: 'missing' }, 'manque')],
        ]),
      ],
      articles: new Map(),
    });

    expect(writeBlocks(runs).origins).toEqual([
      { node: 1, question: 'finding', gap: null },
      { node: 3, question: 'finding', gap: 'manque' },
    ]);
  });

  it('refuses a text it cannot read', () => {
    expect(() => parseWording('{{#a}} jamais fermée')).toThrow(SyntaxError);
    expect(() => parseWording('fermée {{/}}')).toThrow(SyntaxError);
    expect(() => parseWording('{{a b}}')).toThrow(SyntaxError);
    expect(() => write('{{nobody}}')).toThrow('nobody');
  });

  it('tells every value it reads', () => {
    expect(pathsOf(parseWording('{{a}} {{#l}}{{b}}{{/}} {{?c=d}}{{e:x|y}}{{/}}'))).toEqual(['a', 'l', 'l.b', 'c', 'e']);
  });
});
