import { Injectable } from '@nestjs/common';
import { type Member, OrganisationDirectory } from '@entente/access/api';
import {
  acceptedIndicators,
  type IndicatorsContent,
  type IndicatorsFile,
  indicatorsFaults,
  indicatorsFile,
  type OwnIndicators,
  ownIndicatorsProblems,
  publishIndicators,
  readIndicatorsDraft,
  readIndicatorsFile,
  reviseIndicators,
  takeIndicators,
} from '@entente/evaluations/domain';
import { Facts, TenantDb, type Tx } from '@entente/platform/api';
import { CatalogueStore } from './catalogue.store';
import {
  type ImportIndicatorsBody,
  type IndicatorsDraftBody,
  type OwnIndicatorsView,
  type PublishIndicatorsBody,
  toOwnIndicatorsView,
} from './catalogue.views';

/** The indicators of an organisation: written, published version after version, taken from a file and given as one. */
@Injectable()
export class WriteCatalogue {
  constructor(
    private readonly db: TenantDb,
    private readonly store: CatalogueStore,
    private readonly organisation: OrganisationDirectory,
    private readonly facts: Facts,
  ) {}

  read(actor: Member): Promise<OwnIndicatorsView> {
    return this.db.readInTenant(actor, (tx) => this.view(tx, actor));
  }

  version(actor: Member, version: number): Promise<IndicatorsContent> {
    return this.db.readInTenant(actor, (tx) => this.store.version(tx, version));
  }

  /** The version in force, or what is being written before the first. */
  export(actor: Member): Promise<IndicatorsFile> {
    return this.db.readInTenant(actor, async (tx) => {
      const { draft } = await this.store.read(tx);
      return indicatorsFile((await this.store.inForce(tx)) ?? draft.content, draft.lastOwn);
    });
  }

  revise(actor: Member, { draft, revision }: IndicatorsDraftBody): Promise<OwnIndicatorsView> {
    const given = readIndicatorsDraft(draft);
    return this.change(actor, revision, async (tx, own) => {
      const revised = reviseIndicators(own, given);
      if (revised !== own) await this.store.save(tx, actor, revised);
    });
  }

  /** Values that are already there keep what they mean, whatever the file says. */
  import(actor: Member, { file, revision }: ImportIndicatorsBody): Promise<OwnIndicatorsView> {
    const given = readIndicatorsFile(file);
    return this.change(actor, revision, async (tx, own) => {
      const inForce = await this.store.inForce(tx);
      const taken = takeIndicators(own, given, inForce);
      const standing = { inForce, entered: await this.store.entered(tx) };
      const revised = reviseIndicators(own, acceptedIndicators(taken, indicatorsFaults(taken, standing)));
      if (revised !== own) await this.store.save(tx, actor, revised);
    });
  }

  publish(actor: Member, { revision, note }: PublishIndicatorsBody): Promise<OwnIndicatorsView> {
    return this.change(actor, revision, async (tx, stored) => {
      const { own, version } = publishIndicators(stored, await this.store.last(tx), await this.store.entered(tx));
      await this.store.save(tx, actor, own);
      await this.store.publish(tx, actor, version, note.trim());
      const detail = { version: version.version };
      await this.facts.append(tx, actor, [{ type: 'indicator-catalogue-published', about: [actor.tenantId], detail }]);
    });
  }

  /** Under its lock, at the revision that was read; whoever comes second sees what the first one made. */
  private change(
    actor: Member,
    revision: number,
    work: (tx: Tx, own: OwnIndicators) => Promise<void>,
  ): Promise<OwnIndicatorsView> {
    return this.db.inTenant(actor, async (tx) => {
      const own = await this.store.lock(tx, actor);
      if (own.revision !== revision)
        throw ownIndicatorsProblems['changed-elsewhere']({ current: await this.view(tx, actor) });
      await work(tx, own);
      return this.view(tx, actor);
    });
  }

  private async view(tx: Tx, actor: Member): Promise<OwnIndicatorsView> {
    const versions = await this.store.versions(tx);
    const authors = versions.map(({ publishedBy }) => publishedBy);
    return toOwnIndicatorsView(actor, {
      own: await this.store.read(tx),
      last: await this.store.last(tx),
      entered: await this.store.entered(tx),
      versions,
      names: await this.organisation.members(tx, authors),
    });
  }
}
