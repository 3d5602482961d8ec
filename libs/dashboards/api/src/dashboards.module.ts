import { Global, Module } from '@nestjs/common';
import { AccessModule } from '@entente/access/api';
import { ConventionsModule } from '@entente/conventions/api';
import { EvaluationsModule, REVIEW_CONVENTIONS } from '@entente/evaluations/api';
import { IdentitySheetsModule } from '@entente/identity-sheets/api';
import { HomeController } from './home.controller';
import { HomeDirectories } from './home/home-sources';
import { ReadHome } from './home/read-home';
import { ConventionsForReviews } from './reviews/conventions-for-reviews';
import { ListTasks } from './tasks/list-tasks';

/** Global: reviews ask for it without knowing who answers. */
@Global()
@Module({
  imports: [ConventionsModule],
  providers: [{ provide: REVIEW_CONVENTIONS, useClass: ConventionsForReviews }],
  exports: [REVIEW_CONVENTIONS],
})
export class ReviewConventionsModule {}

@Module({
  imports: [AccessModule, ConventionsModule, EvaluationsModule, IdentitySheetsModule, ReviewConventionsModule],
  controllers: [HomeController],
  providers: [HomeDirectories, ListTasks, ReadHome],
})
export class DashboardsModule {}
