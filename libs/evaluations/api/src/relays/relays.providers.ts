import { EmailRelay, RelayLetters } from './email-relay';
import { PassRelay } from './pass-relay';
import { RelayHoldings } from './relay-holdings';
import { RelayPost } from './relay-post';
import { RelayReads } from './relay-reads';
import { RelaysController } from './relays.controller';

/** Everything by which what somebody holds changes hands. */
export const relays = {
  controllers: [RelaysController],
  providers: [EmailRelay, PassRelay, RelayHoldings, RelayLetters, RelayPost, RelayReads],
};
