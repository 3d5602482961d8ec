import { type Day, Problem } from '@entente/platform/kernel';
import { stageHints, stageWords } from '../content/stage-words';
import { aContribution, aPartnership } from '../testing';
import { moveRefusal, partnershipFaults, possibleMoves } from './partnership';
import { endReferent, endTenuresOf, moveStage, nameReferent, writePartnership } from './partnership-decisions';
import {
  allowedMoves,
  isStage,
  liveStages,
  mainStages,
  sideStages,
  type Stage,
  stages,
  stagesWithGains,
  stagesWithReason,
} from './stages';
import { holderOn } from './tenures';

const today: Day = '2026-11-17';
const noGains = { ours: '', theirs: ' ' };

const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return error instanceof Problem ? error.type.replace('/problems/partners/', '') : String(error);
  }
  return 'accepted';
};

const pairs = stages.flatMap((from) => stages.map((to): [Stage, Stage] => [from, to]));

describe('the stages of a partnership', () => {
  it.each(pairs)('from %s to %s, follow the table', (stage, to) => {
    const partnership = aPartnership({ stage });

    const outcome = refusal(() => moveStage(partnership, { to, on: today, reason: 'Une raison', retryOn: null }));

    expect(outcome).toBe(allowedMoves[stage].includes(to) ? 'accepted' : 'move-not-allowed');
    expect(possibleMoves(partnership).some((move) => move.to === to)).toBe(outcome === 'accepted');
  });

  it.each(pairs.filter(([from, to]) => allowedMoves[from].includes(to)))(
    'from %s to %s, ask what each side gains when the tie becomes real',
    (stage, to) => {
      const expected = stagesWithGains.includes(to) ? 'gains-missing' : null;

      expect(moveRefusal(aPartnership({ stage, gains: noGains }), to)).toBe(expected);
      expect(moveRefusal(aPartnership({ stage, gains: { ours: 'Un soin', theirs: '' } }), to)).toBe(expected);
    },
  );

  it.each(stagesWithReason)('%s asks why', (to) => {
    const stage = stages.find((from) => allowedMoves[from].includes(to)) ?? 'active';

    expect(refusal(() => moveStage(aPartnership({ stage }), { to, on: today, reason: ' ', retryOn: null }))).toBe(
      'invalid-partnership',
    );
  });

  it('tell where it comes from and where it goes', () => {
    const { partnership, facts } = moveStage(aPartnership(), {
      to: 'suspended',
      on: today,
      reason: ' Poste vacant ',
      retryOn: null,
    });

    expect(partnership).toMatchObject({ stage: 'suspended', stageSince: today, stageReason: 'Poste vacant' });
    expect(facts).toEqual([expect.objectContaining({ type: 'stage-moved', from: 'active', to: 'suspended' })]);
  });

  it('keep the day to try again of a partner who declined, and only later than today', () => {
    const prospect = aPartnership({ stage: 'prospect' });
    const decline = (retryOn: Day) =>
      moveStage(prospect, { to: 'declined', on: today, reason: 'Pas cette année', retryOn });

    expect(decline('2027-03-01').partnership.retryOn).toBe('2027-03-01');
    expect(refusal(() => decline(today))).toBe('invalid-partnership');
    expect(
      moveStage(prospect, { to: 'first-contact', on: today, reason: '', retryOn: '2027-03-01' }).partnership.retryOn,
    ).toBeNull();
  });

  it('never end in a dead end', () => {
    for (const stage of stages) expect(allowedMoves[stage].length).toBeGreaterThan(0);
    expect(stages.filter((to) => to !== 'spotted' && !stages.some((from) => allowedMoves[from].includes(to)))).toEqual(
      [],
    );
  });

  it('are worded, and recognised by their code', () => {
    for (const stage of stages) expect([stageWords[stage].fr, stageHints[stage].en]).not.toContain('');
    expect(mainStages.length + sideStages.length).toBe(stages.length);
    expect(liveStages.every(isStage)).toBe(true);
    expect(isStage('friend')).toBe(false);
  });
});

describe('what is written of a partnership', () => {
  it('says all that is wrong, at its place', () => {
    const faults = partnershipFaults({
      purpose: 'x'.repeat(601),
      gains: { ours: '', theirs: 'y'.repeat(601) },
      listing: 'internal',
      contributions: [aContribution(), aContribution({ volume: -1 })],
    });

    expect(faults.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/purpose too-long',
      '/gains/theirs too-long',
      '/contributions/1/volume too-small',
    ]);
  });

  it('is kept trimmed, and tells which parts changed', () => {
    const partnership = aPartnership();
    const { partnership: written, facts } = writePartnership(partnership, {
      ...partnership,
      gains: { ours: ' Un soin ', theirs: 'Un relais' },
    });

    expect(written.gains).toEqual({ ours: 'Un soin', theirs: 'Un relais' });
    expect(facts).toEqual([expect.objectContaining({ type: 'partnership-written', fields: ['gains'] })]);
  });

  it('makes no fact when nothing changed', () => {
    const partnership = aPartnership();

    expect(writePartnership(partnership, partnership)).toEqual({ partnership, facts: [] });
  });
});

describe('naming a référent', () => {
  it('tells who leaves and who comes', () => {
    const { partnership, facts } = nameReferent(aPartnership(), {
      side: 'ours',
      role: 'referent',
      personId: 'awa',
      from: today,
    });

    expect(holderOn(partnership.tenures, 'ours', 'referent', today)?.personId).toBe('awa');
    expect(facts.map(({ type }) => type)).toEqual(['referent-left', 'referent-named']);
    expect(facts[0]).toMatchObject({ personId: 'julien', lastDay: '2026-11-16' });
  });

  it('of a vacant post tells only who comes', () => {
    const { facts } = nameReferent(aPartnership(), { side: 'theirs', role: 'deputy', personId: 'lea', from: today });

    expect(facts.map(({ type }) => type)).toEqual(['referent-named']);
  });

  it('ends with the last day told', () => {
    const { partnership, facts } = endReferent(aPartnership(), {
      side: 'theirs',
      role: 'referent',
      lastDay: '2026-12-31',
    });

    expect(holderOn(partnership.tenures, 'theirs', 'referent', '2027-01-01')).toBeUndefined();
    expect(facts).toEqual([
      expect.objectContaining({ type: 'referent-left', personId: 'farid', lastDay: '2026-12-31' }),
    ]);
  });

  it('ends for all posts of somebody who leaves', () => {
    const { partnership, facts } = endTenuresOf(aPartnership(), 'farid', '2026-12-31');

    expect(facts).toHaveLength(1);
    expect(holderOn(partnership.tenures, 'ours', 'referent', '2027-01-01')?.personId).toBe('julien');
    expect(endTenuresOf(aPartnership(), 'nobody', '2026-12-31').facts).toEqual([]);
  });
});
