import { Problem } from '@entente/platform/kernel';
import { partnerFactWords } from '../content/partner-fact-words';
import { partnerFactTypes } from '../partner-facts';
import { partnerProblems } from '../partner-problems';
import { aPartner, aPartnerForm, partnerId } from '../testing';
import { archivePartner, createPartner, editPartner, goneFromBinOn, restorePartner, verifyPartner } from './partner';
import { type OfficialNumber, partnerFaults, type PartnerForm } from './partner-form';

const number = (kind: OfficialNumber['kind'], value: string, keptBecause = ''): OfficialNumber => ({
  kind,
  value,
  keptBecause,
});

const faultsOf = (overrides: Partial<PartnerForm>): string[] =>
  partnerFaults(aPartnerForm(overrides)).map(({ pointer, code }) => `${pointer} ${code}`);

const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return error instanceof Problem ? error.type.replace('/problems/partners/', '') : String(error);
  }
  return 'accepted';
};

describe('a partner card', () => {
  it('is right as the builder makes it', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it('needs a name and a type only', () => {
    const bare = {
      managedBy: '',
      email: '',
      phone: '',
      website: '',
      publics: [],
      needs: [],
      territories: [],
      authority: '',
      admission: '',
      howToRefer: '',
      usualDelayDays: null,
      verifiedOn: null,
      address: { street: '', postalCode: '', city: '', country: 'FR' },
    } as const;

    expect(faultsOf(bare)).toEqual([]);
    expect(faultsOf({ ...bare, name: '', structureType: '' })).toEqual(['/name required', '/structureType required']);
  });

  it('says all that is wrong at once, each fault at its place', () => {
    expect(
      faultsOf({
        name: 'x'.repeat(201),
        structureType: 'embassy',
        email: 'accueil@',
        website: 'ftp://lepassage.example',
        publics: ['homeless', 'homeless'],
        needs: ['astrology'],
        usualDelayDays: 1.5,
        address: { street: '8, rue du Pont', postalCode: '999', city: '', country: 'FR' },
        numbers: [number('siret', '775'), number('siren', '775672272')],
        territories: ['Clairval', ' '],
        establishments: [{ name: '', address: aPartnerForm().address, numbers: [number('finess', '12')] }],
      }),
    ).toEqual([
      '/name too-long',
      '/structureType not-a-choice',
      '/email not-an-email',
      '/website not-a-link',
      '/publics repeated',
      '/needs not-a-choice',
      '/usualDelayDays not-whole',
      '/address/postalCode not-a-postal-code',
      '/address/city required',
      '/numbers/0/value siret-too-short',
      '/territories/1 required',
      '/establishments/0/name required',
      '/establishments/0/numbers/0/value finess-too-short',
    ]);
  });

  it('keeps a doubtful number only with a reason', () => {
    expect(faultsOf({ numbers: [number('siret', '77567227232334')] })).toEqual([
      '/numbers/0/keptBecause siret-checksum',
    ]);
    expect(faultsOf({ numbers: [number('siret', '77567227232334', 'Lu sur leur papier à en-tête')] })).toEqual([]);
  });

  it('holds the same number once, however it is spaced', () => {
    expect(faultsOf({ numbers: [number('finess', '010000024'), number('finess', '01 000 002 4')] })).toEqual([
      '/numbers/1/value repeated',
    ]);
  });
});

describe('the life of a partner', () => {
  const now = new Date('2026-11-17T10:00:00Z');

  it('starts with a tidy card', () => {
    const form = aPartnerForm({
      name: ' CSAPA Le Passage ',
      numbers: [number('siret', '775 672 272 32333', 'inutile')],
    });
    const { partner, facts } = createPartner(partnerId('p'), form);

    expect(partner).toMatchObject({ name: 'CSAPA Le Passage', version: 1, archivedOn: null });
    expect(partner.numbers).toEqual([number('siret', '77567227232333')]);
    expect(facts).toEqual([{ type: 'partner-created', partnerId: 'p' }]);
  });

  it('tells that a doubtful number was kept, once', () => {
    const form = aPartnerForm({ numbers: [number('siren', '775672273', 'Lu sur leur site')] });
    const { partner, facts } = createPartner(partnerId('p'), form);

    expect(facts).toContainEqual({ type: 'number-kept-despite-warning', partnerId: 'p', kind: 'siren' });
    expect(editPartner(partner, { ...form, phone: '115' }, 1).facts.map(({ type }) => type)).toEqual([
      'partner-edited',
    ]);
  });

  it('refuses a wrong card with its faults', () => {
    expect(refusal(() => createPartner(partnerId('p'), aPartnerForm({ name: '' })))).toBe('invalid-partner');
  });

  it('tells which fields an edit changed, and counts it', () => {
    const partner = aPartner();
    const { partner: edited, facts } = editPartner(partner, aPartnerForm({ phone: '03 53 01 30 11', needs: [] }), 1);

    expect(edited.version).toBe(2);
    expect(facts).toEqual([{ type: 'partner-edited', partnerId: partner.id, fields: ['phone', 'needs'] }]);
  });

  it('does not count an edit that changes nothing', () => {
    expect(editPartner(aPartner(), aPartnerForm(), 1)).toEqual({ partner: aPartner(), facts: [] });
  });

  it('refuses an edit made on an older reading', () => {
    expect(refusal(() => editPartner(aPartner({ version: 3 }), aPartnerForm(), 2))).toBe('changed-elsewhere');
  });

  it('counts a verification', () => {
    expect(verifyPartner(aPartner(), '2026-11-17').partner).toMatchObject({ verifiedOn: '2026-11-17', version: 2 });
  });

  it('goes to the bin and comes back within thirty days', () => {
    const { partner: archived } = archivePartner(aPartner(), now);

    expect(archived.archivedOn).toBe('2026-11-17');
    expect(goneFromBinOn('2026-11-17')).toBe('2026-12-18');
    expect(refusal(() => restorePartner(archived, new Date('2026-12-17T22:00:00Z')))).toBe('accepted');
    expect(refusal(() => restorePartner(archived, new Date('2026-12-18T05:00:00Z')))).toBe('bin-expired');
  });

  it('does not go there twice, nor come back from elsewhere, nor change meanwhile', () => {
    const archived = aPartner({ archivedOn: '2026-11-17' });

    expect(refusal(() => archivePartner(archived, now))).toBe('already-archived');
    expect(refusal(() => restorePartner(aPartner(), now))).toBe('not-archived');
    expect(refusal(() => editPartner(archived, aPartnerForm(), 1))).toBe('already-archived');
  });

  it('is told in words', () => {
    for (const type of partnerFactTypes) expect(partnerFactWords[type].en).not.toBe('');
    for (const make of Object.values(partnerProblems)) expect(make().title.fr).not.toBe('');
  });
});
