import { Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { AwaitedAnswersView, ComingDatesView, HomeView, TaskPageView } from './home/home.views';
import { ReadHome } from './home/read-home';
import { ListTasks, TaskListQuery } from './tasks/list-tasks';

/** What is due: each answer holds only what the reader's roles let them act on. */
@ApiTags('home')
@OrganisationController('home')
export class HomeController {
  constructor(
    private readonly home: ReadHome,
    private readonly lists: ListTasks,
  ) {}

  @Get()
  @Allow('organisation:read')
  @ApiOkResponse({ type: HomeView })
  readHome(@CurrentActor() actor: Member): Promise<HomeView> {
    return this.home.execute(actor);
  }

  @Get('tasks')
  @Allow('organisation:read')
  @ApiOkResponse({ type: TaskPageView })
  listTasks(@CurrentActor() actor: Member, @Query() query: TaskListQuery): Promise<TaskPageView> {
    return this.lists.tasks(actor, query);
  }

  @Get('awaited')
  @Allow('organisation:read')
  @ApiOkResponse({ type: AwaitedAnswersView })
  listAwaitedAnswers(@CurrentActor() actor: Member): Promise<AwaitedAnswersView> {
    return this.lists.awaited(actor);
  }

  @Get('dates')
  @Allow('organisation:read')
  @ApiOkResponse({ type: ComingDatesView })
  listComingDates(@CurrentActor() actor: Member): Promise<ComingDatesView> {
    return this.lists.dates(actor);
  }
}
