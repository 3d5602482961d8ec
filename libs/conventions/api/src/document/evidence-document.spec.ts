import { type ChainedEvent, verifyChain } from '@entente/platform/pades';
import { renderDocument, renderPdf } from '@entente/platform/pdf';
import { pageTexts, specimenLogo, structuralDefects } from '@entente/platform/pdf/testing';
import { evidenceDocument, type EvidencePdfContent } from './evidence-document';
import { conventionDocuments } from './index';
import { attachedJson } from './testing/attachment';
import { longNames } from './testing/contents';
import { anEvidenceContent } from './testing/evidence-content';

const draw = (content: EvidencePdfContent) => renderPdf(evidenceDocument(content));
const textOf = async (content: EvidencePdfContent) =>
  (await pageTexts(draw(content).bytes)).join(' ').replace(/\s+/g, ' ');
const withoutSpaces = async (content: EvidencePdfContent) => (await textOf(content)).replaceAll(' ', '');

const timestamped = (): EvidencePdfContent =>
  anEvidenceContent({ validity: { level: 'B-T', until: '2029-12-01' }, timestampAuthority: 'Horodatage de Clairval' });

const long = (): EvidencePdfContent => {
  const content = anEvidenceContent({ organisation: longNames.organisation });
  const signatories = content.signatories.map((signatory, index) => ({
    ...signatory,
    ...longNames.signatories[index],
    events: Array.from({ length: 12 }, () => signatory.events).flat(),
  }));
  return { ...content, signatories };
};

const contents: readonly (readonly [string, () => EvidencePdfContent])[] = [
  ['an evidence file', anEvidenceContent],
  ['a copy for others', () => anEvidenceContent({ masked: true })],
  [
    'a demonstration with a logo',
    () => anEvidenceContent({ isDemo: true, organisation: { name: 'Le Tilleul', logo: specimenLogo() } }),
  ],
  ['a timestamped one', timestamped],
  ['one with long names and many events', long],
];

describe('the evidence file', () => {
  it.each(contents)('%s is an accessible archive with one field for the seal', async (_name, content) => {
    const { bytes, fieldNames } = draw(content());

    expect(fieldNames).toEqual(['seal']);
    expect(await structuralDefects(bytes)).toEqual([]);
  });

  it('is the same bytes for the same content', () => {
    const content = anEvidenceContent();

    expect(renderDocument(conventionDocuments, 'signing-evidence', content).sha256).toBe(draw(content).sha256);
  });

  it('gives the hash of every state, of the consents, of the root and of the journal, whole', async () => {
    const content = anEvidenceContent();
    const text = await withoutSpaces(content);

    const hashes = [
      ...content.revisions.map(({ sha256 }) => sha256),
      ...content.signatories.map(({ consent }) => consent.documentHash),
      content.journal.genesis,
      content.journal.head,
      (content.rootFingerprint.toUpperCase().match(/../g) ?? []).join(':'),
    ];
    expect(hashes.filter((hash) => !text.includes(hash))).toEqual([]);
  });

  it('says who signed as whom, by what means, for which sentence, and when', async () => {
    const text = await textOf(anEvidenceContent());

    for (const words of [
      'Nadia Belkacem, Le Tilleul',
      'Délibération du conseil d’administration du 9 novembre 2026',
      'Lien personnel envoyé à m.thevenot@ch-clairval.example, puis code à 6 chiffres',
      'Phrase version 2026-11-1',
      'J’ai lu la convention n° 2026-014',
      '18 novembre 2026 à 10 h 32 min 33 s',
      '192.0.2.45',
      'A donné le bon code',
      'identité déclarée',
      'Signature électronique simple, format PAdES B-B',
      'Aucun tiers ne l’atteste',
      '17 novembre 2029',
      'code civil, article 1366',
    ])
      expect(text).toContain(words);
  });

  it('quotes a device as it named itself', async () => {
    expect(await textOf(anEvidenceContent())).toContain(
      'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    );
  });

  it('lists people in the order in which they signed', async () => {
    const content = anEvidenceContent();
    const text = await textOf({ ...content, signatories: content.signatories.toReversed() });

    expect(text.indexOf('Nadia Belkacem, Le Tilleul')).toBeLessThan(text.indexOf('Marc Thévenot, Centre hospitalier'));
  });

  it('names who attests the hour when somebody does', async () => {
    const text = await textOf(timestamped());

    expect(text).toContain('jeton d’horodatage (RFC 3161) de Horodatage de Clairval');
    expect(text).not.toContain('Aucun tiers');
  });

  it('quotes the French code only under French law', async () => {
    const { convention } = anEvidenceContent();

    const text = await textOf(anEvidenceContent({ convention: { ...convention, law: 'BE' } }));

    expect(text).toContain('eIDAS, article 25');
    expect(text).not.toContain('code civil');
  });
});

const journalIn = async (content: EvidencePdfContent) =>
  (await attachedJson(draw(content).bytes, 'journal.json')) as { genesis: string; events: ChainedEvent[] };

describe('the copy given to others', () => {
  const masked = (): EvidencePdfContent => anEvidenceContent({ masked: true });

  it('hides part of addresses and devices, in its pages and in its journal', async () => {
    const everywhere = (await textOf(masked())) + JSON.stringify(await journalIn(masked()));

    expect(everywhere).toContain('n•••@letilleul.example');
    expect(everywhere).toContain('192.0.2.•••');
    for (const words of ['n.belkacem@', 'm.thevenot@', '192.0.2.45', ':8a2e', 'Firefox', 'Safari'])
      expect(everywhere).not.toContain(words);
  });

  it('keeps a journal whose chain is verified all the same', async () => {
    const { genesis, events } = await journalIn(masked());

    expect(verifyChain(events, genesis)).toEqual({ intact: true, head: events.at(-1)?.hash });
    expect(events).toHaveLength(10);
  });

  it('leaves the other one whole', async () => {
    const { genesis, events } = await journalIn(anEvidenceContent());

    expect(verifyChain(events, genesis).intact).toBe(true);
    expect(JSON.stringify(events)).toContain('n.belkacem@letilleul.example');
  });
});
