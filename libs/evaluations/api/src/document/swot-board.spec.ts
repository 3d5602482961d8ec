import { quadrantPrompts } from '@entente/evaluations/domain';
import { renderPdf } from '@entente/platform/pdf';
import { pageTexts, structuralDefects } from '@entente/platform/pdf/testing';
import { swotBoardDocument } from './swot-board';

const drawn = (language: 'fr' | 'en', theirs = 'Équipe mobile psychiatrie-précarité') =>
  renderPdf(
    swotBoardDocument({
      language,
      names: { ours: 'Association Le Tilleul', theirs },
      code: 'FXKQN7',
      url: 'https://entente.example/seance',
      createdAt: new Date('2026-11-17T15:00:00Z'),
    }),
  );

describe('the blank board of a SWOT session', () => {
  it.each(['fr', 'en'] as const)('is an accessible archive on one A3 sheet on its side, in %s', async (language) => {
    const { bytes, pageCount } = drawn(language);

    expect(await structuralDefects(bytes)).toEqual([]);
    expect(pageCount).toBe(1);
    expect(Buffer.from(bytes).toString('latin1')).toContain('/MediaBox [0 0 1190.55 841.89]');
  });

  it('carries every question, both names and the code', async () => {
    const text = (await pageTexts(drawn('fr').bytes)).join(' ').replace(/\s+/g, ' ');

    for (const prompts of Object.values(quadrantPrompts))
      for (const { fr } of prompts) expect(text.replace(/[\u00a0\u202f]/g, ' ')).toContain(fr.slice(0, 30));
    for (const said of ['Association Le Tilleul', 'Équipe mobile', 'FXK QN7', 'entente.example/seance'])
      expect(text).toContain(said);
  });

  it('stays on one sheet with long names', () => {
    expect(drawn('fr', 'Groupement hospitalier de territoire '.repeat(3)).pageCount).toBe(1);
  });
});
