import { swotReport } from '@entente/evaluations/domain';
import { aFullSwot } from '@entente/evaluations/domain/testing';
import { renderPdf } from '@entente/platform/pdf';
import { pageTexts, structuralDefects } from '@entente/platform/pdf/testing';
import { swotReportDocument } from './swot-report';

const edition = { author: 'Le Tilleul', createdAt: new Date('2026-11-17T15:00:00Z') };

const drawn = (language: 'fr' | 'en') =>
  renderPdf(
    swotReportDocument(
      swotReport({
        state: aFullSwot(),
        parties: { ours: 'Le Tilleul', theirs: 'Équipe mobile psychiatrie-précarité' },
        heldOn: '2026-11-17',
        language,
      }),
      edition,
    ),
  );

describe('the report of a SWOT session', () => {
  it.each(['fr', 'en'] as const)('is an accessible archive of one page, in %s', async (language) => {
    const { bytes, pageCount } = drawn(language);

    expect(await structuralDefects(bytes)).toEqual([]);
    expect(pageCount).toBe(1);
  });

  it('says what was decided, who holds it on each side, and what counted most', async () => {
    const text = (await pageTexts(drawn('fr').bytes)).join(' ').replace(/\s+/g, ' ');

    for (const said of [
      'Écrire une fiche de relais',
      'Awa Diallo',
      'Farid Ouali',
      '15 janvier 2027',
      'La permanence du jeudi',
      '3 + 2',
    ])
      expect(text).toContain(said);
  });
});
