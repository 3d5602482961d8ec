import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { type ConventionModel, type ModelId, type ModelWords, type ReadFile } from '@entente/conventions/domain';
import { Facts, newId, type Tx } from '@entente/platform/api';
import { ModelStore } from '../models/model.store';

const note = 'Venu avec une convention importée.';

/** Keeps the words that came with a convention's file, as a model that nobody is offered until somebody takes it out. */
@Injectable()
export class KeepModel {
  constructor(
    private readonly models: ModelStore,
    private readonly facts: Facts,
  ) {}

  /** The version that says the same already, otherwise a new model, archived. */
  async keep(
    tx: Tx,
    actor: Member,
    { template, ...words }: Pick<ReadFile, 'template'> & ModelWords,
  ): Promise<ConventionModel> {
    const same = await this.models.sameWords(tx, template, words);
    if (same) return { ...same, ...words };
    const id = newId() as ModelId;
    const { code, version } = template;
    await this.models.insert(tx, actor, {
      id,
      kind: 'convention',
      template: { code, version },
      ...words,
      revision: 1,
      published: 1,
      archived: true,
    });
    await this.models.publish(tx, actor, { modelId: id, version: 1, ...words, note });
    await this.facts.append(tx, actor, [
      { type: 'model-published', about: [actor.tenantId, id], detail: { version: 1 } },
    ]);
    return { id, version: 1, ...words };
  }
}
