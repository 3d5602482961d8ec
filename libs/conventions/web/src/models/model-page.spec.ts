import { noAdaptation, richParagraph, richText, templateOf } from '@entente/conventions/domain';
import { type ModelView } from '@entente/platform/api-client';
import { openPage, type OpenPage } from '../testing/an-open-draft';

const found = templateOf('T2', 1)?.clauses[0]?.clause;
const variant = found?.variants.find(({ id }) => id !== 'open');
if (!found || !variant) throw new Error('T2 has no first article.');
const place = `entente.draft/model/m1/${found.code}/${variant.id}`;
const start = richText(richParagraph('Ce que disait l’article.'));

const aModel: ModelView = {
  id: 'm1',
  name: 'Notre maraude',
  kind: 'convention',
  template: { code: 'T2', version: 1 },
  adaptation: { ...noAdaptation },
  ahead: true,
  archived: false,
  published: 0,
  revision: 1,
  versions: [],
  allowedActions: ['revise', 'publish'],
};

const open = async (model: ModelView = aModel): Promise<OpenPage> => {
  const page = await openPage('conventions/modeles/m1');
  (await page.request('GET', 'conventions/models/m1')).flush(model);
  await page.stable();
  return page;
};
const keep = (words: string): void =>
  localStorage.setItem(place, JSON.stringify({ start, body: richText(richParagraph(words)), title: found.title.fr }));
const opened = ({ element }: OpenPage): HTMLElement[] => [
  ...element.querySelectorAll<HTMLElement>('ent-model-article > details[open]'),
];
const press = async (page: OpenPage, name: string): Promise<void> => {
  const button = [...page.element.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name);
  if (!button) throw new Error(`No button is called ${name}.`);
  button.click();
  await page.stable();
};

describe('the page of a model', () => {
  afterEach(() => localStorage.clear());

  it('opens with every article closed when nothing was left unsaved', async () => {
    expect(opened(await open())).toEqual([]);
  });

  it('takes up the words that an earlier visit left unsaved, and says so', async () => {
    keep('Des mots tapés avant un appel.');
    const page = await open();

    expect(opened(page)).toHaveLength(1);
    expect(page.element.querySelector('.tiptap')?.textContent).toBe('Des mots tapés avant un appel.');
    expect(page.element.textContent).toContain('Ces mots n’étaient pas enregistrés');
  });

  it('forgets them when they are left, and the focus stays on the article', async () => {
    keep('Des mots à laisser.');
    const page = await open();
    await press(page, 'Laisser');

    expect(localStorage.getItem(place)).toBeNull();
    expect(opened(page)).toEqual([]);
    expect(document.activeElement?.tagName).toBe('SUMMARY');
  });

  it('opens no editor for whoever may not write', async () => {
    keep('Des mots d’avant.');

    expect(opened(await open({ ...aModel, allowedActions: [] }))).toEqual([]);
  });
});
