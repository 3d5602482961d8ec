import { Injectable } from '@nestjs/common';
import {
  acceptText,
  partiesWithoutAcceptance,
  recordAcceptance,
  type RecordedAcceptance,
  withdrawAcceptance,
} from '@entente/conventions/domain';
import { readOut } from '../persistence/convention.store';
import type { Caller } from './seats';
import { type SharedTable, WriteTogether } from './write-together';
import { WritingPost } from './writing-post';

const readable = ({ convention }: SharedTable) => ({ ...convention, document: readOut(convention) });

/** Each side says that it accepts the same words. */
@Injectable()
export class AcceptanceActs {
  constructor(
    private readonly together: WriteTogether,
    private readonly post: WritingPost,
  ) {}

  accept(caller: Caller, id: string, readVersion: number): Promise<void> {
    return this.together.act(caller, id, (table) => {
      const { negotiation, who, at } = table;
      return this.keep(table, acceptText(readable(table), negotiation, who, { readVersion, at }));
    });
  }

  /** The word of a partner who does not use the link, with who gave it and how. */
  record(caller: Caller, id: string, readVersion: number, given: RecordedAcceptance): Promise<void> {
    return this.together.act(caller, id, (table) => {
      const { negotiation, who, at } = table;
      return this.keep(table, recordAcceptance(readable(table), negotiation, who, { ...given, readVersion, at }));
    });
  }

  withdraw(caller: Caller, id: string): Promise<void> {
    return this.together.act(caller, id, async (table) => {
      await this.together.save(table, withdrawAcceptance(table.convention, table.negotiation, table.who));
    });
  }

  private async keep(table: SharedTable, decision: ReturnType<typeof acceptText>): Promise<void> {
    await this.together.saveWithEdition(table, decision, 'acceptance');
    const isLast = partiesWithoutAcceptance(decision.negotiation, table.convention.parties).length === 0;
    if (isLast && decision.facts.length > 0) await this.post.tellAgreed(table, decision.negotiation);
  }
}
