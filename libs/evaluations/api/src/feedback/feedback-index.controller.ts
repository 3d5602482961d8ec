import { Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { FeedbackCampaignsQuery } from './feedback.bodies';
import { FeedbackCampaignsView } from './feedback.views';
import { ListFeedbackCampaigns } from './list-campaigns';

/** Every campaign, across partnerships. */
@ApiTags('feedback')
@OrganisationController('feedback-campaigns')
export class FeedbackIndexController {
  constructor(private readonly campaigns: ListFeedbackCampaigns) {}

  @Get()
  @Allow('reviews:read')
  @ApiOkResponse({ type: FeedbackCampaignsView })
  listFeedbackCampaigns(
    @CurrentActor() actor: Member,
    @Query() query: FeedbackCampaignsQuery,
  ): Promise<FeedbackCampaignsView> {
    return this.campaigns.execute(actor, query);
  }
}
