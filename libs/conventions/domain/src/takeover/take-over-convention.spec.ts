import { aConvention, someTerms } from '../testing';
import { informationVariant } from '../document/derived-scope';
import { conventionDates } from '../document/convention-dates';
import { duplicateConvention } from '../life/draft-convention';
import { lastObjectionDay } from '../life/follow-calendar';
import { leTilleulParties } from '../testing/content/le-tilleul';
import { conventionId } from '../testing';
import { correctTakeOver, takeOverConvention, undoTakeOver } from './take-over-convention';
import { type PaperFileId, type TakenOverTerms } from './taken-over';
import { templateOfConvention } from './written-here';

const today = '2026-11-17';
const { partnerId, partnershipId } = aConvention();
const paperFileId = '00000000-0000-4000-8000-00000000f001' as PaperFileId;

const taken = (changes: Partial<TakenOverTerms> = {}) =>
  takeOverConvention(
    {
      id: conventionId('00000000-0000-4000-8000-00000000c009'),
      partnerId,
      partnershipId,
      number: '2026-031',
      parties: leTilleulParties,
      paperFileId,
      terms: someTerms(changes),
    },
    today,
  );
const pointersOf = (changes: Partial<TakenOverTerms>): readonly string[] => {
  try {
    taken(changes);
    return [];
  } catch (error) {
    return (error as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer);
  }
};

describe('a convention taken over', () => {
  it('stands at once where its dates say', () => {
    const statuses = [
      { startsOn: '2027-01-01', endsOn: '2027-12-31' } as const,
      { startsOn: '2026-01-01', endsOn: '2026-12-31' } as const,
      { startsOn: '2024-01-01', endsOn: '2024-12-31' } as const,
      { startsOn: '2019-01-01', endsOn: null } as const,
    ].map((dates) => taken({ ...dates, renewal: 'none' }).convention.status);

    expect(statuses).toEqual(['signed', 'in-force', 'ended', 'in-force']);
  });

  it('has renewed itself every year since it was signed', () => {
    const { convention, facts } = taken({ startsOn: '2021-03-01', endsOn: '2022-02-28', renewal: 'tacit' });

    expect(convention).toMatchObject({ status: 'in-force', endsOn: '2027-02-28', renewals: 5, version: 1 });
    expect(lastObjectionDay(convention)).toBe('2026-11-30');
    expect(facts.map(({ type }) => type)).toEqual(['convention-taken-over']);
  });

  it('stops renewing itself where the paper says so', () => {
    const { convention } = taken({ startsOn: '2021-03-01', endsOn: '2022-02-28', renewal: 'tacit', mostRenewals: 2 });

    expect(convention).toMatchObject({ status: 'ended', endsOn: '2024-02-29', renewals: 2 });
  });

  it('is reviewed at the rhythm that was read, and ends on any day of a month', () => {
    const { convention } = taken({ startsOn: '2026-02-10', endsOn: '2027-01-20', reviewMonths: 12, renewal: 'none' });

    expect(convention.endsOn).toBe('2027-01-20');
    expect(convention.answers.term.months).toBe(12);
    expect(conventionDates(convention.answers).reviewDue).toBe('2027-02-10');
  });

  it('keeps a template when one writes its kind, and none of ours otherwise', () => {
    const codes = [taken({ situation: 'T2' }), taken({ situation: 'other' })].map(
      ({ convention }) => templateOfConvention(convention).code,
    );

    expect(codes).toEqual(['T2', 'T0']);
  });

  it('says everything that is wrong at once, where it stands', () => {
    expect(
      pointersOf({
        title: ' ',
        signedOn: '2026-11-18',
        startsOn: '2026-05-01',
        endsOn: '2026-04-30',
        reviewMonths: 12,
      }),
    ).toEqual(['/title', '/signedOn', '/endsOn']);
    expect(pointersOf({ renewal: 'tacit', endsOn: null, renewalMonths: null, renewalNotice: null })).toEqual([
      '/endsOn',
      '/renewalMonths',
      '/renewalNotice',
    ]);
    expect(pointersOf({ signatories: [] })).toEqual(['/signatories']);
    expect(pointersOf({ signatories: [{ name: '', title: '', body: '' }], otherParties: [' '] })).toEqual([
      '/otherParties/0',
      '/signatories/0/name',
    ]);
    expect(pointersOf({ startsOn: '0026-01-01' })).toContain('/startsOn');
  });

  it('says nothing of information told about people: nobody answered', () => {
    const { answers, parties } = taken().convention;

    expect(() => informationVariant(answers, parties)).not.toThrow();
  });

  it('is put right: the dates count again from the paper', () => {
    const { convention } = taken({ startsOn: '2021-03-01', endsOn: '2022-02-28', renewal: 'tacit' });
    const terms = someTerms({ startsOn: '2025-03-01', endsOn: '2026-02-28', renewal: 'none' });

    const { convention: right, facts } = correctTakeOver(convention, { terms, version: 1 }, today);

    expect(right).toMatchObject({ status: 'ended', endsOn: '2026-02-28', renewals: 0, version: 2 });
    expect(facts).toMatchObject([{ type: 'taking-over-corrected', status: 'ended' }]);
    expect(() => correctTakeOver(right, { terms, version: 1 }, today)).toThrow('changed-elsewhere');
  });

  it('stays terminated when its dates are put right', () => {
    const { convention } = taken();
    const ended = { ...convention, status: 'terminated' as const };

    expect(correctTakeOver(ended, { terms: someTerms(), version: 1 }, today).convention.status).toBe('terminated');
  });

  it('has no words of ours to copy, and a convention written here is not removed in its way', () => {
    const { convention } = taken();

    expect(() => duplicateConvention(convention, { id: conventionId('x'), number: '2026-032' })).toThrow(
      'text-is-a-file',
    );
    expect(() => undoTakeOver(aConvention({ status: 'in-force' }))).toThrow('not-possible-now');
    expect(undoTakeOver(convention)).toMatchObject([{ type: 'taking-over-undone' }]);
  });
});
