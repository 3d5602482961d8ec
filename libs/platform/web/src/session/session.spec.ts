import { HttpTestingController } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { loadWords, provideTestingPlatform } from '../testing';
import { Session } from './session';
import { landingGuard, memberGuard, placeGuard, sessionGuard } from './session-guard';

@Component({ selector: 'ent-inside', template: 'dedans' })
class Inside {}

@Component({ selector: 'ent-outside', template: 'dehors' })
class Outside {}

const nadia = {
  accountId: 'a',
  name: 'Nadia Belkacem',
  email: 'nadia@letilleul.example',
  language: 'fr',
  isDemo: false,
  memberships: [
    { org: 'tilleul', name: 'Le Tilleul', memberId: 'm', roles: ['director'], permissions: ['partner.edit'] },
  ],
};

const routes = [
  { path: '', pathMatch: 'full' as const, canActivate: [landingGuard], children: [] },
  { path: 'o/:org', canActivate: [sessionGuard, memberGuard], children: [{ path: '**', component: Inside }] },
  { path: 'partenaires', canActivate: [placeGuard], children: [{ path: '**', children: [] }] },
  { path: '**', component: Outside },
];

const goTo = async (address: string, answer: { body: object; status: number }) => {
  TestBed.configureTestingModule({ providers: provideTestingPlatform(routes) });
  await loadWords();
  const harness = await RouterTestingHarness.create();
  const gone = harness.navigateByUrl(address);
  await new Promise((resolve) => setTimeout(resolve));
  const asked = TestBed.inject(HttpTestingController).expectOne('/api/v1/session');
  asked.flush(answer.body, { status: answer.status, statusText: 'x' });
  await gone;
  return { url: TestBed.inject(Router).url, text: harness.routeNativeElement?.textContent };
};

describe('the session', () => {
  beforeEach(() => localStorage.clear());

  it('opens the pages of an organisation to its members', async () => {
    const { text } = await goTo('/o/tilleul', { body: nadia, status: 200 });

    expect(text).toBe('dedans');
    expect(TestBed.inject(Session).may('partner.edit')).toBe(true);
    expect(TestBed.inject(Session).may('member.invite')).toBe(false);
  });

  it('asks others to sign in, and remembers the page they wanted', async () => {
    const { url } = await goTo('/o/tilleul?q=a', { body: {}, status: 401 });

    expect(url).toBe('/connexion?retour=%2Fo%2Ftilleul%3Fq%3Da');
  });

  it('answers « introuvable » for an organisation of others, as for one that does not exist', async () => {
    const { text } = await goTo('/o/autre', { body: nadia, status: 200 });

    expect(text).toBe('dehors');
  });

  it('leads from the front door to the organisation of the person', async () => {
    const { url } = await goTo('/', { body: nadia, status: 200 });

    expect(url).toBe('/o/tilleul');
  });

  it('leads back to the organisation opened last, while the person still belongs to it', async () => {
    const [tilleul] = nadia.memberships;
    const both = { ...nadia, memberships: [tilleul, { ...tilleul, org: 'rive', name: 'Rive Claire' }] };
    localStorage.setItem('entente.organisation', 'rive');
    expect((await goTo('/', { body: both, status: 200 })).url).toBe('/o/rive');

    TestBed.resetTestingModule();
    localStorage.setItem('entente.organisation', 'partie');
    expect((await goTo('/', { body: both, status: 200 })).url).toBe('/o/tilleul');
  });

  it('finds the organisation of a page whose address names none', async () => {
    const { url } = await goTo('/partenaires/7?vue=miens#qui', { body: nadia, status: 200 });

    expect(url).toBe('/o/tilleul/partenaires/7?vue=miens#qui');
  });

  it.each([
    ['rive', '/o/rive/partenaires'],
    ['partie', '/mon-compte'],
    ['', '/mon-compte'],
  ])('takes the one opened last (%s) among several, else lets the person choose', async (last, expected) => {
    const [tilleul] = nadia.memberships;
    const both = { ...nadia, memberships: [tilleul, { ...tilleul, org: 'rive', name: 'Rive Claire' }] };
    if (last) localStorage.setItem('entente.organisation', last);

    expect((await goTo('/partenaires', { body: both, status: 200 })).url).toBe(expected);
  });

  it('asks to sign in first, and comes back to it', async () => {
    const { url } = await goTo('/partenaires', { body: {}, status: 401 });

    expect(url).toBe('/connexion?retour=%2Fpartenaires');
  });
});
