import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { type ConventionContent, emptyAnswers } from '@entente/conventions/domain';
import { Toasts } from '@entente/platform/web';
import { aContent, aConventionView, openDraft, type OpenPage } from '../testing/an-open-draft';

const labelled = <Kind extends HTMLElement>({ element }: OpenPage, label: string): Kind => {
  const found = [...element.querySelectorAll('label')].find(({ textContent }) => textContent?.trim() === label);
  const control = found && element.querySelector<Kind>(`#${found.htmlFor}`);
  if (!control) throw new Error(`No control is called ${label}.`);
  return control;
};

const button = ({ element }: OpenPage, name: string | RegExp): HTMLButtonElement => {
  const found = [...element.querySelectorAll('button')].find((each) =>
    (each.getAttribute('aria-label') ?? each.textContent ?? '').trim().match(name),
  );
  if (!found) throw new Error(`No button is called ${name}.`);
  return found;
};

const type = async (page: OpenPage, label: string, text: string): Promise<void> => {
  const control = labelled<HTMLInputElement>(page, label);
  control.value = text;
  control.dispatchEvent(new Event('input'));
  await page.stable();
};

const paper = ({ element }: OpenPage): string =>
  element.querySelector('aside')?.textContent?.replace(/\s+/g, ' ') ?? '';
const settled = async (page: OpenPage): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 200));
  await page.stable();
};

const aNewDraft = () =>
  aConventionView({ content: aContent({ answers: emptyAnswers() }) as ConventionContent & Record<string, unknown> });

describe('the question flow', () => {
  beforeEach(() => localStorage.clear());

  it('writes the article beside while somebody types, and saves with the version that was read', async () => {
    const page = await openDraft('questions/room');
    expect(page.element.querySelector('h1')?.textContent).toContain('Où peut-on parler');

    await type(page, 'Le lieu', 'La salle du fond');
    await settled(page);
    expect(paper(page)).toContain('dans l’espace suivant : la salle du fond.');
    expect([...page.element.querySelectorAll('aside mark')].map(({ textContent }) => textContent)).toContain(
      'la salle du fond',
    );

    const save = await page.request('PUT', 'conventions/c1');
    expect(save.request.body).toMatchObject({
      version: 4,
      content: { answers: { room: { place: 'La salle du fond' } } },
    });
    save.flush(aConventionView({ version: 5, content: save.request.body.content }));
    await page.stable();
    expect(page.element.querySelector('ent-save-state')?.textContent).toContain('Enregistré');
  });

  it('leaves a gap where nobody knows yet, goes on, and says so to the server', async () => {
    const page = await openDraft('questions/finding', aNewDraft());
    expect(paper(page)).toContain('[à préciser : constat commun]');

    button(page, 'Je ne sais pas encore').click();
    const save = await page.request('PUT', 'conventions/c1');
    await page.stable();

    expect(save.request.body.content.answers.unknown).toEqual(['finding']);
    expect(TestBed.inject(Router).url).toBe('/o/tilleul/conventions/c1/questions/history');
    save.flush(aConventionView({ version: 5, content: save.request.body.content }));
  });

  it('opens where the person stopped, and at the first open question the first time', async () => {
    const page = await openDraft('questions', aNewDraft());
    await page.stable();
    expect(TestBed.inject(Router).url).toBe('/o/tilleul/conventions/c1/questions/finding');

    await page.harness.navigateByUrl('/o/tilleul/conventions/c1/questions/money');
    await page.harness.navigateByUrl('/o/tilleul/conventions/c1/questions');
    await TestBed.inject(ApplicationRef).whenStable();
    expect(TestBed.inject(Router).url).toBe('/o/tilleul/conventions/c1/questions/money');
  });

  it('shows both texts when somebody else wrote the same answer, and sends the one that was kept', async () => {
    const page = await openDraft('questions/room');
    const content = aContent();
    const theirs = { ...content, answers: { ...content.answers, room: { place: 'Le bureau bleu', otherwise: '' } } };

    await type(page, 'Le lieu', 'Le bureau vert');
    (await page.request('PUT', 'conventions/c1')).flush({}, { status: 412, statusText: 'stale' });
    (await page.request('GET', 'conventions/c1')).flush(aConventionView({ version: 9, content: theirs }));
    await page.stable();
    const conflict = page.element.querySelector('ent-conflict')?.textContent ?? '';
    expect(conflict).toContain('Le bureau vert');
    expect(conflict).toContain('Le bureau bleu');

    button(page, 'Garder le mien').click();
    const save = await page.request('PUT', 'conventions/c1');
    expect(save.request.body).toMatchObject({
      version: 9,
      content: { answers: { room: { place: 'Le bureau vert' } } },
    });
    save.flush(aConventionView({ version: 10, content: save.request.body.content }));
    await page.stable();
    expect(page.element.querySelector('ent-conflict')).toBeNull();
  });

  it('still asks which text to keep when the page is opened again during a conflict', async () => {
    const content = aContent();
    const theirs = { ...content, answers: { ...content.answers, room: { place: 'Le bureau bleu', otherwise: '' } } };
    const page = await openDraft('questions/room');
    await type(page, 'Le lieu', 'Le bureau vert');
    (await page.request('PUT', 'conventions/c1')).flush({}, { status: 412, statusText: 'stale' });
    (await page.request('GET', 'conventions/c1')).flush(aConventionView({ version: 9, content: theirs }));
    await page.stable();

    TestBed.resetTestingModule();
    const again = await openDraft('questions/room', aConventionView({ version: 9, content: theirs }));
    await settled(again);

    expect(again.element.querySelector('ent-conflict')?.textContent).toContain('Le bureau bleu');
    expect(labelled<HTMLInputElement>(again, 'Le lieu').value).toBe('Le bureau vert');
    again.server.expectNone('/api/v1/o/tilleul/conventions/c1');
  });

  it('finds its own words again when the answer to a save was lost on the way', async () => {
    const page = await openDraft('questions/room');

    await type(page, 'Le lieu', 'La salle');
    const first = await page.request('PUT', 'conventions/c1');
    first.error(new ProgressEvent('error'));
    await type(page, 'Le lieu', 'La salle du fond');
    (await page.request('PUT', 'conventions/c1')).flush({}, { status: 412, statusText: 'stale' });
    (await page.request('GET', 'conventions/c1')).flush(
      aConventionView({ version: 5, content: first.request.body.content }),
    );

    const save = await page.request('PUT', 'conventions/c1');
    expect(save.request.body).toMatchObject({
      version: 5,
      content: { answers: { room: { place: 'La salle du fond' } } },
    });
    expect(page.element.querySelector('ent-conflict')).toBeNull();
    save.flush(aConventionView({ version: 6, content: save.request.body.content }));
  });

  it('takes up again what an earlier visit left unsent, and puts it together with what changed since', async () => {
    const content = aContent();
    const typed = {
      ...content,
      answers: { ...content.answers, pair: { ...content.answers.pair, host: 'Une éducatrice' } },
    };
    localStorage.setItem('entente.draft/convention/c1', JSON.stringify(typed));
    localStorage.setItem('entente.base/convention/c1', JSON.stringify({ version: 3, content }));
    const since = { ...content, answers: { ...content.answers, meetings: { rhythm: 'monthly' as const } } };

    const page = await openDraft('questions/pair', aConventionView({ content: since }));
    expect(labelled<HTMLInputElement>(page, 'De notre côté').value).toBe('Une éducatrice');
    const save = await page.request('PUT', 'conventions/c1');

    expect(save.request.body.content.answers).toMatchObject({
      pair: { host: 'Une éducatrice' },
      meetings: { rhythm: 'monthly' },
    });
    save.flush(aConventionView({ version: 5, content: save.request.body.content }));
    await settled(page);
    expect(localStorage.getItem('entente.draft/convention/c1')).toBeNull();
  });

  it('keeps half an address on screen and out of the answers, and says what is wrong once left', async () => {
    const page = await openDraft('questions/signature');
    const box = labelled<HTMLInputElement>(page, 'Courriel');

    box.value = 'n.belkacem@';
    box.dispatchEvent(new Event('input'));
    box.dispatchEvent(new Event('blur'));
    await page.stable();

    expect(labelled<HTMLInputElement>(page, 'Courriel').value).toBe('n.belkacem@');
    expect(page.element.textContent).toContain('Une adresse de courriel s’écrit comme');
    await settled(page);
    page.server.expectNone('/api/v1/o/tilleul/conventions/c1');
  });

  it('saves what is pasted from a word processor, without the signs that no document can show', async () => {
    const page = await openDraft('questions/room');

    await type(page, 'Le lieu', '\uf0b7\tLa salle\u000bdu fond');

    const save = await page.request('PUT', 'conventions/c1');
    expect(save.request.body.content.answers.room.place).toBe(' La salle du fond');
    expect(labelled<HTMLInputElement>(page, 'Le lieu').value).toBe(' La salle du fond');
    save.flush(aConventionView({ version: 5, content: save.request.body.content }));
  });

  it('keeps a text that is too long on screen and says why it is not saved', async () => {
    const page = await openDraft('questions/room');
    const box = labelled<HTMLInputElement>(page, 'Le lieu');
    const long = 'mot '.repeat(300).trim();

    await type(page, 'Le lieu', long);
    box.dispatchEvent(new Event('blur'));
    await page.stable();

    expect(box.value).toBe(long);
    expect(page.element.textContent).toMatch(/caractères au maximum/);
    page.server.expectNone('/api/v1/o/tilleul/conventions/c1');
  });

  it('says why a line of a list is not saved, and saves it once it is', async () => {
    const page = await openDraft('questions/people', aNewDraft());
    button(page, /^Ajouter/).click();
    await page.stable();
    const line = page.element.querySelector<HTMLInputElement>('ent-texts-answer input');
    if (!line) throw new Error('No line to type in.');
    const write = async (text: string): Promise<void> => {
      line.value = text;
      line.dispatchEvent(new Event('input'));
      await page.stable();
    };

    await write('mot '.repeat(300).trim());
    expect(page.element.textContent).toMatch(/caractères au maximum/);
    await write('\uf0b7 Prêter une salle');

    expect(page.element.textContent).not.toMatch(/caractères au maximum/);
    const save = await page.request('PUT', 'conventions/c1');
    expect(JSON.stringify(save.request.body.content.answers)).toContain('"  Prêter une salle"');
    save.flush(aConventionView({ version: 5, content: save.request.body.content }));
  });

  it('keeps no half of a day that does not exist, and says so', async () => {
    const page = await openDraft('questions/term');
    const box = labelled<HTMLInputElement>(page, 'Prend effet le');

    await type(page, 'Prend effet le', '31/1');
    await type(page, 'Prend effet le', '31/11/2026');
    box.dispatchEvent(new Event('blur'));
    await page.stable();

    expect(box.value).toBe('31/11/2026');
    expect(page.element.textContent).toContain('Écrivez un jour comme');
    const save = await page.request('PUT', 'conventions/c1');
    expect(save.request.body.content.answers.term.startsOn).toBeNull();
    save.flush(aConventionView({ version: 5, content: save.request.body.content }));
  });

  it('puts a removed line back among what was typed since, from another question too', async () => {
    const page = await openDraft('questions/pair');
    await page.harness.navigateByUrl('/o/tilleul/conventions/c1/questions/contributions');
    await page.stable();
    const { lines } = aContent().answers.contributions;
    button(page, /^Retirer\s: Le Tilleul, ligne 1/).click();
    await page.stable();
    const [kept] = page.element.querySelectorAll<HTMLInputElement>('ent-text-answer :is(input, textarea)');
    if (!kept) throw new Error('No line is left.');
    kept.value = 'Écrit depuis';
    kept.dispatchEvent(new Event('input'));
    await page.harness.navigateByUrl('/o/tilleul/conventions/c1/questions/room');
    await TestBed.inject(Toasts).current()?.undo?.();

    const save = await page.request('PUT', 'conventions/c1');
    const saved = save.request.body.content.answers.contributions.lines;
    expect(saved).toHaveLength(lines.length);
    expect(saved[0]).toEqual(lines[0]);
    expect(JSON.stringify(saved)).toContain('Écrit depuis');
    save.flush(aConventionView({ version: 5, content: save.request.body.content }));
  });

  it('puts a removed text back among the others, and keeps the lines that were not touched as they stand', async () => {
    const page = await openDraft('questions/people');
    const { publics } = aContent().answers.people;
    button(page, /^Retirer\s: Publics concernés, ligne 1/).click();
    await page.stable();
    await TestBed.inject(Toasts).current()?.undo?.();
    await page.stable();

    const shown = [...page.element.querySelectorAll<HTMLInputElement>('ent-texts-answer input')];
    expect(shown.map(({ value }) => value)).toEqual(publics);
  });

  it('offers nothing to undo once the draft is left', async () => {
    const page = await openDraft('questions/people');
    button(page, /^Retirer\s: Publics concernés, ligne 1/).click();
    await page.stable();

    await Promise.all([
      page.harness.navigateByUrl('/o/tilleul/conventions/nouvelle'),
      page
        .request('PUT', 'conventions/c1')
        .then((save) => save.flush(aConventionView({ version: 5, content: save.request.body.content }))),
    ]);

    expect(TestBed.inject(Toasts).current()).toBeNull();
  });

  it('shows one card a side, with hours a year and what they mean', async () => {
    const page = await openDraft('questions/contributions');

    const cards = [...page.element.querySelectorAll('ent-rows-answer .group')].map(({ textContent }) => textContent);
    expect(cards).toHaveLength(2);
    expect(cards[0]).toMatch(/Le Tilleul\s*environ 264\sh par an/);
    expect(page.element.querySelector('.ent-note.watch')?.textContent).toMatch(/Une année compte 44\s+semaines\./);
  });

  it('asks only what applies: expenses once money changes hands', async () => {
    const page = await openDraft('questions/money');
    expect(page.element.textContent).not.toContain('Quand et sur quel justificatif');

    const yes = [...page.element.querySelectorAll<HTMLInputElement>('input[type="radio"]')][0];
    yes?.click();
    await page.stable();

    expect(page.element.textContent).toContain('Quand et sur quel justificatif');
  });
});
