import { Injectable } from '@nestjs/common';
import { readinessOf } from '@entente/identity-sheets/domain';
import type { Tx } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { SheetStores } from './persistence/sheet-stores';
import { upToDate } from './record/live-fields';
import { SheetSurroundings } from './sheet-surroundings';

export type SheetStanding = {
  /** Required fields filled and fresh, in percent. */
  readonly ring: number;
  readonly missing: number;
  readonly stale: number;
  /** Null until the sheet was published once. */
  readonly publishedVersion: number | null;
  readonly publishedOn: Day | null;
};

export type SheetGiven = {
  readonly exportId: string;
  readonly number: string;
  readonly preparedOn: Day;
  readonly handedOver: number;
};

/** What the domains above may know of the sheet, in their own transaction. */
@Injectable()
export class IdentitySheetDirectory {
  constructor(
    private readonly stores: SheetStores,
    private readonly surroundings: SheetSurroundings,
  ) {}

  /** How the sheet stands today: what a home page says is due. */
  async standing(tx: Tx): Promise<SheetStanding> {
    const record = await this.stores.sheets.record(tx);
    const around = await this.surroundings.read(tx, record);
    const { ring, missing, stale } = readinessOf(upToDate(record, around), around.today);
    const published = await this.stores.sheets.lastPublication(tx);
    return {
      ring,
      missing: missing.length,
      stale: stale.length,
      publishedVersion: published?.version ?? null,
      publishedOn: published?.publishedOn ?? null,
    };
  }

  /** The sheets prepared for a partner, the newest first. */
  async preparedFor(tx: Tx, partnerId: string): Promise<SheetGiven[]> {
    const { rows } = await this.stores.exports.page(tx, { partner: partnerId, after: null, limit: 20 });
    const handovers = await this.stores.exports.handovers(
      tx,
      rows.map(({ id }) => id),
    );
    return rows.map(({ id, number, sheet }) => ({
      exportId: id,
      number,
      preparedOn: sheet.preparedOn,
      handedOver: handovers.filter(({ exportId, state }) => exportId === id && state === 'given').length,
    }));
  }
}
