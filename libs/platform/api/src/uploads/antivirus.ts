import { connect, type Socket } from 'node:net';
import { Logger } from '@nestjs/common';
import { uploadProblems } from './upload-problems';

const CHUNK = 65_536;
const TIMEOUT_MS = 10_000;
const RETRY_SECONDS = 30;
// clamd answers with one short line.
const MOST_ANSWER = 4_096;

const log = new Logger('antivirus');

/** `host:port`, or the path of a local socket. */
const dial = (address: string): Socket => {
  const [, host, port] = /^(.+):(\d+)$/.exec(address) ?? [];
  return host && port ? connect(Number(port), host) : connect(address);
};

const sized = (chunk: Uint8Array): Buffer => {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(chunk.length);
  return Buffer.concat([size, chunk]);
};

/** INSTREAM of clamd (its manual, « Commands »): pieces with their size, an empty one, then an answer of one line. */
const ask = (address: string, bytes: Uint8Array): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = dial(address);
    let answer = '';
    const fail = (error: Error) => {
      socket.destroy();
      reject(error);
    };
    socket.setTimeout(TIMEOUT_MS, () => fail(new Error('clamd did not answer in time')));
    socket.on('error', fail);
    socket.on('data', (data: Buffer) => {
      answer += data.toString('utf8');
      if (answer.length > MOST_ANSWER) fail(new Error('clamd answered too much'));
    });
    socket.on('end', () => resolve(answer));
    socket.write('zINSTREAM\0');
    for (let at = 0; at < bytes.length; at += CHUNK) socket.write(sized(bytes.subarray(at, at + CHUNK)));
    socket.write(sized(new Uint8Array()));
  });

/** Has a file looked at by the clamd of this installation, when it has one; away, nothing is taken without it. */
export class Antivirus {
  constructor(private readonly address: string | undefined) {}

  async assertClean(bytes: Uint8Array): Promise<void> {
    if (!this.address) return;
    const answer = await ask(this.address, bytes).catch((error: unknown) => {
      log.error(String(error));
      throw uploadProblems['antivirus-away']({ seconds: RETRY_SECONDS });
    });
    const found = /: (.+) FOUND/.exec(answer)?.[1];
    if (found) throw uploadProblems.infected({ found: found.slice(0, 80) });
    if (!/: OK\0?\s*$/.test(answer)) {
      log.error(`clamd answered ${JSON.stringify(answer.slice(0, 200))}`);
      throw uploadProblems['antivirus-away']({ seconds: RETRY_SECONDS });
    }
  }
}
