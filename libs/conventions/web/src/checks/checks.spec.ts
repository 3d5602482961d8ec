import { type ConventionContent } from '@entente/conventions/domain';
import { aContent, aConventionView, openDraft, type OpenPage } from '../testing/an-open-draft';

const texts = ({ element }: OpenPage, selector: string): string[] =>
  [...element.querySelectorAll(selector)].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());

const press = async (page: OpenPage, words: string): Promise<void> => {
  const found = [...page.element.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === words);
  if (!found) throw new Error(`No button says ${words}.`);
  found.click();
  await page.stable();
};

const without = (change: Partial<ConventionContent['answers']>) =>
  aConventionView({ content: aContent({ answers: { ...aContent().answers, ...change } }) });

describe('the checks before signing', () => {
  beforeEach(() => localStorage.clear());

  it('say that everything is there, and open the way to signature', async () => {
    const page = await openDraft('controles');

    expect(texts(page, 'ent-turn-band')[0]).toContain('Tout y est.');
    expect(page.element.querySelector<HTMLButtonElement>('.acts .filled')?.disabled).toBe(false);
  });

  it('put blocking points first, gather those of one question, and lead to it', async () => {
    const { relay } = aContent().answers;
    const page = await openDraft(
      'controles',
      without({ relay: { ...relay, withinDays: null, how: '' }, others: { lines: [] } }),
    );

    expect(texts(page, 'h2')).toEqual([
      'Il reste 1 point à régler.',
      'À régler avant d’envoyer',
      'À lire',
      'Complétude',
    ]);
    const [row] = page.element.querySelectorAll('[aria-labelledby="blocking"] li');
    expect(row?.querySelectorAll('.sentence')).toHaveLength(2);
    expect(row?.querySelector('a')?.getAttribute('href')).toBe('/o/tilleul/conventions/c1/questions/relay');
    expect(page.element.querySelector<HTMLButtonElement>('.acts .filled')?.disabled).toBe(true);
  });

  it('let a warning pass for a reason that is kept, and take it back', async () => {
    const page = await openDraft('controles', without({ others: { lines: [] } }));

    await press(page, 'Passer outre…');
    await press(page, 'Passer outre avec cette raison');
    expect(page.element.textContent).toContain('Dites en quelques mots pourquoi.');
    const reason = page.element.querySelector('textarea');
    if (reason) reason.value = 'Personne d’autre.';
    reason?.dispatchEvent(new Event('input'));
    await press(page, 'Passer outre avec cette raison');

    expect(texts(page, '[aria-labelledby="accepted"] small')).toEqual(['Raison donnée : Personne d’autre.']);
    const save = await page.request('PUT', 'conventions/c1');
    expect(save.request.body.content.acceptedWarnings).toEqual([
      { code: 'nobody-informed', reason: 'Personne d’autre.' },
    ]);
    save.flush(aConventionView({ version: 5, content: save.request.body.content }));
    await press(page, 'Revenir dessus');
    expect(texts(page, 'ent-turn-band')[0]).toContain('Il reste 1 avertissement à lire.');
  });

  it('say to who may not send for whom it is reserved', async () => {
    const page = await openDraft('controles', aConventionView({ allowedActions: ['revise'] }));

    expect(page.element.textContent).toContain('L’envoi à la signature est réservé');
    expect(page.element.querySelector('.acts .filled')).toBeNull();
  });

  it('are closed to who may not write', async () => {
    const page = await openDraft('controles', aConventionView({ status: 'in-signature', allowedActions: [] }));

    expect(page.element.textContent).toContain('Ce texte ne se modifie pas.');
  });
});
