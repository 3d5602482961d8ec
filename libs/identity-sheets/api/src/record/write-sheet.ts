import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import {
  type FieldCode,
  fieldOf,
  isFieldCode,
  publishSheet,
  type RecordDecision,
  revisionOf,
  sheetProblems,
  type SheetRecord,
  showFieldTo,
  verifyField,
  writeField,
} from '@entente/identity-sheets/domain';
import { TenantDb, type Tx } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { SheetStore } from '../persistence/sheet.store';
import { type Surroundings, SheetSurroundings } from '../sheet-surroundings';
import { knownValues } from './known-values';
import { upToDate } from './live-fields';
import { ReadSheet } from './read-sheet';
import type { FieldEntryBody, FieldRevisionBody, FieldVisibilityBody, PublicationBody } from './record.bodies';
import type { IdentitySheetView } from './sheet.views';

type Decide = (record: SheetRecord, code: FieldCode, today: Day) => RecordDecision;

/** Writes, checks and publishes the sheet, one writer at a time. */
@Injectable()
export class WriteSheet {
  constructor(
    private readonly db: TenantDb,
    private readonly store: SheetStore,
    private readonly surroundings: SheetSurroundings,
    private readonly read: ReadSheet,
  ) {}

  write(actor: Member, code: string, { entry, revision }: FieldEntryBody): Promise<IdentitySheetView> {
    return this.changeField(actor, code, revision, (record, field, on) =>
      writeField(record, field, { value: entry.value, by: actor.id, on, readRevision: revision }),
    );
  }

  verify(actor: Member, code: string, { revision }: FieldRevisionBody): Promise<IdentitySheetView> {
    return this.changeField(actor, code, revision, verifyField);
  }

  showTo(actor: Member, code: string, { visibility, revision }: FieldVisibilityBody): Promise<IdentitySheetView> {
    return this.changeField(actor, code, revision, (record, field) => showFieldTo(record, field, visibility));
  }

  /** Fills what is empty with what we know already. */
  start(actor: Member): Promise<IdentitySheetView> {
    return this.change(actor, (record, around) => {
      let next: RecordDecision = { record, facts: [] };
      for (const [code, value] of knownValues(record, around)) {
        const writing = { value, by: actor.id, on: around.today, readRevision: revisionOf(next.record, code) };
        const written = writeField(next.record, code, writing);
        next = { record: written.record, facts: [...next.facts, ...written.facts] };
      }
      return Promise.resolve(next);
    });
  }

  publish(actor: Member, { lastVersion }: PublicationBody): Promise<IdentitySheetView> {
    return this.db.inTenant(actor, async (tx) => {
      const sheetId = await this.store.lock(tx, actor);
      const stored = await this.store.record(tx);
      const around = await this.surroundings.read(tx, stored);
      const version = (await this.store.lastPublication(tx))?.version ?? 0;
      if (version !== lastVersion) throw sheetProblems['published-meanwhile']({ version });
      const decision = publishSheet(upToDate(stored, around), { lastVersion: version, by: actor.id, on: around.today });
      await this.store.publish(tx, actor, { sheetId, at: this.surroundings.clock.now() }, decision);
      return this.read.view(tx, actor);
    });
  }

  private changeField(actor: Member, code: string, revision: number, decide: Decide): Promise<IdentitySheetView> {
    if (!isFieldCode(code)) throw sheetProblems['unknown-field']();
    return this.change(actor, async (record, { today }, tx) => {
      if (revisionOf(record, code) !== revision) throw await this.stale(tx, actor, code);
      return decide(record, code, today);
    });
  }

  private change(
    actor: Member,
    decide: (record: SheetRecord, around: Surroundings, tx: Tx) => Promise<RecordDecision>,
  ): Promise<IdentitySheetView> {
    return this.db.inTenant(actor, async (tx) => {
      const sheetId = await this.store.lock(tx, actor);
      const before = await this.store.record(tx);
      const around = await this.surroundings.read(tx, before);
      await this.store.save(tx, actor, { sheetId, before }, await decide(before, around, tx));
      return this.read.view(tx, actor);
    });
  }

  /** What stands now goes with the refusal, so that the page shows both values. */
  private async stale(tx: Tx, actor: Member, code: FieldCode) {
    const { fields } = await this.read.view(tx, actor);
    const current = fields.find((field) => field.code === code);
    return sheetProblems['changed-elsewhere']({ code, label: fieldOf(code).label, current });
  }
}
