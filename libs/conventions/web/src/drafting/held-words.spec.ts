import { By } from '@angular/platform-browser';
import { type ConventionContent, richParagraph, richText } from '@entente/conventions/domain';
import { aContent, aConventionView, openDraft, type OpenPage } from '../testing/an-open-draft';
import { DraftFrame } from './draft-frame';
import { DraftStore } from './draft-store';

const storeOf = ({ harness }: OpenPage): DraftStore =>
  harness.fixture.debugElement.query(By.directive(DraftFrame)).injector.get(DraftStore);
const say = (words: string): Pick<ConventionContent, 'edits'> => ({
  edits: { 'CL-06': { body: richText(richParagraph(words)), basedOn: '00000000' } },
});
const pause = (page: OpenPage) => new Promise((resolve) => setTimeout(resolve, 1_200)).then(() => page.stable());

describe('words for an article that somebody else is writing', () => {
  beforeEach(() => localStorage.clear());

  const aWaitingDraft = async () => {
    const page = await openDraft('questions/room');
    const store = storeOf(page);
    await store.hear(4, ['CL-06']);
    store.change((content) => ({ ...content, ...say('Mots de Awa, lentement écrits.') }));
    await pause(page);
    return { page, store };
  };

  it('stay in the page and in this browser, and nothing is sent', async () => {
    const { page, store } = await aWaitingDraft();
    expect(page.server.match(({ method }) => method === 'PUT')).toEqual([]);
    expect(store.status().state).toBe('waiting');
    expect(
      localStorage.getItem(Object.keys(localStorage).find((key) => key.includes('draft/convention/c1')) ?? ''),
    ).toContain('Mots de Awa, lentement écrits.');
  });

  it('leave by themselves once the place is free, the version being the same', async () => {
    const { page, store } = await aWaitingDraft();
    void store.hear(4, []);
    const save = await page.request('PUT', 'conventions/c1');
    expect(save.request.body.content).toMatchObject(say('Mots de Awa, lentement écrits.'));
    save.flush(aConventionView({ version: 5, content: save.request.body.content }));
    await page.stable();
    expect(store.status().state).toBe('saved');
  });

  it('are offered beside the others’ as soon as the place is free, when both wrote', async () => {
    const { page, store } = await aWaitingDraft();
    void store.hear(5, []);
    const problem = { type: '/problems/stale', title: 'Modifié ailleurs', status: 412, errors: [] };
    const refused = await page.request('PUT', 'conventions/c1');
    refused.flush(problem, { status: 412, statusText: 'Precondition Failed' });
    const theirs = aContent(say('Mots de Nadia.')) as ConventionContent & Record<string, unknown>;
    (await page.request('GET', 'conventions/c1')).flush(aConventionView({ version: 5, content: theirs }));
    await page.stable();
    const both = page.element.querySelector('ent-conflict')?.textContent;
    expect(both).toContain('Mots de Awa, lentement écrits.');
    expect(both).toContain('Mots de Nadia.');
  });
});
