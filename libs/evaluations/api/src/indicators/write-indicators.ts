import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import {
  type FollowedIndicator,
  indicatorProblems,
  parsePeriod,
  sameFollowed,
  saveCells,
  type SavedCell,
} from '@entente/evaluations/domain';
import { assertMay } from '@entente/partners/api';
import { type Fact, Facts, TenantDb, type Tx } from '@entente/platform/api';
import type { Language } from '@entente/platform/kernel';
import { computedByCell, IndicatorSurroundings, type KnownBoard } from './indicator-surroundings';
import { IndicatorStore } from './indicator.store';
import { type IndicatorCellsBody, type IndicatorChoiceBody, toCellWrites, toFollowed } from './indicators.bodies';
import { type IndicatorBoardView, type SavedIndicatorsView, toBoardView, toSavedView } from './indicators.view';

export type IndicatorCall = { readonly actor: Member; readonly partnerId: string; readonly language: Language };

/** What a partnership follows, and the values of its cells. */
@Injectable()
export class WriteIndicators {
  constructor(
    private readonly db: TenantDb,
    private readonly store: IndicatorStore,
    private readonly surroundings: IndicatorSurroundings,
    private readonly facts: Facts,
  ) {}

  choose(call: IndicatorCall, body: IndicatorChoiceBody): Promise<IndicatorBoardView> {
    return this.db.inTenant(call.actor, async (tx) => {
      const board = await this.opened(tx, call);
      const followed = toFollowed(body, board);
      if (sameFollowed(board.board.followed, followed)) return toBoardView(call.actor, board);
      if (body.version !== board.board.version) {
        throw indicatorProblems['changed-elsewhere']({ current: toBoardView(call.actor, board) });
      }
      await this.store.choose(tx, call.actor, board.known.partnership.id, { followed, version: body.version });
      await this.facts.append(tx, call.actor, [chosen(board, followed)]);
      return toBoardView(call.actor, await this.surroundings.read(tx, call));
    });
  }

  /** Autosave: single cells, each with the version that was under the eyes. */
  save(call: IndicatorCall, body: IndicatorCellsBody): Promise<SavedIndicatorsView> {
    const writes = toCellWrites(body);
    const year = parsePeriod(body.cells[0]?.period ?? '')?.year;
    return this.db.inTenant(call.actor, async (tx) => {
      const board = await this.opened(tx, call, year);
      const saved = saveCells(writes, {
        followed: board.board.followed,
        stored: board.cells,
        computed: computedByCell(board),
        on: board.on,
        catalogue: board.catalogue,
      });
      await this.store.save(tx, call.actor, { partnershipId: board.known.partnership.id, cells: saved });
      await this.facts.append(tx, call.actor, entered(board, saved));
      return toSavedView(saved, await this.surroundings.read(tx, { ...call, year }));
    });
  }

  /** Locked, and open to this person. */
  private async opened(tx: Tx, { actor, partnerId, language }: IndicatorCall, year?: number): Promise<KnownBoard> {
    const { known } = await this.surroundings.read(tx, { partnerId, language, year });
    assertMay(actor, 'reviews:rate', known.partnership.tenures);
    if (known.partner.archivedOn !== null) throw indicatorProblems['partner-archived']();
    await this.store.lock(tx, actor, known.partnership.id);
    return this.surroundings.read(tx, { partnerId, language, year });
  }
}

const detailOf = ({ known }: KnownBoard) => ({ partnerId: known.partner.id, partnershipId: known.partnership.id });

const chosen = (board: KnownBoard, followed: readonly FollowedIndicator[]): Fact => ({
  type: 'indicators-chosen',
  about: [board.known.partnership.id, board.known.partner.id],
  detail: { ...detailOf(board), codes: followed.map(({ code }) => code) },
});

/** An autosave every few seconds would drown the partner's history: it stands in the partnership's own. */
const entered = (board: KnownBoard, saved: readonly SavedCell[]): readonly Fact[] => {
  const written = saved.filter(({ outcome }) => outcome === 'written');
  const { partner, partnership } = board.known;
  return written.map(({ code, period, side, corrected }) => ({
    type: corrected ? 'indicator-corrected' : 'indicator-entered',
    about: corrected ? [partnership.id, partner.id] : [partnership.id],
    detail: { ...detailOf(board), code, period, side },
  }));
};
