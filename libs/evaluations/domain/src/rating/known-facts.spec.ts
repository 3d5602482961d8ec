import { checklistV1 } from '../content/checklist-v1';
import { sourcesByCriterion } from '../content/known-fact-words';
import { criterionOf } from '../grid/evaluation-grid';
import { aSolidTie, someSources } from '../testing/sources';
import { knownFacts } from './known-facts';

describe('what is already known of a criterion', () => {
  it('stands beside it, in sentences', () => {
    expect(knownFacts('CHK-303', someSources(), 'fr')).toEqual([
      'Chez nous, Awa Diallo suit ce partenariat depuis le 1er septembre 2024.',
      'Chez le partenaire, Dr Hélène Roussel le suit depuis le 1er février 2023.',
      'Un suppléant est nommé.',
    ]);
    expect(knownFacts('CHK-804', someSources(), 'fr')).toEqual([
      'Le dernier bilan s’est tenu le 10 décembre 2025.',
      'La convention en vigueur prévoit un bilan tous les 12 mois.',
    ]);
    expect(knownFacts('CHK-103', someSources(), 'fr')).toEqual([
      'La convention en vigueur depuis le 1er mars 2025 fixe un objectif.',
    ]);
    expect(knownFacts('CHK-103', someSources(), 'en')).toEqual([
      'The convention in force since 1 March 2025 sets one objective.',
    ]);
  });

  it('names what each side brings, three at most', () => {
    expect(knownFacts('CHK-201', someSources(), 'fr')).toEqual([
      'D’après la page du partenaire, au 14 décembre 2026, nous lui apportons\u00a0: «\u00a0Local\u00a0» (100 heures par an).',
      'D’après sa page, au 14 décembre 2026, le partenaire nous apporte\u00a0: «\u00a0Maraude\u00a0» (44 séances par an).',
    ]);

    const contributions = ['Local', 'Repas', 'Trajets', 'Prêts', 'Visites'].map((label) => ({
      direction: 'gives' as const,
      label,
      unit: '',
      planned: null,
    }));
    expect(knownFacts('CHK-201', someSources({ contributions }), 'fr')).toEqual([
      'D’après la page du partenaire, au 14 décembre 2026, nous lui apportons\u00a0: «\u00a0Local\u00a0», «\u00a0Repas\u00a0», «\u00a0Trajets\u00a0» et 2 autres.',
      'Au 14 décembre 2026, la page du partenaire ne dit rien de ce qu’il nous apporte.',
    ]);
  });

  it('says what is missing', () => {
    const bare = someSources({
      convention: null,
      lastReviewOn: null,
      referents: { ours: 'Awa Diallo', theirs: '', oursSince: '2024-09-01', theirsSince: null },
      tie: aSolidTie({ deputyNamed: false }),
    });

    expect(knownFacts('CHK-301', bare, 'fr')).toEqual(['Au 14 décembre 2026, aucune convention n’est en vigueur.']);
    expect(knownFacts('CHK-303', bare, 'fr')).toEqual([
      'Chez nous, Awa Diallo suit ce partenariat depuis le 1er septembre 2024.',
      'Chez le partenaire, personne n’est nommé pour le suivre.',
      'Aucun suppléant n’est nommé.',
    ]);
    expect(knownFacts('CHK-804', bare, 'fr')).toEqual([
      'Aucun bilan n’a encore été clos.',
      'Aucun rythme n’est convenu\u00a0: sans convention, un bilan se fait tous les 12 mois.',
    ]);
    expect(knownFacts('CHK-103', bare, 'fr')).toEqual([]);
  });

  it('stays silent where no record speaks', () => {
    expect(knownFacts('CHK-402', someSources(), 'fr')).toEqual([]);
  });

  it('only speaks of criteria that exist', () => {
    for (const code of Object.keys(sourcesByCriterion)) {
      expect([code, criterionOf(checklistV1, code) !== undefined]).toEqual([code, true]);
      expect(knownFacts(code, someSources(), 'en').length).toBeGreaterThan(0);
    }
  });
});
