import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { RouterTestingHarness } from '@angular/router/testing';
import { type SheetExportView, type SheetPreviewView, type SheetTailoringView } from '@entente/platform/api-client';
import { loadWords, provideTestingPlatform } from '@entente/platform/web/testing';
import { identitySheetsRoutes } from '../identity-sheets-routes';
import { sheetWords } from '../identity-sheets-words';

// The first page to open compiles its templates.
jest.setTimeout(30_000);

const tailoring: SheetTailoringView = {
  changed: [],
  chosenExpectations: ['e1'],
  chosenOffers: ['o1'],
  expectations: [],
  maxLines: 3,
  nextNumber: 'FI-2026-004',
  offers: [],
  optionalBlocks: [{ id: 'support', title: 'Moyens' }],
  partner: null,
  publicationVersion: 1,
  publishedOn: '2026-11-02',
} as unknown as SheetTailoringView;

const preview: SheetPreviewView = {
  blocks: [],
  edges: {},
  fit: { fits: true, recto: [], verso: [], overflow: [], moved: [], lacking: 0 },
  hasLogo: false,
  number: 'FI-2026-004',
  staleFigures: [],
} as unknown as SheetPreviewView;

const exported = { id: 's1', number: 'FI-2026-004', allowedActions: [] } as unknown as SheetExportView;

const open = async () => {
  TestBed.configureTestingModule({
    providers: provideTestingPlatform([{ path: 'o/:org', children: identitySheetsRoutes }]),
  });
  await loadWords(sheetWords);
  const harness = await RouterTestingHarness.create('/o/tilleul/fiche/apercu');
  const server = TestBed.inject(HttpTestingController);
  const page: HTMLElement = harness.fixture.nativeElement;
  const draw = async (time = 20) => {
    await new Promise((resolve) => setTimeout(resolve, time));
    harness.detectChanges();
  };
  // What the page reads is answered at once; what it exports waits in the hands of the test.
  const answer = async () => {
    await draw();
    server.match(({ url }) => url.endsWith('/tailoring')).forEach((asked) => asked.flush(tailoring));
    await draw(400);
    server.match(({ url }) => url.endsWith('/preview')).forEach((asked) => asked.flush(preview));
    await draw();
  };
  await answer();
  return {
    page,
    draw,
    answer,
    async export(): Promise<TestRequest> {
      page.querySelector<HTMLButtonElement>('ent-page-header button')?.click();
      await draw();
      return server.expectOne(({ url }) => url.endsWith('/exports'));
    },
  };
};

describe('a sheet prepared for somebody', () => {
  it('is the same one when its answer was lost and the button is pressed again, and a new one after', async () => {
    const page = await open();

    const lost = await page.export();
    lost.error(new ProgressEvent('error'));
    await page.draw();
    const again = await page.export();
    again.flush(exported);
    await page.answer();
    const next = await page.export();

    expect(again.request.body.id).toBe(lost.request.body.id);
    expect(next.request.body.id).not.toBe(lost.request.body.id);
  });

  it('is another one when the wish changed after the answer was lost', async () => {
    const page = await open();

    const lost = await page.export();
    lost.error(new ProgressEvent('error'));
    await page.draw();
    page.page.querySelector<HTMLInputElement>('fieldset input[type=checkbox]')?.click();
    await page.answer();
    const other = await page.export();

    expect(other.request.body.leftOut).toEqual(['support']);
    expect(other.request.body.id).not.toBe(lost.request.body.id);
  });
});
