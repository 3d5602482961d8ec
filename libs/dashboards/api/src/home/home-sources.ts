import { Injectable } from '@nestjs/common';
import { type Member, OrganisationDirectory } from '@entente/access/api';
import { can } from '@entente/access/domain';
import {
  type ApprovalsUnderWay,
  ConventionDirectory,
  type DatedConvention,
  type OpenConvention,
} from '@entente/conventions/api';
import { type LeftHolder, ReviewDirectory } from '@entente/evaluations/api';
import { IdentitySheetDirectory, type SheetStanding } from '@entente/identity-sheets/api';
import { SystemClock, type Tx } from '@entente/platform/api';
import { addDays, addMonths, dayOf } from '@entente/platform/kernel';
import { type Overview, readOverview, readTies } from '../partnerships/partnerships';
import { actionsAnnouncedDays } from '../tasks/action-tasks';
import type { Names, ReviewSources } from '../tasks/review-tasks';
import { decideMonthsBefore } from '../tasks/term-tasks';
import type { Viewer } from './viewer';

/** All that a home page is made of, read in one transaction. */
export type HomeSources = {
  readonly viewer: Viewer;
  readonly open: readonly OpenConvention[];
  readonly approvals: ApprovalsUnderWay;
  readonly dated: readonly DatedConvention[];
  readonly reviews: ReviewSources;
  readonly sheet: SheetStanding | null;
  readonly overview: Overview;
  /** People who left and still hold something. */
  readonly left: readonly LeftHolder[];
  readonly names: Names;
};

/** The domains that a home page asks, each through what it shows to others. */
@Injectable()
export class HomeDirectories {
  constructor(
    readonly organisations: OrganisationDirectory,
    readonly conventions: ConventionDirectory,
    readonly reviews: ReviewDirectory,
    readonly sheets: IdentitySheetDirectory,
    readonly clock: SystemClock,
  ) {}

  /** So many statements whatever the organisation holds. */
  async read(tx: Tx, actor: Member): Promise<HomeSources> {
    const { profile } = await this.organisations.identity(tx);
    const today = dayOf(this.clock.now(), profile.timeZone);
    const open = await this.conventions.open(tx);
    const dated = await this.conventions.dated(tx, addMonths(today, decideMonthsBefore));
    const reviews = {
      running: await this.reviews.running(tx),
      asked: await this.reviews.askedRatings(tx, actor.id),
      assigned: await this.reviews.assignedSections(tx, actor.id),
      due: await this.reviews.due(tx, actor),
      actions: await this.reviews.dueActions(tx, actor, { today, until: addDays(today, actionsAnnouncedDays) }),
      declared: await this.reviews.declaredActions(tx, actor),
      campaigns: can(actor.roles, 'reviews:campaign') ? await this.reviews.lateCampaigns(tx, today) : [],
      feelings: await this.reviews.poorFeelings(tx, today),
    };
    const about = [
      ...open,
      ...dated,
      ...reviews.running,
      ...reviews.asked,
      ...reviews.assigned,
      ...reviews.due,
      ...reviews.declared,
      ...reviews.feelings,
    ].flatMap(({ partnerId }) => partnerId ?? []);
    const { names, held } = await readTies(tx, actor.id, about);
    const email = (await this.organisations.members(tx, [actor.id])).get(actor.id)?.email.toLowerCase() ?? '';
    return {
      viewer: { actor, email, today, country: profile.address.country, held },
      open,
      approvals: await this.conventions.approvals.underWay(tx, actor.id),
      dated,
      reviews,
      sheet: can(actor.roles, 'identity-sheet:edit') ? await this.sheets.standing(tx) : null,
      overview: await readOverview(tx),
      left: can(actor.roles, 'partners:assign-referent', 'other') ? await this.reviews.left(tx) : [],
      names,
    };
  }
}
