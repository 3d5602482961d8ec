import { Injectable } from '@nestjs/common';
import { feedbackResults, type YearResults } from '@entente/evaluations/domain';
import type { Tx } from '@entente/platform/api';
import { FeedbackStore } from './feedback.store';

/** What people said of a partnership, for its indicators and its review: two statements, however many campaigns. */
@Injectable()
export class FeedbackRecords {
  constructor(private readonly store: FeedbackStore) {}

  /** The results opened in a year and the one before. */
  async around(tx: Tx, partnershipId: string, year: number): Promise<{ year: number; results: YearResults[] }> {
    const campaigns = await this.store.closedAround(tx, partnershipId, year);
    const tallies = await this.store.tallies(
      tx,
      campaigns.map(({ campaign }) => campaign.id),
    );
    const results = campaigns.flatMap(({ campaign: { id, closedOn } }) => {
      const said = feedbackResults(tallies.filter(({ campaignId }) => campaignId === id));
      return said && closedOn ? [{ year: Number(closedOn.slice(0, 4)), results: said }] : [];
    });
    return { year, results };
  }
}
