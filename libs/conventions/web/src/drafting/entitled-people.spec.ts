import { ofParty, withTitles } from './entitled-people';

const marc = {
  id: 'e1',
  name: 'Marc Thévenot',
  jobTitle: 'Directeur',
  entitlement: 'written-delegation',
  beginsOn: '2025-03-03',
  endsOn: '2026-12-31',
  reference: '',
  version: 1,
} as const;
const aContact = { id: 'k1', party: 'partner', title: 'cadre', phone: '', slots: '', authority: '' } as const;
const known = [
  { ...aContact, name: 'Paul Ferrand', email: 'p@x.example' },
  { ...aContact, id: 'k2', name: 'marc thevenot', email: 'm@x.example' },
];

describe('people entitled to sign, where signatories are chosen', () => {
  it('come first, with what entitles them, and the address that is known', () => {
    expect(withTitles(known, ofParty([marc], 'partner'), '2026-11-17')).toMatchObject([
      {
        name: 'marc thevenot',
        title: 'Directeur',
        email: 'm@x.example',
        authority: 'délégation de signature du 3 mars 2025',
      },
      { name: 'Paul Ferrand', authority: '' },
    ]);
  });

  it('stand there without a contact, and no more once their title is over', () => {
    const [ours] = withTitles([], ofParty([marc], 'host'), '2026-11-17');

    expect(ours).toMatchObject({ party: 'host', name: 'Marc Thévenot', email: '' });
    expect(withTitles([], ofParty([marc], 'host'), '2027-01-01')).toEqual([]);
  });
});
