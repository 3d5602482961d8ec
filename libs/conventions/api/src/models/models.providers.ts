import { DraftWriting } from './draft-writing';
import { ModelStore } from './model.store';
import { ConventionModelController, ModelsController } from './models.controller';
import { ModelRow, ModelVersionRow } from './model.rows';
import { TakeModel } from './take-model';
import { WriteModels } from './write-models';

export const modelControllers = [ConventionModelController, ModelsController];

/** What models of an organisation take. */
export const modelProviders = [DraftWriting, ModelStore, TakeModel, WriteModels];

export const modelRows = [ModelRow, ModelVersionRow];
