import { Injectable } from '@nestjs/common';
import { type Member, OrganisationDirectory } from '@entente/access/api';
import { can } from '@entente/access/domain';
import {
  adaptables,
  beginQuestions,
  openQuestionsOf,
  type OwnGridId,
  type OwnQuestions,
  publishQuestions,
  questionnaireProblems,
  questionsFile,
  type QuestionsFile,
  type QuestionsKind,
  readQuestionsDraft,
  readQuestionsFile,
  reviseQuestions,
  shelveQuestions,
} from '@entente/evaluations/domain';
import { Facts, newId, TenantDb, type Tx } from '@entente/platform/api';
import { type PublishGridBody, toSummaryView } from './grid.views';
import type { OwnQuestionsStore, StoredQuestions } from './own-questions.store';
import {
  type ChosenQuestionsBody,
  type NewQuestionnaireBody,
  type OwnQuestionnaireView,
  type QuestionnaireListView,
  type QuestionsDraftBody,
  type QuestionsVersionView,
  toQuestionnaireView,
} from './questionnaire.views';
import { QuestionsStores } from './questions-stores';

type Change = (tx: Tx, own: StoredQuestions, store: OwnQuestionsStore) => Promise<void>;

/** The questionnaires of an organisation, of every kind: copied, written, published version after version, put aside, chosen. */
@Injectable()
export class WriteQuestionnaires {
  constructor(
    private readonly db: TenantDb,
    private readonly stores: QuestionsStores,
    private readonly organisation: OrganisationDirectory,
    private readonly facts: Facts,
  ) {}

  list(actor: Member, kind: QuestionsKind = 'annual-review'): Promise<QuestionnaireListView> {
    return this.db.readInTenant(actor, async (tx) => {
      const store = this.stores.of(kind);
      const found = await store.list(tx);
      const use = new Map((await store.shippedUse(tx)).map(({ version, reviews }) => [version, reviews]));
      const authors = found.flatMap(({ publishedBy }) => publishedBy ?? []);
      const names = await this.organisation.members(tx, authors);
      return {
        shipped: adaptables[kind].versions.map((questionnaire) => ({
          kind,
          version: questionnaire.version,
          title: { ...questionnaire.title },
          criteria: openQuestionsOf(questionnaire).length,
          reviews: use.get(questionnaire.version) ?? 0,
        })),
        own: found.map((one) => toSummaryView(one, names)),
        mayWrite: can(actor.roles, 'reviews:rate', 'own'),
        mayChoose: can(actor.roles, 'organisation:edit'),
      };
    });
  }

  read(actor: Member, id: string): Promise<OwnQuestionnaireView> {
    return this.db.readInTenant(actor, (tx) => this.view(tx, actor, id));
  }

  version(actor: Member, id: string, version: number): Promise<QuestionsVersionView> {
    return this.db.readInTenant(actor, async (tx) => {
      const store = await this.stores.holding(tx, id);
      const { kind } = await store.read(tx, id);
      return { kind, ...(await store.version(tx, id, version)) };
    });
  }

  copy(actor: Member, { from, kind = 'annual-review' }: NewQuestionnaireBody): Promise<OwnQuestionnaireView> {
    return this.begin(actor, async (tx, id) => {
      if (!from) return beginQuestions(id, kind);
      const store = await this.stores.holding(tx, from);
      const { kind: same, published, draft } = await store.read(tx, from);
      if (published === 0) throw questionnaireProblems['not-published']();
      return beginQuestions(id, same, {
        content: await store.version(tx, from, published),
        lastOwn: draft.lastOwn,
      });
    });
  }

  import(actor: Member, file: string): Promise<OwnQuestionnaireView> {
    const { kind, ...draft } = readQuestionsFile(file);
    return this.begin(actor, (_tx, id) => Promise.resolve(beginQuestions(id, kind, draft)));
  }

  /** The last version, or what is being written before the first. */
  export(actor: Member, id: string): Promise<QuestionsFile> {
    return this.db.readInTenant(actor, async (tx) => {
      const store = await this.stores.holding(tx, id);
      const { kind, draft, published } = await store.read(tx, id);
      const content = published > 0 ? await store.version(tx, id, published) : draft.content;
      return questionsFile(kind, { content, lastOwn: draft.lastOwn });
    });
  }

  revise(actor: Member, id: string, { draft, revision }: QuestionsDraftBody): Promise<OwnQuestionnaireView> {
    const given = readQuestionsDraft(draft);
    return this.change(actor, id, revision, async (tx, own, store) => {
      const revised = reviseQuestions(own, given, revision);
      if (revised !== own) await store.save(tx, actor, revised);
    });
  }

  publish(actor: Member, id: string, { revision, note }: PublishGridBody): Promise<OwnQuestionnaireView> {
    return this.change(actor, id, revision, async (tx, stored, store) => {
      const [last] = await store.versions(tx, id);
      const { own, version } = publishQuestions(stored, last ?? null, revision);
      await store.save(tx, actor, own);
      await store.publish(tx, actor, { id: own.id, version, note: note.trim() });
      await this.tell(tx, actor, 'questionnaire-published', id, { version: version.version });
    });
  }

  shelve(actor: Member, id: string, revision: number, archived: boolean): Promise<OwnQuestionnaireView> {
    return this.change(actor, id, revision, async (tx, before, store) => {
      const own = shelveQuestions(before, archived, revision);
      if (own === before) return;
      await store.save(tx, actor, own);
      await this.tell(tx, actor, archived ? 'questionnaire-archived' : 'questionnaire-restored', id);
    });
  }

  /** Reviews that are under way keep theirs: only those opened from now on follow. */
  async choose(
    actor: Member,
    { questionnaire: id, kind = 'annual-review' }: ChosenQuestionsBody,
  ): Promise<QuestionnaireListView> {
    const store = this.stores.of(kind);
    await this.db.inTenant(actor, async (tx) => {
      if (id === null) await store.choose(tx, actor, null);
      else {
        await store.forReview(tx, id);
        await store.choose(tx, actor, id as OwnGridId);
      }
      await this.tell(tx, actor, 'questionnaire-chosen', id ?? actor.tenantId);
    });
    return this.list(actor, kind);
  }

  private begin(
    actor: Member,
    make: (tx: Tx, id: OwnGridId) => Promise<OwnQuestions> | OwnQuestions,
  ): Promise<OwnQuestionnaireView> {
    return this.db.inTenant(actor, async (tx) => {
      const own = await make(tx, newId() as OwnGridId);
      await this.stores.of(own.kind).insert(tx, actor, own);
      return this.view(tx, actor, own.id);
    });
  }

  /** Under its lock, at the revision that was read; whoever comes second sees what the first one made. */
  private change(actor: Member, id: string, revision: number, work: Change): Promise<OwnQuestionnaireView> {
    return this.db.inTenant(actor, async (tx) => {
      const store = await this.stores.holding(tx, id);
      const own = await store.lock(tx, id);
      if (own.revision !== revision)
        throw questionnaireProblems['changed-elsewhere']({ current: await this.view(tx, actor, id) });
      await work(tx, own, store);
      return this.view(tx, actor, id);
    });
  }

  private tell(tx: Tx, actor: Member, type: string, id: string, detail: object = {}): Promise<void> {
    return this.facts.append(tx, actor, [{ type, about: [actor.tenantId, id], detail: { ...detail } }]);
  }

  private async view(tx: Tx, actor: Member, id: string): Promise<OwnQuestionnaireView> {
    const store = await this.stores.holding(tx, id);
    const own = await store.read(tx, id);
    const versions = await store.versions(tx, id);
    const authors = versions.map(({ publishedBy }) => publishedBy);
    return toQuestionnaireView(actor, {
      own,
      versions,
      use: await store.useOf(tx, id),
      names: await this.organisation.members(tx, authors),
    });
  }
}
