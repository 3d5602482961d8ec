import { HttpTestingController } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type OrganisationProfileBody, type OrganisationView } from '@entente/platform/api-client';
import { CurrentOrganisation } from '@entente/platform/web';
import { provideTestingPlatform } from '@entente/platform/web/testing';
import { ProfileEdition } from './profile-edition';

const aProfile = (change: Partial<OrganisationProfileBody> = {}): OrganisationProfileBody => ({
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
  ...change,
});

const aView = (version: number, change: Partial<OrganisationProfileBody> = {}): OrganisationView =>
  ({ id: 'o1', slug: 'le-tilleul', version, profile: aProfile(change) }) as unknown as OrganisationView;

const open = (view: OrganisationView) => {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({
    providers: [
      provideTestingPlatform(),
      ProfileEdition,
      { provide: CurrentOrganisation, useValue: { id: () => 'le-tilleul', required: () => 'le-tilleul' } },
    ],
  });
  const edition = TestBed.inject(ProfileEdition);
  TestBed.runInInjectionContext(() => edition.follow(signal(view)));
  TestBed.tick();
  const request = () => TestBed.inject(HttpTestingController).expectOne(({ method }) => method === 'PUT');
  return { edition, request };
};

const phone = (edition: ProfileEdition, text: string): void => {
  edition.draft.update((draft) => ({ ...draft, phone: text }));
  TestBed.tick();
};

describe('a change of the profile that somebody else’s crossed', () => {
  beforeEach(() => localStorage.clear());

  it('still stands on the version it was typed on when the page is opened again', async () => {
    const { edition, request } = open(aView(3));
    phone(edition, '01');
    const saving = edition.save();
    request().flush({ current: aView(4, { phone: '02' }) }, { status: 412, statusText: 'stale' });
    await saving;
    TestBed.tick();

    const again = open(aView(4, { phone: '02' }));
    void again.edition.save();

    expect(again.request().request.body).toMatchObject({ version: 3, profile: { phone: '01' } });
  });
});
