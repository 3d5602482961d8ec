import {
  aCircuit,
  aDelegation,
  aMoment,
  aStep,
  awa,
  henri,
  julien,
  memberId,
  nadia,
  someEligible,
  sylvie,
} from '../testing';
import { answerCircuit, type Answering } from './answer-circuit';
import { type ApprovalCircuit, awaitedMembers, type StepPlan } from './approval-circuit';
import { answerAsExpert, askExpert } from './ask-expert';
import { type Delegation } from './delegation';
import { answersAtStake, cancelCircuit, restartCircuit } from './start-circuit';
import { changePerson, extendStep, nextApprovalReminder, recordApprovalReminder } from './steer-circuit';

const answer = (
  circuit: ApprovalCircuit,
  given: Partial<Answering> & Pick<Answering, 'by' | 'verdict'>,
  delegations: readonly Delegation[] = [],
) =>
  answerCircuit(
    circuit,
    { inPlaceOf: given.by, text: 'Lu.', confidential: false, textHash: circuit.textHash, ...given },
    { delegations, moment: aMoment() },
  );
const opinion = (circuit: ApprovalCircuit) => answer(circuit, { by: julien, verdict: 'favourable' }).circuit;
const typesOf = ({ facts }: { readonly facts: readonly { readonly type: string }[] }) => facts.map(({ type }) => type);
const problem = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return (error as { type: string }).type.split('/').at(-1) ?? '';
  }
  return 'none';
};

describe('a circuit', () => {
  it('opens its first step alone, and counts its working days', () => {
    const { steps, status } = aCircuit();

    expect(status).toBe('open');
    // Five working days after Tuesday 17 November 2026.
    expect(steps.map(({ dueOn }) => dueOn)).toEqual(['2026-11-24', null]);
  });

  it('moves to the next step once everybody asked has answered', () => {
    const two = aCircuit([aStep({ kind: 'opinion', members: [julien, sylvie] }), aStep()]);

    const half = answer(two, { by: julien, verdict: 'favourable' }).circuit;
    const whole = answer(half, { by: sylvie, verdict: 'favourable' }).circuit;

    expect([half.current, whole.current]).toEqual([0, 1]);
    expect(awaitedMembers(whole)).toEqual([nadia]);
  });

  it('moves on with the first answer where one is enough', () => {
    const two = aCircuit([aStep({ kind: 'opinion', rule: 'any', members: [julien, sylvie] }), aStep()]);

    expect(answer(two, { by: sylvie, verdict: 'favourable' }).circuit.current).toBe(1);
  });

  it('is approved by the last answer', () => {
    const decision = answer(opinion(aCircuit()), { by: nadia, verdict: 'approved' });

    expect(decision.circuit.status).toBe('approved');
    expect(typesOf(decision)).toEqual(['approval-given', 'approval-completed']);
  });

  it.each([
    ['somebody of another step', { by: nadia, verdict: 'favourable' }, 'not-asked'],
    ['an approval where an opinion is asked', { by: julien, verdict: 'approved' }, 'answer-of-another-kind'],
    [
      'an answer on words that were not those',
      { by: julien, verdict: 'favourable', textHash: 'text-0' },
      'text-changed-since',
    ],
    ['a reserve without a reason', { by: julien, verdict: 'reserved', text: ' ' }, 'reason-missing'],
    ['an answer for somebody who named nobody', { by: sylvie, inPlaceOf: julien, verdict: 'favourable' }, 'not-asked'],
  ] as const)('refuses %s', (_what, given, refusal) => {
    expect(problem(() => answer(aCircuit(), given))).toBe(refusal);
  });

  it('takes one answer from each: a second click changes nothing', () => {
    const two = aCircuit([aStep({ kind: 'opinion', members: [julien, sylvie] }), aStep()]);
    const once = answer(two, { by: julien, verdict: 'favourable' }).circuit;

    expect(problem(() => answer(once, { by: julien, verdict: 'favourable' }))).toBe('already-answered');
  });

  it('keeps nothing confidential of a decision', () => {
    const { answers } = answer(opinion(aCircuit()), { by: nadia, verdict: 'approved', confidential: true }).circuit;

    expect(answers.at(-1)?.confidential).toBe(false);
  });
});

describe('a text sent back', () => {
  const sentBack = () =>
    answer(opinion(aCircuit()), { by: nadia, verdict: 'sent-back', text: 'Revoir l’article 5.' }).circuit;

  it('goes back to whoever sent it back, and the opinions stand, when no word changed', () => {
    const { circuit, facts } = restartCircuit(
      sentBack(),
      { textHash: 'text-1', readVersion: sentBack().version },
      aMoment(),
    );

    expect([circuit.status, circuit.current]).toEqual(['open', 1]);
    expect(answersAtStake(circuit).map(({ memberId: id }) => id)).toEqual([julien]);
    expect(facts).toMatchObject([{ type: 'approval-restarted', answersLost: 0 }]);
  });

  it('goes back to the first, and every answer falls, once a word changed', () => {
    const { circuit, facts } = restartCircuit(
      sentBack(),
      { textHash: 'text-2', readVersion: sentBack().version },
      aMoment(),
    );

    expect([circuit.current, answersAtStake(circuit)]).toEqual([0, []]);
    expect(facts).toMatchObject([{ answersLost: 1 }]);
    expect(awaitedMembers(circuit)).toEqual([julien]);
  });

  it('is not started again from a page that somebody overtook', () => {
    expect(problem(() => restartCircuit(sentBack(), { textHash: 'text-2', readVersion: 1 }, aMoment()))).toBe(
      'circuit-changed-elsewhere',
    );
  });

  it('needs no new circuit while it is read and its words stand', () => {
    const open = aCircuit();

    expect(problem(() => restartCircuit(open, { textHash: 'text-1', readVersion: 1 }, aMoment()))).toBe(
      'circuit-not-possible-now',
    );
  });
});

describe('steering a circuit', () => {
  const change = (circuit: ApprovalCircuit, from: typeof nadia, to: typeof nadia, step = 0) =>
    changePerson(circuit, { step, from, to, readVersion: circuit.version, eligible: someEligible });

  it('asks somebody else instead', () => {
    expect(awaitedMembers(change(aCircuit(), julien, sylvie).circuit)).toEqual([sylvie]);
  });

  it('does not take back an answer that was given', () => {
    const two = aCircuit([aStep({ kind: 'opinion', members: [julien, sylvie] }), aStep()]);
    const once = answer(two, { by: julien, verdict: 'favourable' }).circuit;

    expect(problem(() => change(once, julien, henri))).toBe('already-answered');
  });

  it('puts nobody where they may not decide', () => {
    expect(problem(() => change(aCircuit(), nadia, sylvie, 1))).toBe('may-not-stand-here');
  });

  it('gives more working days from the day that was asked', () => {
    const { circuit } = extendStep(aCircuit(), { days: 3, readVersion: 1 }, aMoment());

    expect(circuit.steps[0]?.dueOn).toBe('2026-11-27');
  });

  it('counts them from today once that day has passed', () => {
    const { circuit } = extendStep(aCircuit(), { days: 1, readVersion: 1 }, aMoment({ today: '2026-12-01' }));

    expect(circuit.steps[0]?.dueOn).toBe('2026-12-02');
  });

  it('stops with a reason alone', () => {
    expect(problem(() => cancelCircuit(aCircuit(), { reason: ' ', readVersion: 1 }))).toBe('reason-missing');
    expect(cancelCircuit(aCircuit(), { reason: 'Trop tôt.', readVersion: 1 }).circuit.status).toBe('cancelled');
  });

  it('reminds the working day before and the one after, two at most', () => {
    const on = (circuit: ApprovalCircuit, today: '2026-11-17' | '2026-11-23' | '2026-11-25' | '2026-12-09') =>
      nextApprovalReminder(circuit, { today, country: 'FR' });
    const open = aCircuit();
    const once = recordApprovalReminder(open, { today: '2026-11-23' }).circuit;
    const twice = recordApprovalReminder(once, { today: '2026-11-25' }).circuit;

    expect([on(open, '2026-11-17'), on(once, '2026-11-23'), on(once, '2026-11-25')]).toEqual([
      '2026-11-23',
      '2026-11-25',
      '2026-11-25',
    ]);
    expect(on(twice, '2026-12-09')).toBeNull();
  });

  it('sends one reminder, not two, after a stop', () => {
    const late = recordApprovalReminder(aCircuit(), { today: '2026-12-09' }).circuit;

    expect(nextApprovalReminder(late, { today: '2026-12-10', country: 'FR' })).toBeNull();
  });
});

describe('a plan', () => {
  const faults = (steps: readonly StepPlan[]): string[] => {
    try {
      aCircuit(steps);
    } catch (error) {
      return (error as { errors: { pointer: string; code: string }[] }).errors.map(
        ({ pointer, code }) => `${pointer} ${code}`,
      );
    }
    return [];
  };

  it.each([
    ['no step', [], ['/steps no-step']],
    ['nobody who decides', [aStep({ kind: 'opinion', members: [julien] })], ['/steps nobody-decides']],
    ['a decision by somebody who may not', [aStep({ members: [julien] })], ['/steps/0/members/0 may-not-approve']],
    ['a stranger', [aStep({ members: [memberId('other')] })], ['/steps/0/members/0 not-a-member']],
    ['somebody twice', [aStep({ members: [nadia, nadia] })], ['/steps/0/members/1 repeated']],
    ['an empty step', [aStep({ members: [] })], ['/steps/0/members nobody-in-step']],
    ['no time at all', [aStep({ days: 0 })], ['/steps/0/days days-of-step']],
  ] as const)('is refused with %s', (_what, steps, expected) => {
    expect(faults(steps)).toEqual(expected);
  });
});

describe('an expert', () => {
  const asked = (circuit = aCircuit()) =>
    askExpert(
      circuit,
      { id: 'x', memberId: sylvie, question: 'Et l’assurance ?', days: 3, askedBy: awa, isMember: true },
      aMoment(),
    );
  const around = { delegations: [], moment: aMoment() };

  it('is asked outside the steps, and the circuit does not wait', () => {
    const { circuit } = asked();

    expect(circuit.experts).toMatchObject([{ memberId: sylvie, dueOn: '2026-11-20', answer: null }]);
    expect(awaitedMembers(circuit)).toEqual([julien]);
  });

  it('answers once, for themselves or by whom they named', () => {
    const { circuit } = asked();
    const said = { id: 'x', verdict: 'reserved', text: 'À couvrir.', confidential: true } as const;

    expect(problem(() => answerAsExpert(circuit, { ...said, by: henri }, around))).toBe('not-asked');
    const once = answerAsExpert(circuit, { ...said, by: sylvie }, around).circuit;
    expect(problem(() => answerAsExpert(once, { ...said, by: sylvie }, around))).toBe('already-answered');
  });

  it('is a member, who is not in the circuit already', () => {
    const ask = (change: object) =>
      problem(() =>
        askExpert(
          aCircuit(),
          { id: 'x', memberId: sylvie, question: '', days: 3, askedBy: awa, isMember: true, ...change },
          aMoment(),
        ),
      );

    expect([ask({ isMember: false }), ask({ memberId: julien })]).toEqual(['may-not-stand-here', 'already-in-step']);
  });
});

describe('by delegation', () => {
  it('somebody answers in the place of whoever is away, and the answer says both', () => {
    const circuit = opinion(aCircuit());
    const decision = answer(circuit, { by: sylvie, inPlaceOf: nadia, verdict: 'approved' }, [aDelegation()]);

    expect(decision.circuit.answers.at(-1)).toMatchObject({ memberId: nadia, by: sylvie });
    expect(decision.facts[0]).toMatchObject({ type: 'approval-given', inPlaceOf: nadia });
  });

  it('nobody does once the days have passed', () => {
    const past = aDelegation({ endsOn: '2026-11-16' });

    expect(
      problem(() => answer(opinion(aCircuit()), { by: sylvie, inPlaceOf: nadia, verdict: 'approved' }, [past])),
    ).toBe('not-asked');
  });
});
