import { requestStatuses } from '@entente/conventions/domain';
import { ApiProblem } from '@entente/platform/web';
import { deadLinkOf, isUnderWay, problemCode, signingSteps, stateOf, stepOf } from './signing-state';

const problem = (code: string, status: number): ApiProblem =>
  new ApiProblem({ type: `/problems/signing/${code}` }, status);

describe('what a link shows', () => {
  it.each([
    ['sent', 'viewed', 'open'],
    ['partially-signed', 'invited', 'open'],
    ['partially-signed', 'signed', 'signed'],
    ['completed', 'signed', 'signed'],
    ['sealed', 'signed', 'signed'],
    ['declined', 'signed', 'declined'],
    ['declined', 'declined', 'declined'],
    ['expired', 'viewed', 'expired'],
    ['cancelled', 'signed', 'cancelled'],
  ] as const)('when the request is %s and the person %s: %s', (status, myStatus, state) => {
    expect(stateOf({ status, myStatus })).toBe(state);
  });

  it('watches only what goes on by itself', () => {
    expect(requestStatuses.filter((status) => isUnderWay({ status }))).toEqual(['completed', 'sealing']);
  });
});

describe('the part that is open', () => {
  it('is the essentials for whoever has not opened the text, whatever the address says', () => {
    const shown = signingSteps.map((step) => stepOf(step, { myStatus: 'invited' }));

    expect(shown).toEqual(['essentiel', 'essentiel', 'essentiel', 'essentiel', 'autre']);
  });

  it('is the one of the address afterwards, and the first one for anything else', () => {
    expect(['texte', 'signer', 'n’importe', undefined].map((step) => stepOf(step, { myStatus: 'viewed' }))).toEqual([
      'texte',
      'signer',
      'essentiel',
      'essentiel',
    ]);
  });
});

describe('a link that shows nothing', () => {
  it.each([
    [problem('link-replaced', 410), 'token', 'replaced'],
    [problem('link-unknown', 401), 'token', 'unknown'],
    [problem('invalid-request', 422), 'token', 'unknown'],
    [problem('link-closed', 401), '', 'closed'],
    [problem('unexpected', 500), 'token', null],
    [new ApiProblem({}, 0), 'token', null],
    [new Error('x'), '', null],
  ])('says why: %s', (error, token, why) => {
    expect(deadLinkOf(error, token)).toBe(why);
  });

  it('is told from others by the code of the refusal', () => {
    expect([problemCode(problem('code-wrong', 422)), problemCode(new Error('x'))]).toEqual(['code-wrong', '']);
  });
});
