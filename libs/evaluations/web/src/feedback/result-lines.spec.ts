import { feedbackTongue } from '@entente/evaluations/domain';
import { resultLine, suggestedLines } from './result-lines';

const how = { names: { ours: 'Le Tilleul', theirs: 'la PASS' }, either: ' ou ' };

describe('the results of a campaign, in words', () => {
  it('name the answer of most, put close answers together, and say nothing of hidden ones', async () => {
    const tongue = await feedbackTongue('fr');
    const parts = [
      { choices: ['yes'], count: 9 },
      { choices: ['no', 'unknown'], count: 8 },
    ];

    const line = resultLine({ code: 'FBK-02', answered: 17, parts }, tongue, how);

    expect(line.ask).toContain('Le Tilleul et la PASS travaillent ensemble');
    expect(line.bars).toEqual([
      { choices: ['yes'], label: 'Oui', count: 9, percent: 53 },
      { choices: ['no', 'unknown'], label: 'Non ou je ne sais pas', count: 8, percent: 47 },
    ]);
    expect(line.most?.label).toBe('Oui');
    const hidden = resultLine(
      { code: 'FBK-02', answered: null, parts: [{ choices: ['yes'], count: null }] },
      tongue,
      how,
    );
    expect([hidden.most, hidden.bars[0]?.percent]).toEqual([null, null]);
  });

  it('suggest the return from what was hard, beside what is decided', async () => {
    const tongue = await feedbackTongue('fr');
    const parts = [
      { choices: ['delay'], count: 6 },
      { choices: ['distance'], count: 11 },
      { choices: ['fear'], count: null },
      { choices: ['nothing'], count: 12 },
    ];
    const results = { responses: 20, questions: [{ code: 'FBK-12', answered: 20, parts }] };

    expect(suggestedLines(results, tongue, ['Un minibus'])).toEqual([
      { said: 'C’est loin', decided: 'Un minibus' },
      { said: 'Attendre longtemps', decided: '' },
    ]);
  });
});
