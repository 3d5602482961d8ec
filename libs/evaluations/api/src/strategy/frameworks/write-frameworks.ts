import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import {
  checkFramework,
  frameworkCsv,
  type FrameworkId,
  type FrameworkItem,
  frameworkProblems,
  type FrameworkText,
  mergeImported,
  readFrameworkCsv,
  type Reference,
  type ReferenceGroup,
} from '@entente/evaluations/domain';
import { newId, TenantDb, type Tx } from '@entente/platform/api';
import { csvText, type Language } from '@entente/platform/kernel';
import { CatalogueStore } from '../../indicators/own/catalogue.store';
import { FrameworkStore, type StoredFramework } from './framework.store';
import type {
  FrameworkBody,
  FrameworkImportBody,
  FrameworkListView,
  FrameworkView,
  NewFrameworkBody,
  ReferenceGroupsView,
  ReferenceGroupView,
} from './framework.views';
import { readReferenceGroups } from './reference-groups';

const toView = ({ framework, removed, version }: StoredFramework): FrameworkView => ({
  ...framework,
  items: framework.items.map((item) => ({ ...item, references: item.references.map((one) => ({ ...one })) })),
  removed,
  version,
});

const toGroups = (groups: readonly ReferenceGroup[]): ReferenceGroupView[] =>
  groups.map(({ choices, ...group }) => ({ ...group, choices: choices.map((choice) => ({ ...choice })) }));

type Change = (before: StoredFramework, tx: Tx) => Promise<void>;

/** Frameworks of others: shipped empty, typed or imported here. */
@Injectable()
export class WriteFrameworks {
  constructor(
    private readonly db: TenantDb,
    private readonly store: FrameworkStore,
    private readonly catalogue: CatalogueStore,
  ) {}

  list(actor: Member): Promise<FrameworkListView> {
    return this.db.readInTenant(actor, async (tx) => ({
      items: (await this.store.list(tx)).map(({ framework: { id, name, edition, items } }) => ({
        id,
        name,
        edition,
        codes: items.length,
        answered: items.filter(({ references }) => references.length > 0).length,
      })),
    }));
  }

  references(actor: Member): Promise<ReferenceGroupsView> {
    return this.db.readInTenant(actor, async (tx) => ({
      groups: toGroups(await readReferenceGroups(tx, this.catalogue)),
    }));
  }

  read(actor: Member, id: string): Promise<FrameworkView> {
    return this.db.readInTenant(actor, async (tx) => toView(await this.store.find(tx, id)));
  }

  add(actor: Member, text: NewFrameworkBody): Promise<FrameworkView> {
    return this.db.inTenant(actor, async (tx) => {
      const id = newId() as FrameworkId;
      await this.store.insert(tx, actor, { ...text, id, items: [] });
      return toView(await this.store.find(tx, id));
    });
  }

  save(actor: Member, id: string, { version, ...text }: FrameworkBody): Promise<FrameworkView> {
    return this.change(actor, id, version, (before, tx) => this.keep(tx, actor, before, text));
  }

  /** Codes and labels of a file; refused whole when one of its lines is wrong. */
  take(actor: Member, id: string, { version, csv }: FrameworkImportBody): Promise<FrameworkView> {
    const { items, faults } = readFrameworkCsv(csv);
    if (faults.length > 0) throw frameworkProblems['invalid-csv']({}, faults);
    return this.change(actor, id, version, (before, tx) => {
      const { name, edition, items: kept } = before.framework;
      return this.keep(tx, actor, before, { name, edition, items: mergeImported(kept, items) });
    });
  }

  remove(actor: Member, id: string, version: number): Promise<FrameworkView> {
    return this.change(actor, id, version, (before, tx) => this.store.remove(tx, actor, before));
  }

  restore(actor: Member, id: string, version: number): Promise<FrameworkView> {
    return this.change(actor, id, version, (before, tx) => this.store.restore(tx, actor, before));
  }

  async table(actor: Member, id: string, language: Language): Promise<string> {
    const { framework } = await this.db.readInTenant(actor, (tx) => this.store.find(tx, id));
    const titles =
      language === 'fr' ? (['Code', 'Intitulé', 'Répond'] as const) : (['Code', 'Label', 'Answered by'] as const);
    return framework.items.length === 0 ? csvText([titles]) : frameworkCsv(framework.items, titles);
  }

  private async keep(tx: Tx, actor: Member, before: StoredFramework, text: FrameworkText): Promise<void> {
    const faults = checkFramework(text, await this.known(tx, before));
    if (faults.length > 0) throw frameworkProblems.invalid({}, faults);
    await this.store.save(tx, actor, before, { ...text, items: text.items.map(tidied) });
  }

  /** What may be pointed at, and what is already: a code that is no longer asked stays where it was chosen. */
  private async known(tx: Tx, { framework: { items } }: StoredFramework): Promise<readonly Reference[]> {
    const groups = await readReferenceGroups(tx, this.catalogue);
    return [...groups.flatMap(({ choices }) => choices), ...items.flatMap(({ references }) => references)];
  }

  private change(actor: Member, id: string, version: number, act: Change): Promise<FrameworkView> {
    return this.db.inTenant(actor, async (tx) => {
      const before = await this.store.lock(tx, id);
      if (before.version !== version) throw frameworkProblems['changed-elsewhere']({ current: toView(before) });
      await act(before, tx);
      return toView(await this.store.find(tx, id));
    });
  }
}

const tidied = ({ code, label, references }: FrameworkItem): FrameworkItem => ({
  code: code.trim(),
  label: label.trim(),
  references: references.map(({ kind, code, own }) => (own ? { kind, code, own } : { kind, code })),
});
