import { Inject, Injectable, Optional } from '@nestjs/common';
import { type MemberIdentity, OrganisationDirectory, type OrganisationIdentity } from '@entente/access/api';
import {
  type Questionnaire,
  prioritiesOf,
  type Strategy,
  strategyQuestionsAt,
  type StrategyKnown,
  withOwners,
} from '@entente/evaluations/domain';
import { SystemClock, type Tx } from '@entente/platform/api';
import { type Day, dayOf } from '@entente/platform/kernel';
import { readKnown } from './known/known-sources';
import { STRATEGY_RECORDS, type StrategyRecords } from './strategy-records';

export type StrategyContext = {
  readonly organisation: OrganisationIdentity;
  readonly today: Day;
  readonly known: StrategyKnown;
  readonly questionnaire: Questionnaire;
  /** Who may answer for a priority, and whoever does already. */
  readonly members: ReadonlyMap<string, MemberIdentity>;
};

/** Loads what surrounds a strategy review, in the caller's transaction. */
@Injectable()
export class StrategySurroundings {
  constructor(
    readonly organisation: OrganisationDirectory,
    readonly clock: SystemClock,
    @Optional() @Inject(STRATEGY_RECORDS) readonly records: StrategyRecords | null,
  ) {}

  async today(tx: Tx): Promise<Day> {
    const { profile } = await this.organisation.identity(tx);
    return dayOf(this.clock.now(), profile.timeZone);
  }

  /** What Entente knows: as frozen with the board's validation, else counted now. */
  async known(tx: Tx, year: number): Promise<StrategyKnown> {
    return readKnown({ tx, today: await this.today(tx), year, records: this.records });
  }

  async questions(tx: Tx, strategy: Strategy): Promise<Pick<StrategyContext, 'questionnaire' | 'members'>> {
    const active = await this.organisation.activeMembers(tx);
    const named = prioritiesOf(strategy.answers).flatMap(({ owner }) => (typeof owner === 'string' ? [owner] : []));
    const members = await this.organisation.members(tx, [...active.map(({ id }) => id), ...named]);
    const owners = [...members.values()].map(({ id, name }) => ({ code: id, label: { fr: name, en: name } }));
    return { members, questionnaire: withOwners(strategyQuestionsAt(strategy.questions), owners) };
  }

  async read(tx: Tx, strategy: Strategy): Promise<StrategyContext> {
    const organisation = await this.organisation.identity(tx);
    return {
      organisation,
      today: dayOf(this.clock.now(), organisation.profile.timeZone),
      known: strategy.known ?? (await this.known(tx, strategy.year)),
      ...(await this.questions(tx, strategy)),
    };
  }
}
