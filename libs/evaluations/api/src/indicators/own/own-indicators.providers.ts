import { CatalogueController, IndicatorsSchemaController } from './catalogue.controller';
import { IndicatorCatalogueRow, IndicatorCatalogueVersionRow } from './catalogue.rows';
import { CatalogueStore } from './catalogue.store';
import { WriteCatalogue } from './write-catalogue';

/** Everything by which an organisation adapts its indicators. */
export const ownIndicators = {
  rows: [IndicatorCatalogueRow, IndicatorCatalogueVersionRow],
  controllers: [CatalogueController, IndicatorsSchemaController],
  providers: [CatalogueStore, WriteCatalogue],
};
