import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import {
  answerOf,
  checkGapActions,
  type GapAction,
  gridAt,
  isAnotherMeeting,
  type JointMeeting,
  noteMeeting,
  rateTogether,
  sideProblems,
  takeSameRatings,
} from '@entente/evaluations/domain';
import { type FieldFault, faultAt } from '@entente/platform/kernel';
import { toAnswerChanges } from '../review/answer.bodies';
import { toConflictView, toCriterionAnswerView } from '../review/answers.view';
import { ReviewSurroundings } from '../sources/review-context';
import { bothRatings, type GapsView, type JointAnswersView, openCodes, toGapsView, toMeetingView } from './gaps.view';
import { ReadSides } from './read-sides';
import { SidesDesk, type SideNews, type SidesTable } from './sides-desk';
import type { JointAnswersBody, JointMeetingBody } from './two-sides.bodies';
import type { SidesTogether } from './sides.store';

/** The meeting: both sides read each other and agree, criterion after criterion. */
@Injectable()
export class RateTogether {
  constructor(
    private readonly desk: SidesDesk,
    private readonly sides: ReadSides,
    private readonly surroundings: ReviewSurroundings,
  ) {}

  /** Nobody reads the other side before both have handed in and the two views were opened. */
  read(actor: Member, id: string): Promise<GapsView> {
    return this.sides.reading(actor, id, (parts) => {
      if (parts.together.comparedAt === null) throw sideProblems['not-compared']();
      return toGapsView(parts);
    });
  }

  answer(actor: Member, id: string, body: JointAnswersBody): Promise<JointAnswersView> {
    const changes = toAnswerChanges(body.answers);
    return this.desk.act(actor, id, 'reviews:rate', async (table) => {
      const { together, stored } = table;
      const merged = rateTogether(openOf(table), together.joint, changes);
      const joint = { ...together.joint, answers: merged.answers };
      if (merged.written.length > 0)
        await this.save(table, { ...together, joint }, { type: 'joint-rated', codes: merged.written });
      return {
        answers: changes.map(({ code }) => toCriterionAnswerView(answerOf(merged.answers, code))),
        conflicts: merged.conflicts.map(toConflictView),
        open: openCodes({ stored, raters: table.raters }, joint),
      };
    });
  }

  /** Takes over, in one act, what both rated the same. */
  async takeSame(actor: Member, id: string): Promise<GapsView> {
    await this.desk.act(actor, id, 'reviews:rate', async (table) => {
      const { joint } = table.together;
      const merged = takeSameRatings(openOf(table), joint, bothRatings(table));
      if (merged.written.length === 0) return;
      const together = { ...table.together, joint: { ...joint, answers: merged.answers } };
      await this.save(table, together, { type: 'joint-rated', codes: merged.written });
    });
    return this.read(actor, id);
  }

  async noteMeeting(actor: Member, id: string, { seen, ...given }: JointMeetingBody): Promise<GapsView> {
    await this.desk.act(actor, id, 'reviews:rate', async (table) => {
      const today = await this.surroundings.today(table.tx);
      const { heldOn, attendees } = noteMeeting(openOf(table), given, today);
      await this.assertKnown(table, { attendees, owners: [] });
      const noted = table.together.joint.meeting;
      // A page from before it told what it showed goes on as it did.
      if (seen !== undefined && isAnotherMeeting(noted, { seen, given }))
        throw sideProblems['meeting-noted-elsewhere']({ current: toMeetingView(table.together.joint) });
      const joint = { ...table.together.joint, meeting: { heldOn, attendees } };
      await this.save(table, { ...table.together, joint }, { type: 'joint-meeting-noted', heldOn });
    });
    return this.read(actor, id);
  }

  /** One more action; the same one sent twice is one. */
  async addAction(actor: Member, id: string, action: GapAction): Promise<GapsView> {
    await this.changeActions(actor, id, (actions) =>
      actions.some(({ key }) => key === action.key)
        ? actions.map((each) => (each.key === action.key ? action : each))
        : [...actions, action],
    );
    return this.read(actor, id);
  }

  async removeAction(actor: Member, id: string, key: string): Promise<GapsView> {
    await this.changeActions(actor, id, (actions) => actions.filter((each) => each.key !== key));
    return this.read(actor, id);
  }

  private changeActions(
    actor: Member,
    id: string,
    change: (actions: readonly GapAction[]) => readonly GapAction[],
  ): Promise<void> {
    return this.desk.act(actor, id, 'reviews:rate', async (table) => {
      openOf(table);
      if (table.stored.review.status !== 'rating') throw sideProblems['rating-closed']();
      const actions = change(table.together.actions);
      const faults = checkGapActions(gridAt(table.stored.review.grid), actions);
      if (faults.length > 0) throw sideProblems['invalid-joint']({}, faults.map(ofOneAction));
      await this.assertKnown(table, { attendees: [], owners: actions });
      await this.save(table, { ...table.together, actions }, { type: 'gap-actions-noted', count: actions.length });
    });
  }

  private async save(table: SidesTable, together: SidesTogether, news: SideNews): Promise<void> {
    await this.desk.rows.sides.save(table.tx, table.author, table.stored.review.id, together);
    await this.desk.settle(table, [news]);
  }

  /** Who was there, or answers for an action, is a member of ours or a contact of this very partner. */
  private async assertKnown({ tx, stored }: SidesTable, { attendees, owners }: Named): Promise<void> {
    const { members, known } = await this.surroundings.read(tx, stored, 'fr');
    const contacts = new Set<string>(known.contacts.map(({ id }) => id));
    const isKnown = { member: (id: string) => members.has(id), contact: (id: string) => contacts.has(id) };
    const owner = (kind: keyof typeof isKnown, id: string | null, field: string): FieldFault[] =>
      id === null || isKnown[kind](id) ? [] : [faultAt([field], 'choice')];
    const faults = [
      ...attendees.flatMap(({ kind, id }, index) =>
        isKnown[kind](id) ? [] : [faultAt(['attendees', index], 'choice')],
      ),
      ...owners.flatMap(({ ownerOurs, ownerTheirs }) => [
        ...owner('member', ownerOurs, 'ownerOurs'),
        ...owner('contact', ownerTheirs, 'ownerTheirs'),
      ]),
    ];
    if (faults.length > 0) throw sideProblems['invalid-joint']({}, faults);
  }
}

type Named = { readonly attendees: JointMeeting['attendees']; readonly owners: readonly GapAction[] };

const openOf = ({ stored, together }: Pick<SidesTable, 'stored' | 'together'>) => {
  if (together.comparedAt === null) throw sideProblems['not-compared']();
  return { review: stored.review, compared: true };
};

/** The body holds one action: `/actions/3/action` is its `/action`. */
const ofOneAction = (fault: FieldFault): FieldFault => ({
  ...fault,
  pointer: fault.pointer.replace(/^\/actions\/\d+/, ''),
});
