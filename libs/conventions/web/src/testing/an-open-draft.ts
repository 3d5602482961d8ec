import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { RouterTestingHarness } from '@angular/router/testing';
import { type ConventionContent } from '@entente/conventions/domain';
import { leTilleulAnswers, leTilleulParties } from '@entente/conventions/domain/testing';
import { type ConventionView } from '@entente/platform/api-client';
import { loadWords, provideTestingPlatform } from '@entente/platform/web/testing';
import { conventionsFocusRoutes, conventionsRoutes } from '../conventions-routes';
import { draftingWords } from '../drafting-words';

export const aContent = (overrides: Partial<ConventionContent> = {}): ConventionContent => ({
  answers: leTilleulAnswers,
  parties: leTilleulParties,
  edits: {},
  acceptedWarnings: [],
  ...overrides,
});

/** A draft as the server shows it: a whole T2, at version 4. */
export const aConventionView = (overrides: Partial<ConventionView> = {}): ConventionView => ({
  model: null,
  takenOver: null,
  parent: null,
  pieces: [],
  boardRule: false,
  id: 'c1',
  partnerId: 'p1',
  partnerName: 'Équipe mobile psychiatrie-précarité',
  number: '2026-014',
  template: { code: 'T2', version: 1 },
  status: 'draft',
  content: aContent(),
  startsOn: '2027-01-01',
  endsOn: '2027-12-31',
  reason: '',
  version: 4,
  updatedAt: '2026-11-16T09:00:00Z',
  approval: 'none',
  allowedActions: ['revise', 'delete', 'duplicate', 'send'],
  isDemo: false,
  negotiation: null,
  ...overrides,
});

/** A page of conventions in the hands of a test. */
export type OpenPage = {
  readonly element: HTMLElement;
  readonly harness: RouterTestingHarness;
  readonly server: HttpTestingController;
  /** Waits for the next request of this method, then draws. */
  request(method: string, path: string): Promise<TestRequest>;
  stable(): Promise<void>;
};

const aMember = { id: 'm1', name: 'Awa Diallo', jobTitle: 'cheffe de service', email: 'a@x.example', status: 'active' };
const aPartner = {
  id: 'p1',
  contacts: [
    { id: 'k1', name: 'Paul Ferrand', functions: [{ title: 'cadre' }], email: '', phone: '', availability: '' },
  ],
};

const root = '/api/v1/o/tilleul';
// A save that failed is tried again after a while, and a loaded machine is slow: ten seconds in all.
const patience = 200;
jest.setTimeout(30_000);

/** Opens a page of conventions at its address under `/o/tilleul`. */
export const openPage = async (address: string): Promise<OpenPage> => {
  TestBed.configureTestingModule({
    providers: provideTestingPlatform([
      { path: 'o/:org', children: [...conventionsFocusRoutes, ...conventionsRoutes] },
    ]),
  });
  await loadWords(draftingWords);
  const harness = await RouterTestingHarness.create();
  const server = TestBed.inject(HttpTestingController);
  await harness.navigateByUrl(`/o/tilleul/${address}`);
  // A request that waits for its answer keeps the page from being stable: some turns of the loop are enough.
  const stable = async (): Promise<void> => {
    for (let turn = 0; turn < 4; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve));
      harness.detectChanges();
    }
  };
  const request = async (method: string, path: string): Promise<TestRequest> => {
    for (let tries = 0; tries < patience; tries += 1) {
      const [found] = server.match((each) => each.method === method && each.url === `${root}/${path}`);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
      harness.detectChanges();
    }
    throw new Error(`Nobody asked ${method} ${path}.`);
  };
  return { element: harness.fixture.nativeElement, harness, server, request, stable };
};

/** Opens a page of one draft, and answers what it asks first. */
export const openDraft = async (step: string, view = aConventionView()): Promise<OpenPage> => {
  const page = await openPage(`conventions/${view.id}/${step}`);
  (await page.request('GET', `conventions/${view.id}`)).flush(view);
  await page.stable();
  page.server.match(`${root}/members`).forEach((asked) => asked.flush([aMember]));
  page.server.match(`${root}/partners/p1`).forEach((asked) => asked.flush(aPartner));
  for (const register of ['entitlements', 'partners/p1/entitlements'])
    page.server.match(`${root}/${register}`).forEach((asked) => asked.flush({ people: [], mayEdit: false }));
  await page.stable();
  return page;
};
