import { Global, Module } from '@nestjs/common';
import { AccessModule } from '@entente/access/api';
import { ConventionsModule } from '@entente/conventions/api';
import { EvaluationsModule, REVIEW_CONVENTIONS, STRATEGY_RECORDS } from '@entente/evaluations/api';
import { IdentitySheetsModule } from '@entente/identity-sheets/api';
import { HomeController } from './home.controller';
import { HomeDirectories } from './home/home-sources';
import { ReadHome } from './home/read-home';
import { ConventionsForReviews } from './reviews/conventions-for-reviews';
import { RecordsForStrategy } from './strategy/records-for-strategy';
import { ListTasks } from './tasks/list-tasks';

/** Global: reviews ask for it without knowing who answers. */
@Global()
@Module({
  imports: [ConventionsModule, IdentitySheetsModule],
  providers: [
    { provide: REVIEW_CONVENTIONS, useClass: ConventionsForReviews },
    { provide: STRATEGY_RECORDS, useClass: RecordsForStrategy },
  ],
  exports: [REVIEW_CONVENTIONS, STRATEGY_RECORDS],
})
export class ReviewConventionsModule {}

@Module({
  imports: [AccessModule, ConventionsModule, EvaluationsModule, IdentitySheetsModule, ReviewConventionsModule],
  controllers: [HomeController],
  providers: [HomeDirectories, ListTasks, ReadHome],
})
export class DashboardsModule {}
