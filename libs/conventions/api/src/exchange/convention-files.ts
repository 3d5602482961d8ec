import { Inject, Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import {
  assertWrittenHere,
  conventionFile,
  type ConventionId,
  conventionSchema,
  conventionProblems,
  importConvention,
  isAmendment,
  readConventionFile,
} from '@entente/conventions/domain';
import { assertMay } from '@entente/partners/api';
import { newId, TenantDb, WEB_CONFIG, type WebConfig } from '@entente/platform/api';
import type { ConventionView } from '../draft/convention.view';
import { prefilledDraft } from '../draft/prefill';
import { DraftWriting } from '../models/draft-writing';
import { ConventionStore, toConvention } from '../persistence/convention.store';
import { KeepModel } from './keep-model';
import type { FileToSend } from './send-file';

/** Where anybody finds what the file must look like. */
export const schemaPath = 'api/v1/schemas/convention-1.json';

let written: string | null = null;

/** The schema as it is served: written once, with the first who asks. */
export const servedSchema = (): string => (written ??= JSON.stringify(conventionSchema()));

/** A convention as JSON, out and in. */
@Injectable()
export class ConventionFiles {
  constructor(
    private readonly db: TenantDb,
    private readonly conventions: ConventionStore,
    private readonly models: KeepModel,
    private readonly writing: DraftWriting,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  async export(actor: Member, id: string): Promise<FileToSend> {
    const convention = await this.db.readInTenant(actor, async (tx) =>
      toConvention(await this.conventions.find(tx, id)),
    );
    assertWrittenHere(convention);
    const file = conventionFile(convention, `${this.web.publicUrl}/${schemaPath}`);
    return {
      bytes: Buffer.from(JSON.stringify(file, null, 2)),
      name: `convention-${convention.number}.json`,
      type: 'application/json; charset=utf-8',
    };
  }

  /** A new draft with a partner. */
  async import(actor: Member, partnerId: string, file: object): Promise<ConventionView> {
    const given = readConventionFile(file);
    if (isAmendment(given)) throw conventionProblems['amendment-needs-original']();
    return this.db.inTenant(actor, async (tx) => {
      const sources = await this.writing.sources.read(tx, partnerId);
      const { partner, partnership } = sources.known;
      assertMay(actor, 'conventions:write', partnership.tenures);
      const { model: words, template } = given;
      const model = words ? await this.models.keep(tx, actor, { template, ...words }) : null;
      const decision = importConvention(given, {
        id: newId() as ConventionId,
        partnerId: partner.id,
        partnershipId: partnership.id,
        number: await this.conventions.nextNumber(tx, actor),
        parties: prefilledDraft(given.template, sources, this.writing.sources.today()).parties,
        ...(model ? { model } : {}),
      });
      await this.conventions.insert(tx, actor, decision);
      return this.writing.read.view(tx, actor, decision.convention.id);
    });
  }
}
