import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { questionsSchema } from '@entente/evaluations/domain';
import { IdPipe, Public } from '@entente/platform/api';
import type { FastifyReply } from 'fastify';
import { PublishGridBody, ShelveGridBody } from './grid.views';
import {
  ChosenQuestionsBody,
  ImportQuestionsBody,
  NewQuestionnaireBody,
  OwnQuestionnaireView,
  QuestionnaireKindQuery,
  QuestionnaireListView,
  QuestionsDraftBody,
  QuestionsVersionView,
} from './questionnaire.views';
import { WriteQuestionnaires } from './write-questionnaires';

const anObject = { schema: { type: 'object', additionalProperties: true } };

@ApiTags('questionnaires')
@OrganisationController('questionnaires')
export class QuestionnairesController {
  constructor(private readonly questionnaires: WriteQuestionnaires) {}

  @Get()
  @Allow('reviews:read')
  @ApiOkResponse({ type: QuestionnaireListView })
  listQuestionnaires(
    @CurrentActor() actor: Member,
    @Query() { kind }: QuestionnaireKindQuery,
  ): Promise<QuestionnaireListView> {
    return this.questionnaires.list(actor, kind);
  }

  @Post()
  @Allow('reviews:rate')
  @ApiCreatedResponse({ type: OwnQuestionnaireView })
  copyQuestionnaire(@CurrentActor() actor: Member, @Body() body: NewQuestionnaireBody): Promise<OwnQuestionnaireView> {
    return this.questionnaires.copy(actor, body);
  }

  @Post('actions/import')
  @Allow('reviews:rate')
  @ApiCreatedResponse({ type: OwnQuestionnaireView })
  importQuestionnaire(
    @CurrentActor() actor: Member,
    @Body() { file }: ImportQuestionsBody,
  ): Promise<OwnQuestionnaireView> {
    return this.questionnaires.import(actor, file);
  }

  @Put('chosen')
  @Allow('organisation:edit')
  @ApiOkResponse({ type: QuestionnaireListView })
  chooseQuestionnaire(
    @CurrentActor() actor: Member,
    @Body() body: ChosenQuestionsBody,
  ): Promise<QuestionnaireListView> {
    return this.questionnaires.choose(actor, body);
  }

  @Get(':id')
  @Allow('reviews:read')
  @ApiOkResponse({ type: OwnQuestionnaireView })
  readQuestionnaire(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<OwnQuestionnaireView> {
    return this.questionnaires.read(actor, id);
  }

  @Get(':id/versions/:version')
  @Allow('reviews:read')
  @ApiOkResponse({ type: QuestionsVersionView })
  readQuestionnaireVersion(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Param('version') version: string,
  ): Promise<QuestionsVersionView> {
    return this.questionnaires.version(actor, id, /^\d{1,6}$/.test(version) ? Number(version) : 0);
  }

  @Get(':id/export.json')
  @Allow('documents:download')
  @ApiOkResponse({ content: { 'application/json': anObject } })
  async exportQuestionnaire(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.questionnaires.export(actor, id);
    await reply
      .type('application/json; charset=utf-8')
      .header('content-disposition', 'attachment; filename="questions.json"')
      .header('x-content-type-options', 'nosniff')
      .send(`${JSON.stringify(file, null, 2)}\n`);
  }

  /** Autosave: what is missing is kept as it is; publishing says what is. */
  @Put(':id')
  @Allow('reviews:rate')
  @ApiOkResponse({ type: OwnQuestionnaireView })
  reviseQuestionnaire(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: QuestionsDraftBody,
  ): Promise<OwnQuestionnaireView> {
    return this.questionnaires.revise(actor, id, body);
  }

  @Post(':id/actions/publish')
  @HttpCode(200)
  @Allow('organisation:edit')
  @ApiOkResponse({ type: OwnQuestionnaireView })
  publishQuestionnaire(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: PublishGridBody,
  ): Promise<OwnQuestionnaireView> {
    return this.questionnaires.publish(actor, id, body);
  }

  @Post(':id/actions/archive')
  @HttpCode(200)
  @Allow('organisation:edit')
  @ApiOkResponse({ type: OwnQuestionnaireView })
  archiveQuestionnaire(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { revision }: ShelveGridBody,
  ): Promise<OwnQuestionnaireView> {
    return this.questionnaires.shelve(actor, id, revision, true);
  }

  @Post(':id/actions/restore')
  @HttpCode(200)
  @Allow('organisation:edit')
  @ApiOkResponse({ type: OwnQuestionnaireView })
  restoreQuestionnaire(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { revision }: ShelveGridBody,
  ): Promise<OwnQuestionnaireView> {
    return this.questionnaires.shelve(actor, id, revision, false);
  }
}

let written: string | null = null;

/** What a file must look like, for whoever writes one. */
@ApiTags('questionnaires')
@Public()
@Controller('api/v1/schemas')
export class QuestionsSchemaController {
  @Get('questions-1.json')
  @ApiOkResponse({ content: { 'application/schema+json': anObject } })
  async readQuestionsSchema(@Res() reply: FastifyReply): Promise<void> {
    await reply.type('application/schema+json; charset=utf-8').send((written ??= JSON.stringify(questionsSchema())));
  }
}
