import { readFileSync } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import { ENV, type Env } from '@entente/platform/api';
import { certificateDer, type TimestampAuthority } from '@entente/platform/pades';

const DEADLINE_MS = 15_000;
const LARGEST_REPLY = 64 * 1024;

/** The timestamp authority of the configuration, and no other: the only address that sealing ever calls. */
@Injectable()
export class TimestampClient {
  readonly authority: TimestampAuthority | undefined;
  readonly name: string;

  constructor(@Inject(ENV) { TSA_URL, TSA_ROOT_FILE }: Readonly<Env>) {
    this.name = TSA_URL ? new URL(TSA_URL).hostname : '';
    if (!TSA_URL) return;
    if (!TSA_ROOT_FILE)
      throw new Error(
        'TSA_URL is set without TSA_ROOT_FILE: the PEM file of the certificate that vouches for the authority.',
      );
    const roots = [certificateDer(readFileSync(TSA_ROOT_FILE, 'utf8'))];
    this.authority = { roots, timestamp: (request) => ask(TSA_URL, request) };
  }
}

/** RFC 3161 3.4 over HTTP. */
const ask = async (url: string, request: Uint8Array): Promise<Uint8Array> => {
  const answer = await fetch(url, {
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.timeout(DEADLINE_MS),
    headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
    body: Buffer.from(request),
  });
  if (!answer.ok) throw new Error(`The timestamp authority answered ${answer.status}.`);
  const reply = new Uint8Array(await answer.arrayBuffer());
  if (reply.length > LARGEST_REPLY) throw new Error('The timestamp authority sent more than a token.');
  return reply;
};
