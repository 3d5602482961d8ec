import { Injectable } from '@nestjs/common';
import {
  assertWrittenHere,
  type Convention,
  type ConventionDecision,
  type ConventionFact,
  conventionProblems,
  writeConvention,
  templateOfConvention,
  wholeAnswers,
} from '@entente/conventions/domain';
import { type FactAuthor, Facts, SystemClock, type Tx, withConstraints } from '@entente/platform/api';
import { keepParties, otherPartnersOf } from './convention-parties';
import { NumberingStore } from '../numbering/numbering.store';
import { ConventionRow } from './convention.row';
import { toldFact } from './told-fact';

const wasSent = () => conventionProblems['was-sent']();

const wholeContent = (
  template: Convention['template'],
  content: ConventionRow['content'],
): ConventionRow['content'] => ({
  ...content,
  answers: wholeAnswers(templateOfConvention({ template }), content.answers),
});

const modelOf = ({ modelId, modelVersion, model }: ConventionRow): Pick<Convention, 'model'> =>
  modelId && modelVersion && model ? { model: { id: modelId, version: modelVersion, ...model } } : {};

export const toConvention = (row: ConventionRow): Convention => ({
  ...wholeContent({ code: row.templateCode, version: row.templateVersion }, row.content),
  id: row.id,
  partnerId: row.partnerId,
  partnershipId: row.partnershipId,
  number: row.number,
  template: { code: row.templateCode, version: row.templateVersion },
  ...modelOf(row),
  status: row.status,
  version: row.version,
  startsOn: row.startsOn,
  endsOn: row.endsOn,
  renewals: row.renewals,
  renewalOpposedOn: row.renewalOpposedOn,
  ...(row.takenOver && row.paperFileId ? { takenOver: { paperFileId: row.paperFileId, terms: row.takenOver } } : {}),
  ...(row.parentId ? { parentId: row.parentId } : {}),
  ...(row.pieces.length > 0 ? { pieces: row.pieces } : {}),
  reason: row.reason,
});

/** The document as it reads now; refused for a convention whose text is a file. */
export const readOut = (convention: Convention) => {
  assertWrittenHere(convention);
  return writeConvention(templateOfConvention(convention), convention.answers, convention.parties, {
    number: convention.number,
    edits: convention.edits,
    ...(convention.pieces ? { pieces: convention.pieces } : {}),
  });
};

const titleOf = (convention: Convention): string => convention.takenOver?.terms.title ?? readOut(convention).title;

const modelColumns = (model: Convention['model']): Pick<ConventionRow, 'modelId' | 'modelVersion' | 'model'> => {
  if (!model) return { modelId: null, modelVersion: null, model: null };
  const { id, version, name, adaptation } = model;
  return { modelId: id, modelVersion: version, model: { name, adaptation } };
};

const columnsOf = (convention: Convention) => {
  const {
    answers,
    parties,
    edits,
    acceptedWarnings,
    status,
    startsOn,
    endsOn,
    renewals,
    renewalOpposedOn,
    reason,
    version,
    takenOver,
    parentId = null,
    model,
    pieces = [],
  } = convention;
  return {
    content: { answers, parties, edits, acceptedWarnings },
    title: titleOf(convention),
    status,
    startsOn,
    endsOn,
    renewals,
    renewalOpposedOn,
    reason,
    version,
    takenOver: takenOver?.terms ?? null,
    paperFileId: takenOver?.paperFileId ?? null,
    parentId,
    ...modelColumns(model),
    pieces,
  };
};

@Injectable()
export class ConventionStore {
  constructor(
    private readonly facts: Facts,
    private readonly clock: SystemClock,
    private readonly numbering: NumberingStore,
  ) {}

  async find(tx: Tx, id: string): Promise<ConventionRow> {
    const row = await tx.createQueryBuilder(ConventionRow, 'c').where('c.id = :id', { id }).getOne();
    if (!row) throw conventionProblems['not-found']();
    return row;
  }

  async read(tx: Tx, id: string): Promise<Convention> {
    return toConvention(await this.find(tx, id));
  }

  async lock(tx: Tx, id: string): Promise<Convention> {
    const row = await tx
      .createQueryBuilder(ConventionRow, 'c')
      .where('c.id = :id', { id })
      .setLock('pessimistic_write')
      .getOne();
    if (!row) throw conventionProblems['not-found']();
    return toConvention(row);
  }

  nextNumber(tx: Tx, author: FactAuthor): Promise<string> {
    return this.numbering.next(tx, author);
  }

  async insert(tx: Tx, author: FactAuthor, { convention, facts }: ConventionDecision): Promise<void> {
    const now = this.clock.now();
    const { id, partnerId, partnershipId, number, template } = convention;
    await tx.insert(ConventionRow, {
      tenantId: author.tenantId,
      id,
      partnerId,
      partnershipId,
      number,
      templateCode: template.code,
      templateVersion: template.version,
      ...columnsOf(convention),
      createdAt: now,
      updatedAt: now,
    } as ConventionRow);
    await keepParties(tx, author, convention);
    await this.append(tx, author, convention, facts);
  }

  async save(tx: Tx, author: FactAuthor, { convention, facts }: ConventionDecision): Promise<void> {
    if (facts.length === 0) return;
    const change = { ...columnsOf(convention), updatedAt: this.clock.now() };
    await tx.update(ConventionRow, { tenantId: author.tenantId, id: convention.id }, change as Partial<ConventionRow>);
    await keepParties(tx, author, convention);
    await this.append(tx, author, convention, facts);
  }

  /** Refused, by its number, while another convention leans on this one, and once it was sent: evidence stays. */
  async remove(tx: Tx, author: FactAuthor, convention: Convention, facts: readonly ConventionFact[]): Promise<void> {
    const leaning = await tx
      .createQueryBuilder(ConventionRow, 'c')
      .where('c.parent_id = :id', { id: convention.id })
      .getOne();
    if (leaning) throw conventionProblems['leaned-upon']({ number: leaning.number });
    await withConstraints({ convention_snapshot_convention: wasSent, signature_request_convention: wasSent }, () =>
      tx.delete(ConventionRow, { tenantId: author.tenantId, id: convention.id }),
    );
    await this.append(tx, author, convention, facts);
  }

  /** A convention's facts are the history of its partners too. Autosaves of one sitting are told once. */
  private async append(
    tx: Tx,
    author: FactAuthor,
    convention: Convention,
    facts: readonly ConventionFact[],
  ): Promise<void> {
    const { id, partnerId, number } = convention;
    // What happens to another convention through this one stands in both histories.
    const about = (fact: ConventionFact) => [
      ...new Set([id, fact.conventionId, partnerId, ...otherPartnersOf(convention)]),
    ];
    const told = (await this.isSameSitting(tx, author, id))
      ? facts.filter(({ type }) => type !== 'convention-revised')
      : facts;
    await this.facts.append(
      tx,
      author,
      told.map((fact) => toldFact(fact, { about: about(fact), number })),
    );
  }

  private async isSameSitting(tx: Tx, author: FactAuthor, id: string): Promise<boolean> {
    const [last] = await this.facts.readHistory(tx, id, { limit: 1 });
    const isRecent = last !== undefined && this.clock.now().getTime() - last.at.getTime() < SITTING_MS;
    return isRecent && last.type === 'convention-revised' && last.actorId === author.id;
  }
}

const SITTING_MS = 30 * 60_000;
