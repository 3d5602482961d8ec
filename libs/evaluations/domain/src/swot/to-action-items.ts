import { fold } from '@entente/platform/kernel';
import { actionLimits, type ActionItem } from '../review/action-item';
import { type SwotState } from './swot-session';

type Named = { readonly id: string; readonly name: string };

/** Who may hold an action: our members, their contacts, and whoever closes the session when nobody of these was named. */
export type SwotOwners = {
  readonly ours: readonly Named[];
  readonly theirs: readonly Named[];
  readonly closer: string;
};

const idOf = (people: readonly Named[], name: string): string | null =>
  people.find((person) => fold(person.name.trim()) === fold(name.trim()))?.id ?? null;

/** What the session decided, as lines of the plan. A name that nobody known bears stands beside the result. */
export const toActionItems = ({ actions }: SwotState, { ours, theirs, closer }: SwotOwners): readonly ActionItem[] =>
  actions.flatMap(({ text, ownerOurs, ownerTheirs, dueOn, indicator }): ActionItem[] => {
    if (dueOn === null) return [];
    const [member, contact] = [idOf(ours, ownerOurs), idOf(theirs, ownerTheirs)];
    const unknown = [...(member ? [] : [ownerOurs]), ...(contact ? [] : [ownerTheirs])];
    const result = unknown.length === 0 ? indicator : `${indicator} (${unknown.join(', ')})`;
    return [
      {
        action: text,
        origin: { kind: 'swot', code: null },
        expectedResult: result.slice(0, actionLimits.expectedResult),
        priority: 'normal',
        ownerOurs: member ?? (contact ? null : closer),
        ownerTheirs: contact,
        dueOn,
        hours: null,
        budgetCents: null,
        successSign: indicator,
        state: 'to-do',
        abandonedReason: '',
        obstacles: [],
        visibleToPartner: true,
        effect: '',
      },
    ];
  });
