import type { ArgumentsHost } from '@nestjs/common';
import { Logger } from '@nestjs/common';
import { ProblemFilter } from '../http/problem.filter';
import { toProblem } from './pooled-renderer';

type Answer = { status: number; headers: Record<string, string>; body: Record<string, unknown> };

/** What the edge answers when drawing fails in this way. */
const answerTo = (failure: { name: string; seconds?: number; characters?: readonly string[] }): Answer => {
  const answer: Answer = { status: 0, headers: {}, body: {} };
  const reply = {
    sent: false,
    status: (status: number) => Object.assign(answer, { status }) && reply,
    headers: (headers: Record<string, string>) => Object.assign(answer, { headers }) && reply,
    type: () => reply,
    send: (body: string) => Object.assign(answer, { body: JSON.parse(body) }),
  };
  const http = { getRequest: () => ({ id: 'req-1', headers: {} }), getResponse: () => reply };
  const host = { switchToHttp: () => http } as unknown as ArgumentsHost;
  try {
    toProblem(Object.assign(new Error('failed'), failure));
  } catch (error) {
    new ProblemFilter().catch(error, host);
  }
  return answer;
};

describe('a document that cannot be drawn now', () => {
  beforeAll(() => Logger.overrideLogger(false));
  afterAll(() => Logger.overrideLogger(true));

  it.each([
    ['too many wait already', { name: 'PdfPoolFull', seconds: 12 }, '/problems/document/busy', '12'],
    ['its thread was lost twice', { name: 'PdfWorkerLost' }, '/problems/document/interrupted', '10'],
  ])('is refused in words, with when to come back: %s', (_why, failure, type, seconds) => {
    const { status, headers, body } = answerTo(failure);

    expect([status, headers, body['type']]).toEqual([503, { 'retry-after': seconds }, type]);
    expect(body['title']).toContain(`${seconds}\u00a0secondes`);
  });

  it('says which characters cannot be printed, and asks nobody to come back', () => {
    const { status, headers } = answerTo({ name: 'UnprintableText', characters: ['ש'] });

    expect([status, headers]).toEqual([422, {}]);
  });
});
