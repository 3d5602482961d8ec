import { aContribution } from '@entente/partners/domain/testing';
import { sayReason } from '../content/match-words';
import { anEntry, aSheetRecord, aTailoring, aTarget, leTilleulValues } from '../testing';
import { matchExpectations, matchOffers } from './match';
import { chosenExpectations, chosenOffers, proposeTailoring, tailoringFaults } from './tailoring';

const record = aSheetRecord();
const ids = (matches: readonly { readonly line: { readonly id: string } }[]) => matches.map(({ line }) => line.id);

describe('what suits a partner', () => {
  it('puts first what answers the needs the partner deals with', () => {
    expect(ids(matchOffers(record, aTarget())).slice(0, 4)).toEqual([
      'first-appointment',
      'reminder',
      'rights',
      'quiet-room',
    ]);
    expect(ids(matchExpectations(record, aTarget()))[0]).toBe('dental-slots');
  });

  it('changes with the partner', () => {
    const csapa = aTarget({ needs: ['addiction-care'], publics: ['addictions'] });

    expect(ids(matchOffers(record, csapa))[0]).toBe('outreach');
    expect(ids(matchExpectations(record, csapa))[0]).toBe('outreach-nurse');
  });

  it('counts what the two already do together', () => {
    const target = aTarget({
      needs: [],
      publics: [],
      contributions: [
        aContribution({ direction: 'gives', type: 'training' }),
        aContribution({ direction: 'receives', type: 'outreach-round' }),
      ],
    });

    expect(matchOffers(record, target)[0]).toMatchObject({
      line: { id: 'training' },
      reasons: [{ because: 'already-given', contributionType: 'training' }],
    });
    expect(matchExpectations(record, target)[0]).toMatchObject({
      line: { id: 'outreach-nurse' },
      reasons: [{ because: 'already-received', contributionType: 'outreach-round' }],
    });
  });

  it('says why, in words', () => {
    const [first] = matchOffers(record, aTarget());

    expect(first?.reasons.map((reason) => sayReason(reason, 'fr'))).toEqual([
      'Ce partenaire s’occupe de : soins dentaires.',
      'Vous accompagnez tous deux : personnes sans abri.',
    ]);
    expect(sayReason({ because: 'high-priority', priority: 1 }, 'en')).toBe('It is your first priority.');
    expect(sayReason({ because: 'already-given', contributionType: 'training' }, 'fr')).toBe(
      'Vous le lui apportez déjà : formation.',
    );
    expect(sayReason({ because: 'already-received', contributionType: 'premises' }, 'en')).toBe(
      'They already bring it: premises.',
    );
  });

  it('keeps the order of priorities when nothing is known of the partner', () => {
    const unknown = aTarget({ needs: [], publics: [] });

    expect(ids(matchExpectations(record, unknown))).toEqual([
      'dental-slots',
      'answer',
      'outreach-nurse',
      'yearly-meeting',
    ]);
    expect(ids(matchOffers(record, unknown))).toEqual(leTilleulValues['IDS-14'].map(({ id }) => id));
  });

  it('proposes four contributions and three expectations at most', () => {
    expect(proposeTailoring(record, aTarget())).toEqual({
      offers: ['first-appointment', 'reminder', 'rights', 'quiet-room'],
      expectations: ['dental-slots', 'yearly-meeting', 'answer'],
      leftOut: [],
    });
    expect(proposeTailoring({}, aTarget())).toEqual({ offers: [], expectations: [], leftOut: [] });
  });
});

describe('a choice', () => {
  const faults = (overrides: Parameters<typeof aTailoring>[0]) =>
    tailoringFaults(record, aTailoring(overrides)).map(({ pointer, code }) => `${pointer} ${code}`);

  it('keeps the order given by hand', () => {
    expect(chosenOffers(record, { offers: ['training', 'reminder'] }).map(({ id }) => id)).toEqual([
      'training',
      'reminder',
    ]);
    expect(chosenExpectations(record, { expectations: ['answer'] }).map(({ id }) => id)).toEqual(['answer']);
  });

  it('is right as the picture shows it, and up to six of each', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ offers: leTilleulValues['IDS-14'].map(({ id }) => id) })).toEqual([]);
  });

  it('of more than six is refused', () => {
    const first = leTilleulValues['IDS-14'].slice(0, 1);
    const lines = '1234567'.split('').flatMap((id) => first.map((offer) => ({ ...offer, id })));
    const crowded = aSheetRecord({ 'IDS-14': anEntry('IDS-14', lines) });
    const tailoring = aTailoring({ offers: lines.map(({ id }) => id) });

    expect(tailoringFaults(crowded, tailoring)).toEqual([
      { pointer: '/offers', code: 'too-many', params: { max: 6, count: 7 } },
    ]);
  });

  it('needs both an offer and an expectation, known, and once', () => {
    expect(faults({ offers: [], expectations: ['answer', 'answer', 'gone'], leftOut: ['limits'] })).toEqual([
      '/offers required',
      '/expectations/1 repeated',
      '/expectations/2 unknown-line',
    ]);
  });
});
