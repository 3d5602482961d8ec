import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { RouterTestingHarness } from '@angular/router/testing';
import { type Permission, type SessionView } from '@entente/platform/api-client';
import { Session } from '@entente/platform/web';
import { loadWords, provideTestingPlatform } from '@entente/platform/web/testing';
import { draftingWords } from '../drafting-words';
import { NewConvention } from './new-convention';

const route = 'o/:org/conventions/nouvelle';
const partner = { id: 'p1', card: { name: 'Centre hospitalier' } };

describe('beginning a convention', () => {
  const open = async (address: string, permissions: readonly Permission[], allowedActions: readonly string[] = []) => {
    TestBed.configureTestingModule({ providers: provideTestingPlatform([{ path: route, component: NewConvention }]) });
    await loadWords(draftingWords);
    const server = TestBed.inject(HttpTestingController);
    const known = TestBed.inject(Session).load();
    const session = { language: 'fr', memberships: [{ org: 'tilleul', permissions }] } as unknown as SessionView;
    server.expectOne('/api/v1/session').flush(session);
    await known;
    const harness = await RouterTestingHarness.create(address);
    for (let round = 0; round < 5; round += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      harness.detectChanges();
      for (const request of server.match(({ url }) => url.endsWith('/partners/p1')))
        request.flush({ ...partner, allowedActions });
      for (const request of server.match(({ url }) => url.endsWith('/conventions'))) request.flush({ items: [] });
    }
    const page = harness.fixture.nativeElement as HTMLElement;
    return {
      text: (page.textContent ?? '').replace(/\s+/g, ' '),
      start: [...page.querySelectorAll('button')].filter(({ textContent }) => textContent?.includes('Commencer')),
      fields: page.querySelectorAll('input').length,
    };
  };

  it('says who may, and what to do, to whoever may not, and shows no form', async () => {
    const { text, start, fields } = await open('/o/tilleul/conventions/nouvelle', ['conventions:read']);

    expect(text).toContain('réservé à la direction et aux référents');
    expect(text).toContain('Voir les conventions');
    expect([start.length, fields]).toEqual([0, 0]);
  });

  it('does not begin with a partner that somebody else looks after', async () => {
    const address = '/o/tilleul/conventions/nouvelle?partenaire=p1';
    const { text, start } = await open(address, ['conventions:write']);

    expect(text).toContain('Ce partenaire est suivi par quelqu’un d’autre');
    expect(start).toHaveLength(0);
  });

  it('begins with one’s own', async () => {
    const address = '/o/tilleul/conventions/nouvelle?partenaire=p1';
    const { text, start } = await open(address, ['conventions:write'], ['draft-convention']);

    expect(text).not.toContain('quelqu’un d’autre');
    expect(start).toHaveLength(1);
  });
});
