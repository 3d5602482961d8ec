import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readEnv } from '../config/env';
import { createServer } from './server';

@Module({})
class NothingModule {}

const script = `export const words = '${'partenaires '.repeat(300)}';`;

describe('the built pages', () => {
  let folder: string;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'entente-web-'));
    const root = path.join(folder, 'browser');
    mkdirSync(path.join(root, 'media'), { recursive: true });
    writeFileSync(path.join(folder, 'secret.txt'), 'outside');
    writeFileSync(path.join(root, 'index.html'), '<!doctype html><style nonce="ENTENTE_CSP_NONCE"></style>');
    writeFileSync(path.join(root, 'chunk-ABCD1234.js'), script);
    writeFileSync(path.join(root, 'chunk-ABCD1234.js.br'), brotliCompressSync(script));
    writeFileSync(path.join(root, 'media', 'mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const env = readEnv({ DATABASE_URL: 'postgres://unused', WEB_ROOT: root, LOG_LEVEL: 'error' });
    app = await createServer(NothingModule, env, false);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });

  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (url: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') =>
    app.inject({ method, url, headers });

  it('are sent compressed to who reads it, kept a year when their name holds their hash', async () => {
    const { statusCode, headers, rawPayload } = await ask('/chunk-ABCD1234.js', { 'accept-encoding': 'br' });
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': expect.stringContaining('javascript'),
    });
    expect(rawPayload.length).toBeLessThan(script.length);
  });

  it('are sent plain to others, in folders too', async () => {
    expect((await ask('/chunk-ABCD1234.js')).body).toBe(script);
    const mark = await ask('/media/mark.svg');
    expect(mark.headers).toMatchObject({ 'content-type': 'image/svg+xml', 'cache-control': 'no-cache' });
    expect((await ask('/media/mark.svg', {}, 'HEAD')).statusCode).toBe(200);
  });

  it.each(['/', '/index.html', '/partenaires?q=css', '/media', '/chunk-ABCD1234.js.br'])(
    'answer %s with the page, its nonce drawn anew',
    async (url) => {
      const [one, other] = [await ask(url), await ask(url)];
      expect(one.statusCode).toBe(200);
      expect(one.headers['content-type']).toContain('text/html');
      expect(one.body).not.toContain('ENTENTE_CSP_NONCE');
      expect(one.body).not.toBe(other.body);
    },
  );

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/media/..%2f..%2fsecret.txt', '/..%5csecret.txt'])(
    'never leave their folder: %s',
    async (url) => {
      expect((await ask(url)).body).not.toContain('outside');
    },
  );

  it.each(['/api/nothing', '/health/nothing', '/metrics', '/chunk-00000000.js'])(
    'are not what %s is answered with',
    async (url) => {
      expect((await ask(url)).statusCode).toBe(404);
    },
  );
});
