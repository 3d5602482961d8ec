import { addDays, type Day } from '@entente/platform/kernel';
import { type PartnerFact } from '../partner-facts';
import { partnerProblems } from '../partner-problems';
import { movePartnership, type Move, type Partnership, partnershipFaults, type PartnershipText } from './partnership';
import { appoint, type Appointment, endTenure, holderOn, type Side, type TenureRole } from './tenures';

/** The next state and what happened. */
export type PartnershipDecision = { readonly partnership: Partnership; readonly facts: readonly PartnerFact[] };

const of = ({ id, partnerId }: Partnership) => ({ partnerId, partnershipId: id });

const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

const trimmed = ({ purpose, gains, listing, contributions }: PartnershipText): PartnershipText => ({
  purpose: purpose.trim(),
  gains: { ours: gains.ours.trim(), theirs: gains.theirs.trim() },
  listing,
  contributions: contributions.map((line) => ({ ...line, description: line.description.trim() })),
});

/** Writes why the partnership exists, what each side gains, what each brings, and who may know. */
export const writePartnership = (partnership: Partnership, text: PartnershipText): PartnershipDecision => {
  const faults = partnershipFaults(text);
  if (faults.length > 0) throw partnerProblems['invalid-partnership']({}, faults);

  const written = trimmed(text);
  const fields = (['purpose', 'gains', 'listing', 'contributions'] as const).filter((field) =>
    differs(written[field], partnership[field]),
  );
  if (fields.length === 0) return { partnership, facts: [] };
  return {
    partnership: { ...partnership, ...written },
    facts: [{ type: 'partnership-written', ...of(partnership), fields }],
  };
};

/** Moves the partnership to another stage. */
export const moveStage = (partnership: Partnership, move: Move): PartnershipDecision => ({
  partnership: movePartnership(partnership, move),
  facts: [{ type: 'stage-moved', ...of(partnership), from: partnership.stage, to: move.to }],
});

/** Names a référent or a deputy, on our side (a member) or theirs (a contact). */
export const nameReferent = (partnership: Partnership, appointment: Appointment): PartnershipDecision => {
  const { side, role, personId, from } = appointment;
  const leaving = holderOn(partnership.tenures, side, role, from);
  const tenures = appoint(partnership.tenures, appointment);
  const left: PartnerFact[] =
    leaving?.until === null
      ? [
          {
            type: 'referent-left',
            ...of(partnership),
            side,
            role,
            personId: leaving.personId,
            lastDay: addDays(from, -1),
          },
        ]
      : [];
  return {
    partnership: { ...partnership, tenures },
    facts: [...left, { type: 'referent-named', ...of(partnership), side, role, personId, from }],
  };
};

/** Ends a tenure without naming a successor. */
export const endReferent = (
  partnership: Partnership,
  post: { readonly side: Side; readonly role: TenureRole; readonly lastDay: Day },
): PartnershipDecision => {
  const tenures = endTenure(partnership.tenures, post);
  const ended = tenures.find((tenure, index) => tenure !== partnership.tenures[index]);
  return {
    partnership: { ...partnership, tenures },
    facts: ended ? [{ type: 'referent-left', ...of(partnership), ...post, personId: ended.personId }] : [],
  };
};

/** A contact who leaves leaves their posts too. */
export const endTenuresOf = (partnership: Partnership, personId: string, lastDay: Day): PartnershipDecision =>
  partnership.tenures
    .filter((tenure) => tenure.personId === personId && tenure.until === null && tenure.from <= addDays(lastDay, 1))
    .reduce<PartnershipDecision>(
      (decision, { side, role }) => {
        const next = endReferent(decision.partnership, { side, role, lastDay });
        return { partnership: next.partnership, facts: [...decision.facts, ...next.facts] };
      },
      { partnership, facts: [] },
    );

/**
 * What somebody of ours holds here goes to another of ours, from a day on. Whoever held the deputy's post and takes the
 * référent's leaves the first; a référent who takes the deputy's over stays référent.
 */
export const handOnPosts = (
  partnership: Partnership,
  { leaverId, toId, on }: { readonly leaverId: string; readonly toId: string; readonly on: Day },
): PartnershipDecision => {
  const postOf = (id: string) =>
    partnership.tenures.find(({ side, personId, until }) => side === 'ours' && personId === id && until === null);
  const [held, other] = [postOf(leaverId), postOf(toId)];
  if (!held) return { partnership, facts: [] };
  const day = [on, held.from, other?.from ?? on].reduce((latest, each) => (each > latest ? each : latest));
  const post = { side: 'ours', role: held.role } as const;
  const lastDay = addDays(day, -1);
  if (other?.role === 'referent') return endReferent(partnership, { ...post, lastDay });
  const freed = other
    ? endReferent(partnership, { side: 'ours', role: other.role, lastDay })
    : { partnership, facts: [] };
  const named = nameReferent(freed.partnership, { ...post, personId: toId, from: day });
  return { partnership: named.partnership, facts: [...freed.facts, ...named.facts] };
};
