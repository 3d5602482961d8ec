import { Injectable } from '@nestjs/common';
import { History, type HistoryView, type Member } from '@entente/access/api';
import {
  type Entry,
  type FieldCode,
  fieldCodes,
  fieldOf,
  fieldStateOf,
  type Publication,
  readinessOf,
  revisionOf,
  type SheetRecord,
  staleOn,
} from '@entente/identity-sheets/domain';
import { TenantDb, type Tx } from '@entente/platform/api';
import { SheetStore } from '../persistence/sheet.store';
import { allowedSheetActions } from '../sheet.policy';
import { type Surroundings, SheetSurroundings } from '../sheet-surroundings';
import { knownValues } from './known-values';
import { noticeOf, upToDate } from './live-fields';
import type { IdentitySheetView, SheetFieldView, SheetPublicationView, SheetReadinessView } from './sheet.views';

type Names = ReadonlyMap<string, { readonly name: string }>;

/** The whole working page in one answer. */
@Injectable()
export class ReadSheet {
  constructor(
    private readonly db: TenantDb,
    private readonly store: SheetStore,
    private readonly surroundings: SheetSurroundings,
    private readonly histories: History,
  ) {}

  execute(actor: Member): Promise<IdentitySheetView> {
    return this.db.readInTenant(actor, (tx) => this.view(tx, actor));
  }

  async view(tx: Tx, actor: Member): Promise<IdentitySheetView> {
    const [id, record] = [await this.store.find(tx), await this.store.record(tx)];
    const publication = await this.store.lastPublication(tx);
    const around = await this.surroundings.read(tx, record);
    const names = await this.surroundings.organisations.members(tx, authorsOf(record, publication));
    const known = knownValues(record, around);
    return {
      id,
      organisation: around.organisation.name,
      today: around.today,
      fields: fieldCodes.map((code) => fieldView(record, code, { around, names, known: known.get(code) })),
      readiness: readinessView(record, around),
      publication: publication && toPublicationView(publication, names),
      changed: publication ? changedSince(publication.record, record) : [],
      members: around.members.map(({ id: memberId, name, jobTitle, email }) => ({
        id: memberId,
        name,
        jobTitle,
        email,
      })),
      allowedActions: allowedSheetActions(actor),
    };
  }

  history(actor: Member, before?: string): Promise<HistoryView> {
    return this.db.readInTenant(actor, async (tx) => {
      const id = await this.store.find(tx);
      return id ? this.histories.read(tx, id, before) : { entries: [], next: null };
    });
  }
}

const authorsOf = (record: SheetRecord, publication: Publication | null): string[] => [
  ...Object.values(record).map(({ writtenBy }) => writtenBy),
  ...(publication ? [publication.publishedBy] : []),
];

type Told = { readonly around: Surroundings; readonly names: Names; readonly known: unknown };

const fieldView = (stored: SheetRecord, code: FieldCode, { around, names, known }: Told): SheetFieldView => {
  const record = upToDate(stored, around);
  return {
    ...entryView(record[code], names),
    code,
    state: fieldStateOf(record, code, around.today),
    revision: revisionOf(record, code),
    staleOn: staleOn(record, code),
    visibility: record[code]?.visibility ?? fieldOf(code).visibility,
    notice: noticeOf(stored, code, around),
    known: known === undefined ? null : { value: known },
  };
};

const neverWritten = { entry: null, writtenBy: null, writtenOn: null, verifiedOn: null };

const entryView = (
  entry: Entry | undefined,
  names: Names,
): Pick<SheetFieldView, 'entry' | 'writtenBy' | 'writtenOn' | 'verifiedOn'> => {
  if (!entry) return neverWritten;
  const { value, writtenBy, writtenOn, verifiedOn } = entry;
  return { entry: { value }, writtenBy: names.get(writtenBy)?.name ?? null, writtenOn, verifiedOn };
};

const readinessView = (record: SheetRecord, around: Surroundings): SheetReadinessView => {
  const { missing, stale, suggested, ...numbers } = readinessOf(upToDate(record, around), around.today);
  return { ...numbers, missing: [...missing], stale: [...stale], suggested: [...suggested] };
};

/** Fields whose words or audience differ from what was published; checking one again changes nothing. */
export const changedSince = (published: SheetRecord, record: SheetRecord): FieldCode[] => {
  const shown = (from: SheetRecord, code: FieldCode): string =>
    JSON.stringify([from[code]?.value ?? null, from[code]?.visibility ?? null]);
  return fieldCodes.filter((code) => shown(published, code) !== shown(record, code));
};

export const toPublicationView = (
  { version, publishedOn, publishedBy, stale }: Omit<Publication, 'record'>,
  names: Names,
): SheetPublicationView => ({
  version,
  publishedOn,
  publishedBy: names.get(publishedBy)?.name ?? null,
  stale: [...stale],
});
