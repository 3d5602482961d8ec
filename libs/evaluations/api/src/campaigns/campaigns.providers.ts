import { CampaignPost } from './campaign-post';
import { CampaignExtensionRow, CampaignReminderRow, CampaignRow, CampaignTieRow } from './campaign.rows';
import { CampaignStore } from './campaign.store';
import { CampaignsController } from './campaigns.controller';
import { ChangeCampaign } from './change-campaign';
import { CampaignCases, EmailCampaign } from './email-campaign';
import { LaunchCampaign } from './launch-campaign';
import { PreparationRows, PrepareReviews } from './prepare-reviews';
import { ReadCampaigns } from './read-campaigns';
import { CampaignReminders, RemindCampaign } from './remind-campaign';

/** Everything by which the reviews of a year are launched and followed together. */
export const campaigns = {
  rows: [CampaignRow, CampaignTieRow, CampaignExtensionRow, CampaignReminderRow],
  controllers: [CampaignsController],
  providers: [
    CampaignCases,
    CampaignPost,
    CampaignReminders,
    CampaignStore,
    ChangeCampaign,
    EmailCampaign,
    LaunchCampaign,
    PreparationRows,
    PrepareReviews,
    ReadCampaigns,
    RemindCampaign,
  ],
};
