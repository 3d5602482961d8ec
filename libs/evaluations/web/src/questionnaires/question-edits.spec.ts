import { type OwnAnswer } from '@entente/evaluations/domain';
import { addOption } from './question-edits';

describe('the choices of an own question', () => {
  const nothing: OwnAnswer = { type: 'choice', options: [], unit: { fr: '', en: '' } };

  it('never take the code of a choice since removed: what was answered under it meant something else', () => {
    const three = addOption(addOption(addOption(nothing)));
    const removed = three.options.at(-1)?.code;

    const again = addOption({ ...three, options: three.options.slice(0, -1) });

    expect(removed).toBeDefined();
    expect(again.options.map(({ code }) => code)).not.toContain(removed);
    expect(new Set(again.options.map(({ code }) => code)).size).toBe(3);
    expect(again.options.every(({ code }) => /^[A-Za-z0-9][A-Za-z0-9-]{0,19}$/.test(code))).toBe(true);
  });
});
