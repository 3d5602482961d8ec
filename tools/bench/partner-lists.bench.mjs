// 100,000 partners in 200 organisations, one of them with 20,000: the product, started as in production, beside a floor of
// node:http and pg (same tables, indexes and JSON, tenant_id in the query, same pool, no framework, no rights).
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { root } from '../lib.mjs';
import { freePort } from '../free-port.mjs';
import { openBench, waitFor } from './bench-product.mjs';
import { conventionsBesidePartners } from './convention-list.mjs';
import { startFloor } from './floor.mjs';
import { CONNECTIONS, get, load, median, percentile } from './load.mjs';
import { seedPartners } from './seed-partners.mjs';

const ROUNDS = 5;
const REQUESTS = Number(process.env.BENCH_REQUESTS ?? 240);
const TAIL_LIMIT = 6;
const MEMORY_LIMIT = 1.5;
const BESIDE_LIMIT = 1.5;
const CONVENTIONS_LIMIT = 1.3;

const scenarios = [
  { name: 'list with total', path: 'partners?limit=50', floor: 'list', atLeast: 0.5 },
  { name: 'two-column filter', path: 'partners?limit=50&type=csapa&stage=active', floor: 'filter', atLeast: 0.5 },
  { name: 'word search', path: 'partners?limit=50&q=passage%20clairval', floor: 'search', atLeast: 0.5 },
  { name: 'one partner with contacts', path: 'partners/{id}', floor: 'partner', atLeast: 0.3 },
];

/** The usual time of a list, alone and while documents are drawn without a pause: p50, in turns, milliseconds. */
async function besideDrawing(list, document, headers) {
  const agent = new http.Agent({ keepAlive: true });
  const one = () => get(agent, list, headers);
  const many = async () => {
    const times = [];
    for (let count = 0; count < REQUESTS / 4; count++) times.push(await one());
    return median(times);
  };
  for (let count = 0; count < 3; count++) await get(agent, document, headers);
  const [alone, beside] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    alone.push(await many());
    let isDrawing = true;
    const drawing = (async () => {
      while (isDrawing) await get(agent, document, headers);
    })();
    beside.push(await many());
    isDrawing = false;
    await drawing;
  }
  agent.destroy();
  return { alone: median(alone), beside: median(beside) };
}

const residentMegabytes = (pid) => {
  const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024;
};

const bench = await openBench();

let missed = 0;
const results = [];
try {
  const token = 'bench-token-of-one-session-0123456789';
  const seeded = await seedPartners(bench.url, createHash('sha256').update(token).digest('hex'));

  const [port, floorPort, emptyPort] = [await freePort(), await freePort(), await freePort()];
  const product = bench.start('dist/apps/api/main.http.mjs', {
    ...bench.env,
    PORT: String(port),
    NODE_COMPILE_CACHE: path.join(root, 'tmp/compile-cache'),
  });
  const empty = bench.start('tools/bench/empty-nest/main.http.mjs', { PORT: String(emptyPort), HOST: '127.0.0.1' });
  const floor = await startFloor({ url: bench.url, port: floorPort, tenantId: seeded.tenantId, pool: 10 });
  await waitFor(`http://127.0.0.1:${port}/health/ready`);
  const headers = { cookie: `entente_session=${token}` };

  for (const { name, path: asked, floor: query, atLeast } of scenarios) {
    const url = `http://127.0.0.1:${port}/api/v1/o/${seeded.org}/${asked.replace('{id}', seeded.partnerId)}`;
    const floorUrl = `http://127.0.0.1:${floorPort}/${query}?id=${seeded.partnerId}`;
    await load(url, headers, CONNECTIONS * 2);
    await load(floorUrl, {}, CONNECTIONS * 2);
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++) {
      const low = await load(floorUrl, {}, REQUESTS);
      const ours = await load(url, headers, REQUESTS);
      rounds.push({
        rate: ours.perSecond / low.perSecond,
        ours: ours.perSecond,
        floor: low.perSecond,
        tail: percentile(ours.times, 0.975) / percentile(low.times, 0.975),
      });
    }
    const rate = median(rounds.map((round) => round.rate));
    const tail = median(rounds.map((round) => round.tail));
    const isMet = rate >= atLeast && tail <= TAIL_LIMIT;
    if (!isMet) missed++;
    results.push({
      name,
      rate,
      atLeast,
      tail,
      tailAtMost: TAIL_LIMIT,
      perSecond: median(rounds.map((round) => round.ours)),
      floorPerSecond: median(rounds.map((round) => round.floor)),
      isMet,
    });
  }

  // Memory is told after as many requests as the empty application: documents are drawn after it was read.
  const emptyUrl = `http://127.0.0.1:${emptyPort}/`;
  await waitFor(emptyUrl);
  const served = scenarios.length * (ROUNDS * REQUESTS + CONNECTIONS * 2);
  await load(emptyUrl, {}, served);
  const memory = residentMegabytes(product.pid) / residentMegabytes(empty.pid);
  if (memory > MEMORY_LIMIT) missed++;
  results.push({
    name: 'resident memory',
    rate: memory,
    atMost: MEMORY_LIMIT,
    words: `${Math.round(residentMegabytes(product.pid))} MB against ${Math.round(residentMegabytes(empty.pid))} MB`,
    isMet: memory <= MEMORY_LIMIT,
  });

  const api = `http://127.0.0.1:${port}/api/v1/o/${seeded.org}`;
  const { alone, beside } = await besideDrawing(`${api}/partners?limit=50`, `${api}/reviews/blank-grid`, headers);
  if (beside / alone > BESIDE_LIMIT) missed++;
  results.push({
    name: 'list beside drawing, p50',
    rate: beside / alone,
    atMost: BESIDE_LIMIT,
    words: `${beside.toFixed(1)} ms against ${alone.toFixed(1)} ms`,
    isMet: beside / alone <= BESIDE_LIMIT,
  });
  const lists = await conventionsBesidePartners({
    api,
    headers,
    url: bench.url,
    tenantId: seeded.tenantId,
    rounds: ROUNDS,
    requests: REQUESTS,
  });
  if (lists.ratio > CONVENTIONS_LIMIT) missed++;
  results.push({
    name: 'list of 5,000 conventions',
    rate: lists.ratio,
    atMost: CONVENTIONS_LIMIT,
    words: `${lists.conventions.toFixed(1)} ms against ${lists.partners.toFixed(1)} ms for the list of partners`,
    isMet: lists.ratio <= CONVENTIONS_LIMIT,
  });
  await floor.close();
} finally {
  await bench.stop();
}

const two = (number) => number.toFixed(2);
for (const result of results) {
  const limit = result.atLeast ? `at least ${result.atLeast}` : `at most ${result.atMost}`;
  const more =
    result.tail === undefined
      ? result.words
      : `${Math.round(result.perSecond)}/s against ${Math.round(result.floorPerSecond)}/s; p97.5 × ${two(result.tail)} (at most ${result.tailAtMost})`;
  console.log(
    `${result.isMet ? 'met   ' : 'MISSED'} ${result.name.padEnd(28)} ${two(result.rate)} (${limit})  ${more}`,
  );
}
fs.mkdirSync(path.join(root, 'tmp/bench'), { recursive: true });
fs.writeFileSync(path.join(root, 'tmp/bench/partner-lists.json'), `${JSON.stringify(results, null, 2)}\n`);
process.exitCode = missed > 0 ? 1 : 0;
