import { Injectable } from '@nestjs/common';
import { AcceptanceActs } from './acceptance-acts';
import { GuestActs } from './guest-acts';
import { ReadNegotiation } from './read-negotiation';
import { TalkActs } from './talk-acts';
import { TurnActs } from './turn-acts';

/** Everything that people do at the table, for the two doors that lead to it. */
@Injectable()
export class TableActs {
  constructor(
    readonly read: ReadNegotiation,
    readonly turn: TurnActs,
    readonly guests: GuestActs,
    readonly talk: TalkActs,
    readonly acceptance: AcceptanceActs,
  ) {}
}
