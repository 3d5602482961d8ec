import { startTestApp, type TestApp } from '@entente/platform/testing';
import { AccessModule, accessRows } from '../access.module';
import { SignIn } from './sign-in';

describe('signing in with a wrong password', () => {
  let app: TestApp;
  const email = 'nadia@letilleul.example';
  const attempt = async (turn: number): Promise<string> => {
    const caller = { address: `2001:db8:0:${turn.toString(16)}::1`, agent: '' };
    const answer = app.nest.get(SignIn).execute({ email, password: 'une phrase qui ne convient pas' }, caller);
    return answer.then(
      () => 'open',
      (error: { type?: string }) => error.type ?? String(error),
    );
  };

  beforeAll(async () => {
    app = await startTestApp({ modules: [AccessModule], rows: accessRows, env: { RATE_LIMIT: '1' } });
  });
  afterAll(() => app?.close());

  it('slows down whoever comes from many networks, and does not shut the door', async () => {
    const first = await Promise.all(Array.from({ length: 50 }, (_, turn) => attempt(turn)));
    const since = performance.now();
    const late = await attempt(51);

    expect(new Set([...first, late])).toEqual(new Set(['/problems/access/wrong-credentials']));
    expect(performance.now() - since).toBeGreaterThan(3_900);
  });

  it('tells a single network to wait', async () => {
    const tries = await Promise.all(Array.from({ length: 12 }, () => attempt(900)));

    expect(tries.filter((type) => type === '/problems/http/too-many')).toHaveLength(2);
  });
});
