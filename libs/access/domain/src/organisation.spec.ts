import { changedSettings, organisationFaults } from './organisation';
import { anOrganisation } from './testing';

const faultsOf = (overrides: Parameters<typeof anOrganisation>[0]): string[] =>
  organisationFaults(anOrganisation(overrides)).map(({ pointer, code }) => `${pointer} ${code}`);

describe('the settings of an organisation', () => {
  it('of Le Tilleul are right', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it('say all that is wrong, at once and at its place', () => {
    const { address, representative } = anOrganisation();
    const establishment = { name: '', address: { ...address, city: '' }, siret: '123', finess: '010000024' };

    expect(
      faultsOf({
        legalName: ' ',
        email: 'accueil',
        website: 'javascript:alert(1)',
        siren: '12',
        timeZone: 'Europe/Clairval',
        address: { ...address, postalCode: '1999' },
        representative: { ...representative, name: '', entitledOn: null },
        establishments: [establishment],
      }),
    ).toEqual([
      '/legalName required',
      '/email not-an-email',
      '/website not-a-link',
      '/siren siren-too-short',
      '/timeZone not-a-time-zone',
      '/address/postalCode not-a-postal-code',
      '/representative/name required',
      '/representative/entitledOn required',
      '/establishments/0/name required',
      '/establishments/0/siret siret-too-short',
      '/establishments/0/address/city required',
    ]);
  });

  it('ask for the date of a resolution, not of statutes', () => {
    const { representative } = anOrganisation();

    expect(faultsOf({ representative: { ...representative, entitlement: 'statutes', entitledOn: null } })).toEqual([]);
  });

  it('keep a number whose key is doubtful, since the organisation knows its own', () => {
    expect(faultsOf({ siren: '775672273' })).toEqual([]);
  });

  it('tell what changed, by name', () => {
    const before = anOrganisation();
    const after = { ...before, acronym: 'LT', address: { ...before.address, city: 'Aubrelles' } };

    expect(changedSettings(before, after)).toEqual(['acronym', 'address']);
    expect(changedSettings(before, { ...before })).toEqual([]);
  });

  it('know Belgian addresses', () => {
    const { address } = anOrganisation();

    expect(faultsOf({ address: { ...address, postalCode: '1000', country: 'BE' } })).toEqual([]);
  });
});
