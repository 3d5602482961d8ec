import { DryRunGrid } from './dry-run-grid';
import { GridSchemaController, GridsController } from './grids.controller';
import { OwnGridRow, OwnGridVersionRow } from './own-grid.rows';
import { OwnGridStore } from './own-grid.store';
import { QuestionnairesController, QuestionsSchemaController } from './questionnaires.controller';
import { QuestionsStores } from './questions-stores';
import { ReviewVersions } from './review-versions';
import { WriteGrids } from './write-grids';
import { WriteQuestionnaires } from './write-questionnaires';

/** Everything that an organisation's own grids take. */
export const ownGrids = {
  rows: [OwnGridRow, OwnGridVersionRow],
  controllers: [GridsController, GridSchemaController, QuestionnairesController, QuestionsSchemaController],
  providers: [DryRunGrid, OwnGridStore, QuestionsStores, ReviewVersions, WriteGrids, WriteQuestionnaires],
};
