import {
  emptyAnswers,
  emptyParty,
  machineReadableConvention,
  richParagraph,
  richText,
} from '@entente/conventions/domain';
import {
  employeeAnswers,
  frameworkAnswers,
  fourMembers,
  immersionAnswers,
  leTilleulParties,
  networkAnswers,
  pathwayAnswers,
  roomAnswers,
  threeParties,
  threePartyFrameworkAnswers,
} from '@entente/conventions/domain/testing';
import { renderDocument, renderPdf, UnprintableText } from '@entente/platform/pdf';
import { pageTexts, specimenLogo, structuralDefects, type TagOutline, tagOutline } from '@entente/platform/pdf/testing';
import { conventionDocument, type ConventionPdfContent } from './convention-document';
import { conventionDocuments } from './index';
import { attachedJson } from './testing/attachment';
import { aDraftContent, aFrozenContent, allAnnexes, longNames, twoSignatories, written } from './testing/contents';
import { betweenForty, signatoriesOf } from './testing/forty-parties';
import { sixPageConvention } from './testing/six-page-convention';

const draw = (content: ConventionPdfContent) => renderPdf(conventionDocument(content));
const textsOf = async (content: ConventionPdfContent) =>
  (await pageTexts(draw(content).bytes)).map((text) => text.replace(/\s+/g, ' '));

const untouched = (): ConventionPdfContent =>
  aDraftContent({
    document: written(emptyAnswers(), [emptyParty('host'), emptyParty('partner')]),
    signatories: [],
    machineReadable: null,
  });

const edited = (content: ConventionPdfContent): ConventionPdfContent => ({
  ...content,
  document: {
    ...content.document,
    articles: content.document.articles.map((article) => ({
      ...article,
      source: 'edited' as const,
      body: richText(richParagraph('Texte revu, par les deux directions.'), ...article.body.content),
    })),
  },
});

const long = (copies: number): ConventionPdfContent => {
  const content = aFrozenContent();
  const { articles } = content.document;
  const many = Array.from({ length: copies }, () => articles).flat();
  return {
    ...content,
    document: { ...content.document, articles: many.map((article, index) => ({ ...article, number: index + 1 })) },
  };
};

const manySignatories = Array.from({ length: 7 }, (_, index) => ({
  ...(twoSignatories[index % 2] ?? { party: 'host' as const, title: '', organisation: '', authority: '' }),
  fieldName: `signature-${index}`,
  name: `Signataire numéro ${index}`,
}));

const kinds = [
  ['a framework', 'T1', frameworkAnswers],
  ['a loan of premises', 'T3', roomAnswers],
  ['a loan of staff', 'T3', employeeAnswers],
  ['a shared pathway', 'T4', pathwayAnswers],
  ['an exchange of professionals, without an annex', 'T7', immersionAnswers],
] as const;

const contents: readonly (readonly [string, () => ConventionPdfContent])[] = [
  ['a frozen convention', aFrozenContent],
  ['a draft', aDraftContent],
  ['a draft where nothing is answered', untouched],
  ['a preview', () => aDraftContent({ preview: true, validity: { level: 'B-T', until: '2029-11-01' } })],
  [
    'a demonstration with a logo',
    () => aFrozenContent({ isDemo: true, organisation: { name: 'Le Tilleul', logo: specimenLogo() } }),
  ],
  ['a convention with every annex', () => aFrozenContent({ document: written(allAnnexes) })],
  ...kinds.map(
    ([name, code, answers]) =>
      [
        name,
        () =>
          aFrozenContent({
            document: written(answers, leTilleulParties, code),
            machineReadable: machineReadableConvention(
              written(answers, leTilleulParties, code),
              answers,
              leTilleulParties,
            ),
          }),
      ] as const,
  ),
  [
    'a framework between three',
    () => {
      const document = written(threePartyFrameworkAnswers, threeParties, 'T1');
      return aFrozenContent({ document, signatories: signatoriesOf(document) });
    },
  ],
  [
    'a charter between four',
    () => {
      const document = written(networkAnswers, fourMembers, 'T5');
      return aFrozenContent({ document, signatories: signatoriesOf(document) });
    },
  ],
  ['a framework between forty', () => aFrozenContent(betweenForty())],
  ['a convention edited by hand', () => edited(aFrozenContent())],
  ['a convention between long names', () => aFrozenContent(longNames)],
  ['a convention with seven signatories', () => aFrozenContent({ signatories: manySignatories })],
  [
    'a convention without verification, validity nor JSON',
    () => aFrozenContent({ verification: null, validity: null, machineReadable: null }),
  ],
];

describe('the PDF of a convention', () => {
  it.each(contents)('%s is an accessible archive', async (_name, content) => {
    expect(await structuralDefects(draw(content()).bytes)).toEqual([]);
  });

  it('is the same bytes for the same content, whatever was drawn between', () => {
    const { sha256 } = draw(aFrozenContent());
    draw(untouched());

    expect(renderDocument(conventionDocuments, 'convention', aFrozenContent()).sha256).toBe(sha256);
  });

  it('is other bytes for another day', () => {
    const later = aFrozenContent({ createdAt: new Date('2026-11-18T09:00:00Z') });

    expect(draw(later).sha256).not.toBe(draw(aFrozenContent()).sha256);
  });

  it('takes a content that crosses to a thread unchanged', () => {
    const content = aFrozenContent({ organisation: { name: 'Le Tilleul', logo: specimenLogo() } });

    expect(JSON.stringify(structuredClone(content))).toBe(JSON.stringify(content));
  });

  it('carries the convention for programs, whole', async () => {
    const content = aFrozenContent();

    const read = await attachedJson(draw(content).bytes, 'convention.json');

    expect(read).toEqual(JSON.parse(JSON.stringify(content.machineReadable)));
  });

  it('refuses by name a character that it cannot print', () => {
    const [first] = twoSignatories;
    const signatories = first ? [{ ...first, name: '漢 Nadia' }] : [];

    expect(() => draw(aFrozenContent({ signatories }))).toThrow(new UnprintableText(['漢']));
  });

  it('has six pages where comparisons of speed need six', () => {
    expect(draw(sixPageConvention()).pageCount).toBe(6);
  });

  it('stays fast over forty pages', () => {
    const content = long(6);
    draw(content);

    const start = performance.now();
    const { pageCount } = draw(content);

    expect(pageCount).toBeGreaterThanOrEqual(40);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('the fields of a convention', () => {
  it('are those of the signatories, then the seal, once it is frozen', () => {
    expect(draw(aFrozenContent()).fieldNames).toEqual(['signature-host-1', 'signature-partner-1', 'seal']);
  });

  it.each([
    ['a draft', aDraftContent()],
    ['a preview', aDraftContent({ preview: true })],
    ['a preview of what is frozen', aFrozenContent({ preview: true })],
  ])('do not exist in %s', (_name, content) => {
    expect(draw(content).fieldNames).toEqual([]);
  });
});

describe('the pages of a convention', () => {
  it('say on each that it is a project, and which', async () => {
    const texts = await textsOf(aDraftContent());

    expect(texts.every((text) => text.includes('Projet, version 4'))).toBe(true);
    expect(texts.join()).not.toContain('entente.example/v');
    expect(texts.join()).toContain('Ce projet n’est pas à signer.');
  });

  it('say on each where to verify it, and nowhere that it is a project, once it is frozen', async () => {
    const texts = await textsOf(aFrozenContent());

    expect(texts.every((text) => text.includes('Vérifier : entente.example/v/7KQ4M2XRWT3B98'))).toBe(true);
    expect(texts.join()).not.toContain('Projet');
  });

  it('of a demonstration say so at the head of each, and twice where one signs', async () => {
    const texts = await textsOf(aFrozenContent({ isDemo: true }));
    const marks = texts.map((text) => text.split('DÉMONSTRATION').length - 1);

    expect(Math.min(...marks)).toBe(1);
    expect(texts[marks.indexOf(2)]).toContain('Cachet de l’organisation');
  });

  it('show every gap in its place, and count them first', async () => {
    const content = untouched();
    const { unresolved } = content.document;

    const text = (await textsOf(content)).join(' ');

    expect(text).toContain(`${unresolved.length} points restent à préciser`);
    const missing = unresolved.filter(({ label }) => !text.includes(`[à préciser : ${label}]`));
    expect(missing).toEqual([]);
  });

  it('count no gap in a preview, which reads as signatories will read it', async () => {
    const [first] = await textsOf({ ...untouched(), preview: true });

    expect(first).not.toContain('restent à préciser');
    expect(first).toContain('Aperçu avant envoi, version 4');
  });

  /** The last line of the text of a page: what stands above its foot. */
  const lastWords = async (content: ConventionPdfContent): Promise<readonly string[]> =>
    (await textsOf(content)).map((text) => text.replace(/ ?Convention n° .*$/, '').slice(-60));

  it.each(contents)('of %s never end on a title, nor on what opens a list', async (_name, content) => {
    const drawn = content();
    const titles = [
      ...drawn.document.articles.map(({ number, title }) => `Article ${number}. ${title}`),
      ...drawn.document.annexes.map(({ letter, title }) => `Annexe ${letter}. ${title}`),
    ];
    const ends = (await lastWords(drawn)).map((text) => text.trim());

    expect(ends.filter((end) => end.endsWith(':'))).toEqual([]);
    expect(ends.filter((end) => titles.some((title) => end.endsWith(title.replace(/\s+/g, ' ').slice(-50))))).toEqual(
      [],
    );
  });

  it('let annexes follow one another, but for those that are handed to people', async () => {
    const { document } = aFrozenContent({ document: written(allAnnexes) });
    const texts = await textsOf(aFrozenContent({ document }));
    const pageOf = (letter: string): number => texts.findIndex((text) => text.includes(`Annexe ${letter}. `));
    const letters = document.annexes.map(({ letter }) => letter);

    const alone = texts.flatMap((text) => {
      const held = letters.filter((letter) => text.includes(`Annexe ${letter}. `));
      return held.some((letter) => ['D', 'I', 'J'].includes(letter)) ? [held] : [];
    });
    expect(alone).toEqual([['D'], ['I'], ['J']]);
    expect(new Set(letters.map(pageOf)).size).toBeLessThan(letters.length);
    expect(letters.map(pageOf)).toEqual(letters.map(pageOf).toSorted((a, b) => a - b));
  });

  it('number every article and name each annex once', async () => {
    const { document } = aFrozenContent({ document: written(allAnnexes) });
    const texts = await textsOf(aFrozenContent({ document }));

    const titles = document.articles.map(({ number, title }) => `Article ${number}. ${title}`.replace(/\s+/g, ' '));
    expect(titles.filter((title) => !texts.join(' ').includes(title))).toEqual([]);
    const starts = texts.flatMap((text) => text.match(/Annexe [A-Z]\. /g) ?? []);
    expect(starts).toEqual(document.annexes.map(({ letter }) => `Annexe ${letter}. `));
  });

  it('name the parties by their short names when both do not hold on a line', async () => {
    const { document } = aFrozenContent();
    const parties = document.parties.map((party) => ({ ...party, name: longNames.organisation.name }));

    const texts = await textsOf(aFrozenContent({ document: { ...document, parties } }));

    expect(texts.slice(1).every((text) => text.includes('Le Tilleul, Le Centre hospitalier'))).toBe(true);
  });

  it('hold on one of them who signs, the seal, the level, its date and the code', async () => {
    const page = (await textsOf(aFrozenContent())).find((text) => text.includes('Scelle le document'));

    for (const words of [
      'Nadia Belkacem',
      'Marc Thévenot',
      'Délégation du 3 mars 2025',
      'Cachet de l’organisation',
      'Signature électronique simple',
      'Format PAdES B-B',
      '17 novembre 2029',
      '7KQ4-M2XR-WT3B-98',
    ])
      expect(page).toContain(words);
  });

  it('keep the place of a signatory whom nobody has named yet', async () => {
    const text = (await textsOf(aDraftContent({ signatories: twoSignatories.slice(0, 1) }))).join(' ');

    expect(text).toContain('[à préciser : signataire]');
  });
});

const count = (outlines: readonly TagOutline[], tag: string): number =>
  outlines.reduce((sum, [own, ...children]) => sum + (own === tag ? 1 : 0) + count(children, tag), 0);

describe('shared objectives', () => {
  const onlyObjectives = (content: ConventionPdfContent): ConventionPdfContent => ({
    ...content,
    document: {
      ...content.document,
      annexes: [],
      articles: content.document.articles.filter(({ clauseCode }) => clauseCode === 'CL-03'),
    },
  });

  it('are a table, one row each, with the same words', async () => {
    const { bytes } = draw(onlyObjectives(aFrozenContent()));

    expect(count(await tagOutline(bytes), 'TR')).toBe(4);
    const text = (await pageTexts(bytes)).join(' ').replace(/\s+/g, ' ');
    for (const words of ['Un premier contact soignant', 'Délai médian de 9 jours', 'Délai noté', '30 juin 2027'])
      expect(text).toContain(words);
  });

  it('are the list that somebody wrote once the article is edited', async () => {
    const outlines = await tagOutline(draw(edited(onlyObjectives(aFrozenContent()))).bytes);

    expect(count(outlines, 'Table')).toBe(0);
    expect(count(outlines, 'LI')).toBe(3);
  });

  it('are a list while they are not known', async () => {
    const outlines = await tagOutline(draw(onlyObjectives(untouched())).bytes);

    expect(count(outlines, 'Table')).toBe(0);
    expect(count(outlines, 'LI')).toBe(1);
  });
});
