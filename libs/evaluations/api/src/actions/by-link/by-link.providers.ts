import { ActionCases } from './action-cases';
import { ActionLinkActors } from './action-link-actors';
import { ActionLinkDoor } from './action-link-door';
import { ActionLinkRow, ActionReminderRow } from './action-link.row';
import { ActionLinks } from './action-links';
import { ActionLinksController } from './action-links.controller';
import { ActionPost } from './action-post';
import { EmailActions } from './email-actions';
import { GuestActions } from './guest-actions';
import { ActionDoorController, GuestActionsController } from './guest-actions.controller';
import { RemindActions } from './remind-actions';
import { SendActionLinks } from './send-action-links';

/** Everything by which the partner follows its own actions, and people are reminded of theirs. */
export const actionsByLink = {
  rows: [ActionLinkRow, ActionReminderRow],
  controllers: [ActionLinksController, ActionDoorController, GuestActionsController],
  providers: [
    ActionCases,
    ActionLinkActors,
    ActionLinkDoor,
    ActionLinks,
    ActionPost,
    EmailActions,
    GuestActions,
    RemindActions,
    SendActionLinks,
  ],
};
