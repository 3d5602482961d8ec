import { Body, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { IdPipe } from '@entente/platform/api';
import {
  CampaignBody,
  CampaignCheckBody,
  CandidateQuery,
  CloseCampaignBody,
  ExtendBody,
  FollowQuery,
  RemindBody,
} from './campaign.bodies';
import {
  CampaignCheckView,
  CampaignListView,
  CampaignView,
  CandidatePageView,
  FollowPageView,
  RemindedView,
  RemindersView,
} from './campaign.views';
import { ChangeCampaign } from './change-campaign';
import { LaunchCampaign } from './launch-campaign';
import { ReadCampaigns } from './read-campaigns';
import { RemindCampaign } from './remind-campaign';

@ApiTags('campaigns')
@OrganisationController('campaigns')
export class CampaignsController {
  constructor(
    private readonly campaigns: ReadCampaigns,
    private readonly launching: LaunchCampaign,
    private readonly reminding: RemindCampaign,
    private readonly changing: ChangeCampaign,
  ) {}

  @Get()
  @Allow('reviews:read')
  @ApiOkResponse({ type: CampaignListView })
  listCampaigns(@CurrentActor() actor: Member): Promise<CampaignListView> {
    return this.campaigns.list(actor);
  }

  /** Partnerships that a campaign may take, with the review that each may have that year. */
  @Get('candidates')
  @Allow('reviews:campaign')
  @ApiOkResponse({ type: CandidatePageView })
  listCampaignCandidates(@CurrentActor() actor: Member, @Query() query: CandidateQuery): Promise<CandidatePageView> {
    return this.campaigns.candidates(actor, query);
  }

  /** What a launch would do; nothing is written. */
  @Post('actions/check')
  @HttpCode(200)
  @Allow('reviews:campaign')
  @ApiOkResponse({ type: CampaignCheckView })
  checkCampaign(@CurrentActor() actor: Member, @Body() body: CampaignCheckBody): Promise<CampaignCheckView> {
    return this.campaigns.check(actor, body);
  }

  @Post()
  @Allow('reviews:campaign')
  @ApiCreatedResponse({ type: CampaignView })
  launchCampaign(@CurrentActor() actor: Member, @Body() body: CampaignBody): Promise<CampaignView> {
    return this.launching.execute(actor, body);
  }

  @Get(':id')
  @Allow('reviews:read')
  @ApiOkResponse({ type: CampaignView })
  readCampaign(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<CampaignView> {
    return this.campaigns.read(actor, id);
  }

  @Get(':id/partnerships')
  @Allow('reviews:read')
  @ApiOkResponse({ type: FollowPageView })
  followCampaign(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Query() query: FollowQuery,
  ): Promise<FollowPageView> {
    return this.campaigns.follow(actor, id, query);
  }

  /** Who would be written to. */
  @Get(':id/reminders')
  @Allow('reviews:campaign')
  @ApiOkResponse({ type: RemindersView })
  previewReminders(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<RemindersView> {
    return this.reminding.preview(actor, id);
  }

  @Post(':id/actions/remind')
  @HttpCode(200)
  @Allow('reviews:campaign')
  @ApiOkResponse({ type: RemindedView })
  remindCampaign(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: RemindBody,
  ): Promise<RemindedView> {
    return this.reminding.send(actor, id, body);
  }

  @Post(':id/actions/extend')
  @HttpCode(200)
  @Allow('reviews:campaign')
  @ApiOkResponse({ type: CampaignView })
  extendCampaign(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: ExtendBody,
  ): Promise<CampaignView> {
    return this.changing.extend(actor, id, body);
  }

  @Post(':id/actions/close')
  @HttpCode(200)
  @Allow('reviews:campaign')
  @ApiOkResponse({ type: CampaignView })
  closeCampaign(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: CloseCampaignBody,
  ): Promise<CampaignView> {
    return this.changing.close(actor, id, body);
  }
}
