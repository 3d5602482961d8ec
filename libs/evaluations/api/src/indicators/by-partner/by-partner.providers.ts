import { EmailRequests, RequestCases } from './email-requests';
import { EnterValues } from './enter-values';
import { LeadRequests } from './lead-requests';
import { RequestActors } from './request-actors';
import { RequestDays } from './request-days';
import { RequestDesk } from './request-desk';
import { RequestDoorController, RequestEntryController } from './request-door.controller';
import { RequestLinkDoor } from './request-link-door';
import { RequestLinks } from './request-links';
import { RequestPost } from './request-post';
import { IndicatorRequestCellRow, IndicatorRequestLinkRow, IndicatorRequestRow } from './request.rows';
import { RequestStore } from './request.store';
import { IndicatorRequestsController } from './requests.controller';

/** Everything by which the partner enters indicators. */
export const byPartner = {
  rows: [IndicatorRequestRow, IndicatorRequestCellRow, IndicatorRequestLinkRow],
  controllers: [IndicatorRequestsController, RequestDoorController, RequestEntryController],
  providers: [
    EmailRequests,
    EnterValues,
    LeadRequests,
    RequestActors,
    RequestCases,
    RequestDays,
    RequestDesk,
    RequestLinkDoor,
    RequestLinks,
    RequestPost,
    RequestStore,
  ],
};
