import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { type SigningPageView } from '@entente/platform/api-client';
import { provideTestingPlatform } from '@entente/platform/web/testing';
import { SigningDesk } from './signing-desk';
import { SigningLink } from './signing-link';
import { tabMemory } from './tab-memory';

const mine = { number: '2026-014', documentSha256: 'a'.repeat(64), status: 'sent' } as SigningPageView;
const theirs = { ...mine, number: '2026-015', documentSha256: 'b'.repeat(64) };
const otherDocument = { type: '/problems/conventions/other-document', title: 'Une autre convention a été ouverte.' };

const asked = async (url: string): Promise<TestRequest> => {
  for (let tries = 0; tries < 100; tries += 1) {
    TestBed.tick();
    const [found] = TestBed.inject(HttpTestingController).match(`/api/v1/signing${url}`);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`Nobody asked ${url}.`);
};

/** The page as a browser loads it again: nothing stays but what the tab keeps. */
const reload = (token: string): SigningDesk => {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({ providers: [...provideTestingPlatform([]), SigningDesk] });
  TestBed.inject(SigningLink).token.set(token);
  return TestBed.inject(SigningDesk);
};

const settled = async (desk: SigningDesk): Promise<void> => {
  for (let tries = 0; tries < 100 && !desk.error(); tries += 1) {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

describe('a tab in which a dead link was opened', () => {
  afterEach(() => sessionStorage.clear());

  it.each([
    [
      'replaced',
      410,
      { type: '/problems/signing/link-replaced', requestStatus: 'sent', maskedEmail: 'm•••@a.example' },
    ],
    ['unknown', 401, { type: '/problems/signing/link-unknown' }],
  ] as const)('says it is %s after a reload too, and reads no page', async (why, status, refusal) => {
    const opened = reload('token');
    (await asked('/open')).flush(refusal, { status, statusText: 'Refused' });
    await settled(opened);
    const before = opened.dead();
    const again = reload('');
    await settled(again);

    expect([before, again.dead()]).toEqual([why, why]);
    expect(again.error()).toMatchObject({ extra: 'requestStatus' in refusal ? { requestStatus: 'sent' } : {} });
    TestBed.inject(HttpTestingController).expectNone('/api/v1/signing');
  });

  it('is closed when nothing came of the link before the reload', async () => {
    tabMemory.take();
    const again = reload('');
    await settled(again);

    expect(again.dead()).toBe('closed');
    TestBed.inject(HttpTestingController).expectNone('/api/v1/signing');
  });

  it('reads its page again once a link that works was opened', async () => {
    tabMemory.take();
    reload('token');
    (await asked('/open')).flush(mine);
    await new Promise((resolve) => setTimeout(resolve, 20));
    reload('');

    expect((await asked('')).request.method).toBe('GET');
  });
});

describe('two links open side by side in one browser', () => {
  const openDesk = async (token: string): Promise<SigningDesk> => {
    TestBed.configureTestingModule({ providers: [...provideTestingPlatform([]), SigningDesk] });
    TestBed.inject(SigningLink).token.set(token);
    const desk = TestBed.inject(SigningDesk);
    (await asked(token ? '/open' : '')).flush(mine);
    while (!desk.page()) await new Promise((resolve) => setTimeout(resolve, 5));
    return desk;
  };

  it('declines the convention that is shown, after opening its link again', async () => {
    const desk = await openDesk('token');
    const declined = desk.refuse('Non.');
    const first = await asked('/actions/refuse');
    first.flush(otherDocument, { status: 409, statusText: 'Conflict' });
    (await asked('/open')).flush(mine);
    const second = await asked('/actions/refuse');
    second.flush({ ...mine, status: 'declined' });
    await declined;

    expect([first, second].map(({ request }) => request.body)).toEqual(
      [1, 2].map(() => ({ reason: 'Non.', documentSha256: mine.documentSha256 })),
    );
    expect(desk.page()?.status).toBe('declined');
  });

  it('does not turn a tab without its link into the convention opened since', async () => {
    const desk = await openDesk('');
    const refreshed = desk.refresh();
    (await asked('')).flush(theirs);
    await refreshed;
    const declined = desk.refuse('Non.');
    (await asked('/actions/refuse')).flush(otherDocument, { status: 409, statusText: 'Conflict' });

    await expect(declined).rejects.toMatchObject({ title: otherDocument.title });
    expect(desk.page()?.number).toBe(mine.number);
  });
});
