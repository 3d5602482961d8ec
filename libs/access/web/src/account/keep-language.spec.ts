import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Languages, Session } from '@entente/platform/web';
import { loadWords, provideTestingPlatform } from '@entente/platform/web/testing';
import { keepLanguageWithAccount } from './keep-language';

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('the language of an account', () => {
  beforeEach(() => localStorage.clear());

  const open = async (language: string) => {
    TestBed.configureTestingModule({ providers: [provideTestingPlatform(), keepLanguageWithAccount()] });
    await loadWords();
    const server = TestBed.inject(HttpTestingController);
    const asked = TestBed.inject(Session).load();
    server.expectOne('/api/v1/session').flush({ language, memberships: [] });
    await asked;
    const chosen = async (next: 'fr' | 'en') => {
      await TestBed.inject(Languages).choose(next);
      TestBed.tick();
      await settle();
      return server.match(({ method }) => method === 'PATCH').map(({ request }) => request.body);
    };
    TestBed.tick();
    await settle();
    return { server, chosen };
  };

  it('is not written again because a page opened in it', async () => {
    const { server } = await open('en');

    server.expectNone(({ method }) => method === 'PATCH');
  });

  it('follows what is chosen, and back', async () => {
    const { chosen } = await open('fr');

    expect(await chosen('en')).toEqual([{ language: 'en' }]);
    expect(await chosen('fr')).toEqual([{ language: 'fr' }]);
  });
});
