import { HttpTestingController } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { type MemberView, type OrganisationProfileBody } from '@entente/platform/api-client';
import { faultySentences, loadWords, provideTestingPlatform } from '@entente/platform/web/testing';
import { accessPublicRoutes } from './access-public-routes';
import { accessWords, infoWords, settingsWords } from './access-words';
import { deviceOf } from './account/device-name';
import { accessibilityStatement } from './legal/content/accessibility-statement';
import { keptData } from './legal/content/kept-data';
import { legalNotice } from './legal/content/legal-notice';
import { sortedMembers } from './members/member-order';
import { mergeProfiles, withField, wordsOfField } from './organisation/merge-profiles';
import { toDraft, toProfile } from './organisation/profile-draft';
import { mailParts } from './outbox/mail-parts';
import { safeReturn } from './sign-in/safe-return';

const profile: OrganisationProfileBody = {
  legalName: 'Association Le Tilleul',
  acronym: '',
  legalForm: '',
  address: { street: '12, rue des Tanneurs', postalCode: '01999', city: 'Clairval', country: 'FR' },
  email: '',
  phone: '',
  website: '',
  siren: '',
  rna: '',
  bce: '',
  representative: {
    name: 'Nadia Belkacem',
    jobTitle: 'Directrice',
    email: '',
    entitlement: 'statutes',
    entitledOn: null,
  },
  timeZone: 'Europe/Paris',
  establishments: [],
};
const base = toDraft(profile);

describe('two changes of one profile', () => {
  it('are put together when they touch different fields', () => {
    const mine = { ...base, acronym: 'LT' };
    const theirs = { ...base, address: { ...base.address, city: 'Val d’Aure' } };

    const { merged, conflicts } = mergeProfiles(base, mine, theirs);

    expect(conflicts).toEqual([]);
    expect([merged.acronym, merged.address.city]).toEqual(['LT', 'Val d’Aure']);
  });

  it('leave to the person what both changed differently, and nothing else', () => {
    const mine = { ...base, phone: '01', email: 'a@b.fr', siren: '1' };
    const theirs = { ...base, phone: '02', email: 'a@b.fr', rna: 'W1' };

    const { merged, conflicts } = mergeProfiles(base, mine, theirs);

    expect(conflicts).toEqual(['/phone']);
    expect([merged.phone, merged.siren, merged.rna]).toEqual(['01', '1', 'W1']);
  });

  it('take one field from the other text, wherever it stands', () => {
    const theirs = { ...base, representative: { ...base.representative, name: 'Awa Diallo' }, phone: '02' };

    const taken = withField(withField(base, '/representative/name', theirs), '/phone', theirs);

    expect([taken.representative.name, taken.representative.jobTitle, taken.phone]).toEqual([
      'Awa Diallo',
      'Directrice',
      '02',
    ]);
  });

  it('show establishments as lines that can be read', () => {
    const place = { name: 'La Clairière', address: base.address, siret: '', finess: '010000001' };

    expect(wordsOfField({ ...base, establishments: [place] }, '/establishments')).toBe(
      'La Clairière, 12, rue des Tanneurs, 01999 Clairval, 010000001',
    );
  });

  it('give back the profile that the service knows', () => {
    expect(toProfile(toDraft(profile))).toEqual(profile);
  });
});

describe('small rules of the pages', () => {
  it.each([
    ['/o/tilleul/reglages?x=1', '/o/tilleul/reglages?x=1'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    ['/connexion?retour=/connexion', '/'],
    [null, '/'],
  ])('come back from sign-in to %s as %s', (asked, leads) => {
    expect(safeReturn(asked)).toBe(leads);
  });

  it('cut a mail so that each address can be followed, and no full stop goes with it', () => {
    expect(mailParts('Voir http://a.example/x#y.\nFin')).toEqual([
      { text: 'Voir ' },
      { text: 'http://a.example/x#y', link: 'http://a.example/x#y' },
      { text: '.\nFin' },
    ]);
  });

  it.each([
    ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0', 'Edge', 'Windows'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Safari/604', 'Safari', 'iOS'],
    ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36', 'Chrome', 'Android'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0', 'Firefox', 'Linux'],
  ])('name the device behind %s', (agent, browser, system) => {
    expect(deviceOf(agent)).toEqual({ browser, system });
  });

  it('name no device that the agent does not tell', () => {
    expect(deviceOf('curl/8')).toBeNull();
  });

  it('list who works here, then who is expected, then who left', () => {
    const member = (name: string, status: MemberView['status']): MemberView => ({
      ...{ id: name, name, status, email: '', jobTitle: '', roles: [], invitedAt: null, joinedAt: null },
      ...{ version: 1, allowedActions: [] },
    });
    const members = [
      member('Zoé', 'active'),
      member('Bo', 'deactivated'),
      member('Émile', 'active'),
      member('Al', 'invited'),
    ];

    expect(sortedMembers(members).map(({ name }) => name)).toEqual(['Émile', 'Zoé', 'Al', 'Bo']);
  });
});

describe('the words of access', () => {
  it.each([accessWords, settingsWords, infoWords])('say the same in both languages: $name', async (scope) => {
    const [fr, en] = await Promise.all([scope.load.fr(), scope.load.en()]);

    expect(faultySentences(fr, en)).toEqual([]);
  });

  it.each([legalNotice, keptData, accessibilityStatement])('leave nothing untold: $title.fr', (text) => {
    const words = JSON.stringify(text);

    expect(words).not.toMatch(/"(fr|en)":"\s*"/);
    expect((words.match(/"fr":/g) ?? []).length).toBe((words.match(/"en":/g) ?? []).length);
  });
});

@Component({ selector: 'ent-inside', template: 'dedans' })
class Inside {}

describe('sign-in', () => {
  const nadia = {
    ...{ accountId: 'a', name: 'Nadia Belkacem', email: 'nadia@letilleul.example', language: 'fr', isDemo: true },
    memberships: [{ org: 'tilleul', name: 'Le Tilleul', memberId: 'm', roles: ['director'], permissions: [] }],
  };
  const demonstration = {
    password: 'partenaires en confiance',
    accounts: [{ email: nadia.email, name: nadia.name, jobTitle: 'Directrice', roles: [], organisation: 'Le Tilleul' }],
  };
  let harness: RouterTestingHarness;
  let http: HttpTestingController;

  const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
  const answer = async (url: string, body: object, status = 200): Promise<void> => {
    await settle();
    http.expectOne((request) => request.url === url).flush(body, { status, statusText: 'x' });
    await settle();
    harness.detectChanges();
  };
  const open = async (address: string, instance: object, session: object | null = null): Promise<void> => {
    TestBed.configureTestingModule({
      providers: provideTestingPlatform([...accessPublicRoutes, { path: '**', component: Inside }]),
    });
    await loadWords(accessWords);
    harness = await RouterTestingHarness.create();
    http = TestBed.inject(HttpTestingController);
    const gone = harness.navigateByUrl(address);
    await settle();
    http.expectOne('/api/v1/session').flush(session ?? {}, { status: session ? 200 : 401, statusText: 'x' });
    http.expectOne('/api/v1/instance').flush(instance);
    await settle();
    http.match('/api/v1/demonstration/accounts').forEach((asked) => asked.flush(demonstration));
    await gone;
    harness.detectChanges();
  };
  const page = () => harness.routeNativeElement ?? document.createElement('p');
  const field = (autocomplete: string) =>
    page().querySelector<HTMLInputElement>(`input[autocomplete="${autocomplete}"]`) ?? document.createElement('input');
  const submit = async (): Promise<void> => {
    page()
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    harness.detectChanges();
  };

  beforeEach(() => localStorage.clear());

  it('offers the accounts of a demonstration, one click each, and leads back to the page that was asked for', async () => {
    await open('/connexion?retour=%2Fo%2Ftilleul%2Fpartenaires&expiree=1', { isDemo: true, isFirstRun: false });
    expect(page().textContent).toContain('Par sécurité, reconnectez-vous.');

    page().querySelector<HTMLButtonElement>('ent-demonstration-accounts button')?.click();
    harness.detectChanges();
    expect([field('username').value, field('current-password').value]).toEqual([nadia.email, demonstration.password]);

    await submit();
    await answer('/api/v1/session', nadia);

    expect(TestBed.inject(Router).url).toBe('/o/tilleul/partenaires');
  });

  it('says from when the next try counts, in the language of the reader', async () => {
    await open('/connexion', { isDemo: true, isFirstRun: false });
    page().querySelector<HTMLButtonElement>('ent-demonstration-accounts button')?.click();

    await submit();
    await answer('/api/v1/session', { type: '/problems/http/too-many', seconds: 90 }, 429);

    expect(page().querySelector('[role="alert"]')?.textContent).toMatch(/Réessayez à partir de \d{1,2}.h/);
  });

  it('leads to the first visit while the installation is new', async () => {
    await open('/connexion', { isDemo: false, isFirstRun: true });

    expect(TestBed.inject(Router).url).toBe('/premiere-visite');
  });

  it('does not ask again who is signed in already', async () => {
    await open('/connexion?retour=%2Fmon-travail', { isDemo: false, isFirstRun: false }, nadia);

    expect(TestBed.inject(Router).url).toBe('/mon-travail');
  });
});
