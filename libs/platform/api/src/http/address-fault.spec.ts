import { FastifyAdapter } from '@nestjs/platform-fastify';
import { answerAddressFault } from './address-fault';

describe('an address that names nothing', () => {
  it.each([
    ['cannot be decoded', '/api/v1/things/%ff'],
    ['is longer than any identifier', `/api/v1/things/${'a'.repeat(5_000)}`],
  ])('is answered as any problem, and never quoted: it %s', async (_what, url) => {
    const server = new FastifyAdapter({ frameworkErrors: answerAddressFault }).getInstance();
    server.get('/api/v1/things/:id', () => 'found');

    const answer = await server.inject({ url, headers: { 'accept-language': 'en' } });

    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({
      type: '/problems/http/not-found',
      title: 'We cannot find what you ask for. It may have moved or not be open to you.',
      status: 404,
    });
    expect(answer.body).not.toMatch(/%ff|aaaa/);
    await server.close();
  });
});
