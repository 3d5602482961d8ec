import { Body, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { IdPipe } from '@entente/platform/api';
import {
  FeedbackListQuery,
  FeedbackOpeningBody,
  FeedbackReturnBody,
  FeedbackRevisionBody,
  FeedbackSheetBody,
  FeedbackTextBody,
  FeedbackVersionBody,
} from './feedback.bodies';
import { FeedbackCampaignView, FeedbackListView } from './feedback.views';
import { LeadCampaign } from './lead-campaign';
import { TakeSheets } from './take-sheets';

/** Campaigns that ask people supported what they think of a partnership. */
@ApiTags('feedback')
@OrganisationController('feedback')
export class FeedbackController {
  constructor(
    private readonly lead: LeadCampaign,
    private readonly sheets: TakeSheets,
  ) {}

  @Get()
  @Allow('reviews:read')
  @ApiOkResponse({ type: FeedbackListView })
  listFeedback(@CurrentActor() actor: Member, @Query() { partner }: FeedbackListQuery): Promise<FeedbackListView> {
    return this.lead.list(actor, partner);
  }

  @Post()
  @Allow('reviews:rate')
  @ApiCreatedResponse({ type: FeedbackCampaignView })
  openFeedback(@CurrentActor() actor: Member, @Body() body: FeedbackOpeningBody): Promise<FeedbackCampaignView> {
    return this.lead.open(actor, body);
  }

  @Get(':id')
  @Allow('reviews:read')
  @ApiOkResponse({ type: FeedbackCampaignView })
  readFeedback(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<FeedbackCampaignView> {
    return this.lead.read(actor, id);
  }

  @Put(':id')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: FeedbackCampaignView })
  reviseFeedback(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: FeedbackRevisionBody,
  ): Promise<FeedbackCampaignView> {
    return this.lead.revise(actor, id, body);
  }

  /** Ends the asking and opens the results, once and for all. */
  @Post(':id/actions/close')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: FeedbackCampaignView })
  closeFeedback(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { version }: FeedbackVersionBody,
  ): Promise<FeedbackCampaignView> {
    return this.lead.close(actor, id, version);
  }

  @Post(':id/actions/enter-paper')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: FeedbackCampaignView })
  enterFeedbackPaper(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: FeedbackSheetBody,
  ): Promise<FeedbackCampaignView> {
    return this.sheets.fromPaper(actor, id, body);
  }

  @Put(':id/texts/:textId')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: FeedbackCampaignView })
  keepFeedbackText(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Param('textId', IdPipe) textId: string,
    @Body() { text }: FeedbackTextBody,
  ): Promise<FeedbackCampaignView> {
    return this.lead.keepText(actor, id, textId, text);
  }

  @Delete(':id/texts/:textId')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: FeedbackCampaignView })
  removeFeedbackText(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Param('textId', IdPipe) textId: string,
  ): Promise<FeedbackCampaignView> {
    return this.lead.removeText(actor, id, textId);
  }

  @Put(':id/return')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: FeedbackCampaignView })
  writeFeedbackReturn(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: FeedbackReturnBody,
  ): Promise<FeedbackCampaignView> {
    return this.lead.writeReturn(actor, id, body);
  }
}
