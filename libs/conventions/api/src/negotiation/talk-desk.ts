import { Injectable } from '@nestjs/common';
import type { ClauseCode, ConventionFact, Thread } from '@entente/conventions/domain';
import { PresenceStore } from '../presence/presence.store';
import { NegotiationStore } from './negotiation.store';
import { TextChanges } from './text-changes';
import type { SharedTable } from './write-together';
import { WritingPost } from './writing-post';

/** What a word said or taken leaves behind: a line of history, a mail to whoever is called, another text. */
@Injectable()
export class TalkDesk {
  constructor(
    private readonly store: NegotiationStore,
    private readonly post: WritingPost,
    private readonly changes: TextChanges,
    private readonly presence: PresenceStore,
  ) {}

  tell({ tx, caller, convention }: SharedTable, facts: readonly ConventionFact[]): Promise<void> {
    return this.store.tell(tx, caller, convention, facts);
  }

  /** Mails whoever the last words call by name. */
  call(table: SharedTable, thread: Thread): Promise<void> {
    return this.post.tellMentioned(table, thread);
  }

  /** Two of one side would answer one question twice: the later wording takes the place of the former. */
  assertFree({ tx, who, convention }: SharedTable, clause: ClauseCode): Promise<void> {
    return this.presence.assertFree(tx, convention.id, { personId: who.id, party: who.party }, [clause]);
  }

  change(...given: Parameters<TextChanges['save']>): Promise<void> {
    return this.changes.save(...given);
  }
}
