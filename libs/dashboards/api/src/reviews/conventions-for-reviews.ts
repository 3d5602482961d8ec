import { Injectable } from '@nestjs/common';
import { ConventionDirectory } from '@entente/conventions/api';
import { type Convention, informationVariant } from '@entente/conventions/domain';
import type { ConventionRhythm, KnownConvention, ReviewConventions, SignedConvention } from '@entente/evaluations/api';
import type { Tx } from '@entente/platform/api';

/** What reviews know of conventions: the two domains stand side by side, so this one introduces them. */
@Injectable()
export class ConventionsForReviews implements ReviewConventions {
  constructor(private readonly conventions: ConventionDirectory) {}

  async inForce(tx: Tx, partnershipId: string): Promise<KnownConvention | null> {
    const convention = await this.conventions.inForce(tx, partnershipId);
    return convention && toKnown(convention);
  }

  rhythms(tx: Tx): Promise<readonly ConventionRhythm[]> {
    return this.conventions.rhythms(tx);
  }

  signed(tx: Tx, partnershipId: string, since: Date): Promise<readonly SignedConvention[]> {
    return this.conventions.signed(tx, partnershipId, since);
  }
}

const annexC: readonly ReturnType<typeof informationVariant>[] = ['b', 'c', 'e'];

const toKnown = ({ id, startsOn, answers, parties }: Convention): KnownConvention | null => {
  if (startsOn === null) return null;
  return {
    id,
    startedOn: startsOn,
    form: 'convention',
    objectives: answers.objectives.lines.map(({ change }) => change).filter(Boolean),
    actions: answers.actions.lines.map(({ title, rhythm }) => ({ action: title, planned: rhythm })),
    reviewEveryMonths: answers.review.months,
    informationAnnex: annexC.includes(informationVariant(answers, parties)),
  };
};
