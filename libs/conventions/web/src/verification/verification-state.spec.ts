import { requestStatuses } from '@entente/conventions/domain';
import { verifiedState } from './verification-state';

describe('what the verification page says of a request', () => {
  it('is sealed only when it is, and binding to nobody once it stopped', () => {
    const said = Object.fromEntries(requestStatuses.map((status) => [status, verifiedState(status)]));

    expect(said).toEqual({
      draft: 'waiting',
      sent: 'waiting',
      'partially-signed': 'waiting',
      completed: 'sealing',
      sealing: 'sealing',
      sealed: 'sealed',
      declined: 'stopped',
      expired: 'stopped',
      cancelled: 'stopped',
    });
  });
});
