import { Injectable } from '@nestjs/common';
import { amendConvention, type Convention, type ConventionDecision, isAmendment } from '@entente/conventions/domain';
import type { FactAuthor, Tx } from '@entente/platform/api';
import { ConventionStore } from '../persistence/convention.store';

/** Keeps what signatures make of a convention. Signed by all, an amendment speaks: its convention is told, its end moves. */
@Injectable()
export class FollowAmendment {
  constructor(private readonly conventions: ConventionStore) {}

  lock(tx: Tx, id: string): Promise<Convention> {
    return this.conventions.lock(tx, id);
  }

  async save(tx: Tx, author: FactAuthor, decision: ConventionDecision): Promise<void> {
    await this.conventions.save(tx, author, decision);
    const { convention, facts } = decision;
    const isSigned = facts.some(({ type }) => type === 'convention-signed');
    if (!isSigned || !isAmendment(convention) || convention.parentId === undefined) return;
    const original = await this.conventions.lock(tx, convention.parentId);
    await this.conventions.save(tx, author, amendConvention(original, convention));
  }
}
