import { Injectable } from '@nestjs/common';
import type { SignatureRequestId, SigningFact } from '@entente/conventions/domain';
import { type FactAuthor, SystemClock, type Tx } from '@entente/platform/api';
import { appendEvent, type ChainedEvent, type Json } from '@entente/platform/pades';
import { JournalEventRow, SignatureRequestRow } from './signing.rows';

/** Personal values of who acted: kept beside the chain, salted in its hashes. */
export type Witness = {
  readonly name?: string;
  readonly email?: string;
  readonly address?: string;
  readonly agent?: string;
  /** Where the link went before its address was corrected. */
  readonly formerEmail?: string;
};

const json = (value: unknown): { readonly [key: string]: Json } =>
  JSON.parse(JSON.stringify(value)) as { [key: string]: Json };

// What somebody wrote in their own words may be personal: it stands beside the chain too.
const apart = ({ reason, ...ids }: { readonly reason?: string } & Readonly<Record<string, unknown>>) => ({
  told: reason === undefined ? {} : { reason },
  ids,
});

// A signatory acts on their own line, which names them already; a member acts on somebody else's.
const actorOf = ({ kind, id }: FactAuthor) => (kind === 'member' && id !== null ? { actorId: id } : {});

/** Appends to a request's journal. The caller holds the request's row lock, which makes the chain serial. */
@Injectable()
export class Journal {
  constructor(private readonly clock: SystemClock) {}

  async append(
    tx: Tx,
    author: FactAuthor,
    row: SignatureRequestRow,
    facts: readonly SigningFact[],
    witness: Witness = {},
  ): Promise<SignatureRequestRow> {
    let { journalHead, journalLength } = row;
    const at = this.clock.now().toISOString();
    for (const { type, ...detail } of facts) {
      const { told, ids } = apart(detail);
      const event = appendEvent(journalHead, {
        type,
        at,
        facts: json({ ...ids, ...actorOf(author) }),
        personal: json({ ...witness, ...told }),
      });
      journalLength += 1;
      await tx.insert(JournalEventRow, { tenantId: author.tenantId, requestId: row.id, rank: journalLength, ...event });
      journalHead = event.hash;
    }
    return Object.assign(row, { journalHead, journalLength });
  }

  async read(tx: Tx, requestId: SignatureRequestId): Promise<ChainedEvent[]> {
    const rows = await tx
      .createQueryBuilder(JournalEventRow, 'e')
      .where('e.request_id = :requestId', { requestId })
      .orderBy('e.rank')
      .getMany();
    return rows.map(
      ({ previousHash, type, at, facts, commitments, hash, personal }) =>
        ({ previousHash, type, at, facts, commitments, hash, personal }) as ChainedEvent,
    );
  }
}
