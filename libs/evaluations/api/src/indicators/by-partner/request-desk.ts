import { Injectable } from '@nestjs/common';
import type { IndicatorFactType } from '@entente/evaluations/domain';
import { type FactAuthor, type SystemClock, type Tx } from '@entente/platform/api';
import { IndicatorStore } from '../indicator.store';
import { RequestLinks } from './request-links';
import { RequestPost } from './request-post';
import { RequestStore, type StoredRequest } from './request.store';
import { RequestDays } from './request-days';

/** What every act on a request reads and writes, on either side. */
@Injectable()
export class RequestDesk {
  constructor(
    readonly requests: RequestStore,
    readonly links: RequestLinks,
    readonly post: RequestPost,
    readonly indicators: IndicatorStore,
    private readonly days: RequestDays,
  ) {}

  get clock(): SystemClock {
    return this.days.clock;
  }

  today(tx: Tx) {
    return this.days.today(tx);
  }

  tell(
    tx: Tx,
    author: FactAuthor,
    type: IndicatorFactType,
    { id, partnerId, partnershipId, period }: Pick<StoredRequest, 'id' | 'partnerId' | 'partnershipId' | 'period'>,
  ): Promise<void> {
    const detail = { partnerId, partnershipId, requestId: id, period };
    return this.days.facts.append(tx, author, [{ type, about: [partnershipId, partnerId], detail }]);
  }
}
