import type { DocumentPiece } from '@entente/conventions/domain';
import { renderPdf } from '@entente/platform/pdf';
import { pageTexts, structuralDefects } from '@entente/platform/pdf/testing';
import { conventionDocument } from './convention-document';
import { evidenceDocument } from './evidence-document';
import { aFrozenContent } from './testing/contents';
import { anEvidenceContent } from './testing/evidence-content';

const aPiece = (letter: string, overrides: Partial<DocumentPiece> = {}): DocumentPiece => ({
  fileId: letter,
  fileName: `${letter}.pdf`,
  title: 'Attestation d’assurance du Tilleul, responsabilité civile et locaux, année 2027',
  kind: 'Attestation d’assurance',
  letter: '',
  pages: 1,
  sha256: '0123456789abcdef'.repeat(4).replace(/0/g, letter),
  ...overrides,
});

const some = [aPiece('a'), aPiece('b', { title: 'Plan des locaux', kind: 'Plan des lieux', letter: 'F', pages: 3 })];
const many = [...'abcdefghijkl'].map((letter) => aPiece(letter, { title: 'Très long titre de pièce '.repeat(4) }));

const convention = (pieces: readonly DocumentPiece[]) => {
  const content = aFrozenContent();
  return renderPdf(conventionDocument({ ...content, document: { ...content.document, pieces } })).bytes;
};
const evidence = (pieces: readonly DocumentPiece[]) => renderPdf(evidenceDocument(anEvidenceContent({ pieces }))).bytes;
const textOf = async (bytes: Uint8Array): Promise<string> => (await pageTexts(bytes)).join(' ').replace(/\s+/g, ' ');

describe('the pieces in what is signed', () => {
  it.each([
    ['the convention', convention],
    ['the evidence file', evidence],
  ])('stand in %s with their whole fingerprints, in an accessible archive', async (_name, draw) => {
    const bytes = draw(some);
    const text = await textOf(bytes);

    expect(await structuralDefects(bytes)).toEqual([]);
    expect(await structuralDefects(draw(many))).toEqual([]);
    expect(text).toMatch(/pièces annexées/i);
    expect(text).toContain('Plan des lieux, annexe F, 3 pages');
    for (const { sha256 } of some) expect(text.replaceAll(' ', '')).toContain(sha256);
  });

  it('are not mentioned where there are none', async () => {
    expect(await textOf(convention([]))).not.toMatch(/pièces annexées/i);
    expect(await textOf(evidence([]))).not.toMatch(/pièces annexées/i);
  });
});
