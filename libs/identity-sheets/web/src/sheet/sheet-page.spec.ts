import { HttpTestingController } from '@angular/common/http/testing';
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { RouterTestingHarness } from '@angular/router/testing';
import { type FieldCode, fieldCodes, fieldOf } from '@entente/identity-sheets/domain';
import { type IdentitySheetView, type SheetFieldView } from '@entente/platform/api-client';
import { loadWords, provideTestingPlatform } from '@entente/platform/web/testing';
import { sheetWords } from '../identity-sheets-words';
import { SheetPage } from './sheet-page';

// The first page to open compiles its templates.
jest.setTimeout(30_000);

const aField = (code: FieldCode, change: Partial<SheetFieldView> = {}): SheetFieldView => ({
  code,
  state: 'empty',
  revision: 0,
  entry: null,
  writtenBy: null,
  writtenOn: null,
  verifiedOn: null,
  staleOn: null,
  visibility: fieldOf(code).visibility,
  notice: null,
  known: null,
  ...change,
});

const written = (code: FieldCode, value: unknown, change: Partial<SheetFieldView> = {}): SheetFieldView =>
  aField(code, { state: 'filled', revision: 1, entry: { value }, verifiedOn: '2026-11-04', ...change });

const aView = (fields: readonly SheetFieldView[] = [], change: Partial<IdentitySheetView> = {}): IdentitySheetView => ({
  id: 's1',
  organisation: 'Le Tilleul',
  today: '2026-11-17',
  fields: fieldCodes.map((code) => fields.find((field) => field.code === code) ?? aField(code)),
  readiness: {
    required: 18,
    filled: 17,
    percent: 94,
    ring: 94,
    missing: ['IDS-11'],
    stale: [],
    suggested: [],
    publishable: false,
  },
  publication: null,
  changed: [],
  members: [],
  allowedActions: ['edit', 'publish', 'export'],
  ...change,
});

const settle = (time = 20) => new Promise((resolve) => setTimeout(resolve, time));

const open = async (view: IdentitySheetView) => {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({
    providers: [
      provideZonelessChangeDetection(),
      ...provideTestingPlatform([{ path: 'o/:org/fiche', component: SheetPage }]),
    ],
  });
  await loadWords(sheetWords);
  const harness = await RouterTestingHarness.create('/o/tilleul/fiche');
  const server = TestBed.inject(HttpTestingController);
  const base = '/api/v1/o/tilleul/identity-sheet';
  server.expectOne(base).flush(view);
  await settle();
  harness.detectChanges();
  const page: HTMLElement = harness.fixture.nativeElement;
  const field = (code: string) => {
    const found = page.querySelector(`#${code}`)?.closest('ent-sheet-field');
    if (!found) throw new Error(`No field ${code}.`);
    return found;
  };
  const draw = async (time?: number) => {
    await settle(time);
    harness.detectChanges();
  };
  return {
    page,
    field,
    draw,
    writes: () => server.match((request) => request.method === 'PUT'),
    button: (words: string, within: Element = page) =>
      [...within.querySelectorAll('button')].find(({ textContent }) => textContent?.trim().startsWith(words)),
    async type(control: HTMLTextAreaElement | HTMLInputElement, text: string) {
      control.value = text;
      control.dispatchEvent(new Event('input'));
      await draw();
    },
  };
};

describe('the page of the identity sheet', () => {
  beforeEach(() => localStorage.clear());

  it('keeps what is typed while the server answers an earlier save', async () => {
    const { button, draw, field, type, writes } = await open(aView());
    button('Modifier', field('IDS-28'))?.click();
    await draw();
    const box = field('IDS-28').querySelector('textarea');
    if (!box) throw new Error('The field did not open.');

    await type(box, 'Loger');
    await draw(900);
    await type(box, 'Loger, accueillir');
    const [first] = writes();
    first?.flush(aView([written('IDS-28', 'Loger')]));
    await draw(900);
    const [second] = writes();

    expect(box.value).toBe('Loger, accueillir');
    expect(first?.request.body).toEqual({ entry: { value: 'Loger' }, revision: 0 });
    expect(second?.request.body).toEqual({ entry: { value: 'Loger, accueillir' }, revision: 1 });
  });

  it('shows both texts when what an earlier visit left stands on an older revision', async () => {
    const before = await open(aView([written('IDS-28', 'Loger')]));
    before.button('Modifier', before.field('IDS-28'))?.click();
    await before.draw();
    const left = before.field('IDS-28').querySelector('textarea');
    if (!left) throw new Error('The field did not open.');
    await before.type(left, 'Loger, accueillir');
    const theirs = written('IDS-28', 'Loger et soigner', { revision: 2 });

    const { button, draw, field, writes } = await open(aView([theirs]));
    button('Modifier', field('IDS-28'))?.click();
    await draw(900);
    const [sent] = writes();
    sent?.flush({ current: theirs }, { status: 412, statusText: 'stale' });
    await draw();

    expect(sent?.request.body).toEqual({ entry: { value: 'Loger, accueillir' }, revision: 1 });
    expect(field('IDS-28').querySelector('ent-conflict')?.textContent).toContain('Loger et soigner');
  });

  it('keeps nothing in this browser once the server has it', async () => {
    const { button, draw, field, type, writes } = await open(aView());
    button('Modifier', field('IDS-28'))?.click();
    await draw();
    const box = field('IDS-28').querySelector('textarea');
    if (!box) throw new Error('The field did not open.');

    await type(box, 'Loger');
    await draw(900);
    writes()[0]?.flush(aView([written('IDS-28', 'Loger')]));
    await draw();

    expect(localStorage.length).toBe(0);
  });

  it('keeps a field in its place while it is edited, although saving it also checks it', async () => {
    const stale = written('IDS-03a', 38, { state: 'to-check', verifiedOn: '2025-01-04' });
    const { button, draw, field, page, type, writes } = await open(aView([stale]));
    button('Modifier', field('IDS-03a'))?.click();
    await draw();
    const box = field('IDS-03a').querySelector('input');
    if (!box) throw new Error('The field did not open.');

    await type(box, '39');
    await draw(900);
    writes()[0]?.flush(aView([written('IDS-03a', 39, { revision: 2 })]));
    await draw();

    expect(box.isConnected).toBe(true);
    expect(page.querySelector('#check-title')).not.toBeNull();
  });

  it('says why the sheet cannot be published, and nothing else stands in the way', async () => {
    const { button, page } = await open(aView());

    const publish = button('Publier');

    expect(publish?.disabled).toBe(true);
    expect(page.querySelector(`#${publish?.getAttribute('aria-describedby')}`)?.textContent).toContain(
      'Il manque 1 champ pour publier',
    );
  });

  it('offers what is known, with one button to take it over', async () => {
    const { button, draw, field, writes } = await open(
      aView([aField('IDS-01', { known: { value: { name: 'Le Tilleul', acronym: '' } } })]),
    );

    button('Reprendre', field('IDS-01'))?.click();
    await draw();

    expect(writes()[0]?.request.body).toEqual({ entry: { value: { name: 'Le Tilleul', acronym: '' } }, revision: 0 });
  });

  it('shows somebody who may not edit the words alone', async () => {
    const { page } = await open(aView([written('IDS-28', 'Loger.')], { allowedActions: [] }));

    expect(page.textContent).toContain('Loger.');
    expect(page.querySelectorAll('ent-sheet-field button')).toHaveLength(0);
  });
});
