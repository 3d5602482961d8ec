import { checklistV1 } from '../content/checklist-v1';
import { sourcesByCriterion } from '../content/known-fact-words';
import { criterionOf } from '../grid/evaluation-grid';
import { aSolidTie, someSources } from '../testing/sources';
import { knownFacts } from './known-facts';

describe('what is already known of a criterion', () => {
  it('stands beside it, in sentences', () => {
    expect(knownFacts('CHK-303', someSources(), 'fr')).toEqual([
      'Référents\u00a0: Awa Diallo\u202f; Dr Hélène Roussel.',
      'Un suppléant est nommé.',
    ]);
    expect(knownFacts('CHK-804', someSources(), 'fr')).toEqual([
      'Dernier bilan\u00a0: 10 décembre 2025.',
      'Un bilan tous les 12 mois.',
    ]);
    expect(knownFacts('CHK-201', someSources(), 'fr')).toEqual([
      'Nos apports\u00a0: 1.',
      'Apports du partenaire\u00a0: 1.',
    ]);
  });

  it('says what is missing', () => {
    const bare = someSources({
      convention: null,
      referents: { ours: 'Awa Diallo', theirs: '' },
      tie: aSolidTie({ deputyNamed: false }),
    });

    expect(knownFacts('CHK-301', bare, 'fr')).toEqual(['Aucune convention en vigueur.']);
    expect(knownFacts('CHK-303', bare, 'fr')).toEqual([
      'Référents\u00a0: Awa Diallo\u202f; personne.',
      'Aucun suppléant n’est nommé.',
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
