import { anIndicatorCell } from '../testing/indicators';
import { valuesOf } from './indicator-board';
import { questionFacts } from './question-facts';
import { noFigures, reviewFigures } from './review-figures';

const figures = (...cells: Parameters<typeof anIndicatorCell>[]) =>
  reviewFigures(valuesOf({ cells: cells.map((cell) => anIndicatorCell(...cell)), computed: [] }), '2026-11-22');

const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll(/[\u00a0\u202f]/g, ' '));

describe('what indicators say beside a question', () => {
  it('gives requests, those accepted and those that went nowhere, with their reasons', () => {
    const known = figures(
      ['IND-14', '2026-T1', { requests: 10 }],
      ['IND-14', '2026-T2', { requests: 10 }],
      ['IND-15', '2026-T1', { accepted: 7 }],
      ['IND-16', '2026-T1', { 'OB-DELAY': 2, 'OB-COST': 1 }],
      ['IND-14', '2025-T1', { requests: 999 }],
    );

    expect(plain(questionFacts('REV-12', known, 'fr'))).toEqual([
      'En 2026, 20 demandes adressées au partenaire (IND-14).',
      '7 demandes acceptées sur 10, soit 70 % (IND-15).',
      '3 demandes sans suite (IND-16) : délais, 2 ; coût pour les personnes, 1.',
    ]);
    expect(questionFacts('REV-12', known, 'en')).toContain('7 requests accepted out of 10, that is 70% (IND-15).');
  });

  it('tells zero from nothing', () => {
    expect(plain(questionFacts('REV-12', figures(['IND-16', '2026-T1', { 'OB-DELAY': 0 }]), 'fr'))).toEqual([
      'Aucune demande sans suite (IND-16).',
    ]);
    expect(plain(questionFacts('REV-12', noFigures(2026), 'fr'))).toEqual([
      'Aucun indicateur n’a de valeur en 2026 pour cette question. Ce n’est pas zéro.',
    ]);
  });

  it('stays silent beside questions of which no indicator speaks, and where none is followed', () => {
    expect(questionFacts('REV-13', noFigures(2026), 'fr')).toEqual([]);
    expect(questionFacts('REV-12', null, 'fr')).toEqual([]);
  });
});
