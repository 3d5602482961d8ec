import { Module } from '@nestjs/common';
import { AccessModule } from '@entente/access/api';
import { PartnersModule } from '@entente/partners/api';
import { ConventionsController } from './conventions.controller';
import { ConventionSources } from './draft/convention-sources';
import { ReadConvention } from './draft/read-convention';
import { WriteConvention } from './draft/write-convention';
import { ListConventions } from './list/list-conventions';
import { ConventionRow } from './persistence/convention.row';
import { ConventionSnapshotRow } from './persistence/convention-snapshot.row';
import { ConventionStore } from './persistence/convention.store';

export const conventionsRows = [ConventionRow, ConventionSnapshotRow];

@Module({
  imports: [AccessModule, PartnersModule],
  controllers: [ConventionsController],
  providers: [ConventionSources, ConventionStore, ListConventions, ReadConvention, WriteConvention],
  exports: [],
})
export class ConventionsModule {}
