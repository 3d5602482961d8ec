// What both sides of a review said, beside reading the same rows with node:http and pg; and the synthesis of 300
// partnerships over five years, beside one review. Filled in through the product itself, then multiplied in its tables.
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import pg from 'pg';
import { root } from '../lib.mjs';
import { freePort } from '../free-port.mjs';
import { openBench, waitFor } from './bench-product.mjs';
import { CONNECTIONS, load, median } from './load.mjs';

const ROUNDS = 5;
const REQUESTS = Number(process.env.BENCH_REQUESTS ?? 240);
const RATERS = 12;
const PARTNERSHIPS = 300;
const YEARS = 5;
const GAPS_LIMIT = 3;
const SYNTHESIS_LIMIT = 10;
const CODE = 'ABCD-EFGH-JKMN';
const thisYear = new Date().getFullYear();

const card = {
  name: 'CSAPA Le Passage',
  acronym: '',
  managedBy: 'Association Rive Claire',
  structureType: 'csapa',
  address: { street: '8, rue du Pont', postalCode: '01999', city: 'Clairval', country: 'FR' },
  email: '',
  phone: '',
  website: '',
  numbers: [],
  establishments: [],
  publics: ['homeless'],
  needs: ['addiction-care'],
  territories: ['Clairval'],
  authority: '',
  admission: '',
  howToRefer: '',
  usualDelayDays: 9,
  internalNote: '',
  verifiedOn: `${thisYear}-01-06`,
};

/** Opens the organisation; answers its address, the session, and how to call it. */
async function found(url) {
  const opened = await fetch(`${url}/api/v1/instance/first-run`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      code: CODE,
      organisation: 'Association Le Tilleul',
      name: 'Nadia Belkacem',
      jobTitle: 'Directrice',
      email: 'nadia@letilleul.example',
      password: 'quatre mots pour ouvrir',
    }),
  });
  if (!opened.ok) throw new Error(await opened.text());
  const cookies = opened.headers.getSetCookie().map((line) => line.split(';')[0]);
  const { memberships } = await opened.json();
  const csrf = cookies.find((each) => each.startsWith('entente_csrf=')).slice('entente_csrf='.length);
  const headers = { cookie: cookies.join('; '), 'x-csrf-token': decodeURIComponent(csrf) };
  const api = `${url}/api/v1/o/${memberships[0].org}`;
  const call = async (method, where, body) => {
    const answer = await fetch(`${api}/${where}`, {
      method,
      headers: { ...headers, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) throw new Error(`${method} ${where}: ${await answer.text()}`);
    return answer.json();
  };
  return { api, headers, call };
}

/** One review that our side rated whole, through the product: every code that the grid asks. */
async function rateOne(call) {
  const { id: partnerId } = await call('POST', 'partners', { card });
  const { id } = await call('POST', 'reviews', { partnerId, year: thisYear, plannedOn: null });
  await call('POST', `reviews/${id}/actions/start`, {});
  const codes = [5, 5, 6, 5, 4, 5, 5, 4].flatMap((many, dimension) =>
    Array.from({ length: many }, (_, index) => `CHK-${dimension + 1}0${index + 1}`),
  );
  await call('PUT', `reviews/${id}/answers`, {
    answers: codes.map((code, index) => ({ code, judgement: { value: { rating: index % 4 }, seen: 0 } })),
    questions: [],
  });
  return { id, partnerId, codes };
}

const COPIED =
  'partner_id, partnership_id, convention_id, year, status, grid, questions, planned_on, answers, question_answers, conclusion, reopenings, score, held_on, next_review_on, decision';

/** 300 partnerships with a closed review for each of five years, like the one that was rated. */
async function multiply(client, { id, partnerId }) {
  await client.query(
    `create temporary table made as select n, gen_random_uuid() as partner, gen_random_uuid() as partnership
       from generate_series(1, ${PARTNERSHIPS}) n`,
  );
  await client.query(
    `insert into partner (tenant_id, id, name, structure_type, city, card, search, sort_name, version, created_at, updated_at)
       select p.tenant_id, m.partner, p.name || ' ' || m.n, p.structure_type, p.city, p.card, p.search, p.sort_name || m.n, 1, now(), now()
       from made m, partner p where p.id = $1`,
    [partnerId],
  );
  await client.query(
    `insert into partnership (tenant_id, id, partner_id, stage, stage_since, stage_reason, purpose, gains, listing, contributions, version)
       select s.tenant_id, m.partnership, m.partner, 'active', current_date, '', '', s.gains, s.listing, s.contributions, 1
       from made m, partnership s where s.partner_id = $1`,
    [partnerId],
  );
  const values = COPIED.replace('partner_id, partnership_id', 'm.partner, m.partnership')
    .replace(' year,', ' y,')
    .replace('status', `'closed'`)
    .replace('held_on', `make_date(y, 6, 1)`);
  await client.query(
    `insert into review (tenant_id, id, reference, rank, ${COPIED}, version, created_at, updated_at)
       select r.tenant_id, gen_random_uuid(), 'B-' || y || '-' || m.n, 1000 + m.n, ${values.replace(/\bgrid\b/, 'r.grid')}, 1, now(), now()
       from made m, generate_series(${thisYear - YEARS + 1}, ${thisYear}) y, review r where r.id = $1`,
    [id],
  );
}

/** Twelve people of both sides, each with an answer to every criterion, handed in. */
async function seatTwelve(client, { id, codes }) {
  await client.query(
    `insert into review_rater (tenant_id, id, review_id, side, name, email, member_id, status, invited_by, invited_at, opened_at, handed_in_at, return_reason, withdrawn_at)
       select tenant_id, gen_random_uuid(), review_id, case when n <= ${RATERS / 2 - 1} then 'ours' else 'partner' end, 'Personne ' || n,
         'p' || n || '@rive-claire.example', null, 'handed-in', invited_by, now(), now(), now(), '', null
       from review_rater, generate_series(1, ${RATERS - 1}) n where review_id = $1`,
    [id],
  );
  await client.query(`update review_rater set status = 'handed-in', handed_in_at = now() where review_id = $1`, [id]);
  await client.query(
    `insert into review_rater_answer (tenant_id, rater_id, code, judgement, judgement_version, comment, comment_version, note, note_version)
       select w.tenant_id, w.id, code, jsonb_build_object('rating', (ascii(right(w.id::text, 1)) + ordinality) % 4), 1,
         'Cela dépend des équipes, et du moment de l’année.', 1, '', 0
       from review_rater w, unnest($2::text[]) with ordinality as asked (code, ordinality)
       where w.review_id = $1 on conflict do nothing`,
    [id, codes],
  );
}

const SAME_ROWS = [
  'select * from review where id = $1',
  'select * from review_rater where review_id = $1 order by invited_at, id',
  'select a.* from review_rater_answer a join review_rater w on w.tenant_id = a.tenant_id and w.id = a.rater_id where w.review_id = $1',
  'select * from review_sides where review_id = $1',
];

/** node:http and pg, nothing else: the same rows, as JSON. */
async function startFloor({ url, port, id }) {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  pool.on('error', () => undefined);
  const server = http.createServer((_request, response) => {
    Promise.all(SAME_ROWS.map((sql) => pool.query(sql, [id]))).then(
      (found) =>
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .end(JSON.stringify(found.map(({ rows }) => rows))),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await pool.end();
    },
  };
}

/** How many times longer one address takes than another, in turns; milliseconds for a request among sixteen. */
async function compare(ours, floor) {
  const time = async ({ url, headers }) => (CONNECTIONS * 1_000) / (await load(url, headers, REQUESTS)).perSecond;
  await time(floor);
  await time(ours);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push({ low: await time(floor), high: await time(ours) });
  return {
    rate: median(rounds.map(({ high, low }) => high / low)),
    high: median(rounds.map(({ high }) => high)),
    low: median(rounds.map(({ low }) => low)),
  };
}

const bench = await openBench();
const results = [];
try {
  const [port, floorPort] = [await freePort(), await freePort()];
  bench.start('dist/apps/api/main.http.mjs', {
    ...bench.env,
    PORT: String(port),
    FIRST_RUN_CODE: CODE,
    ENTENTE_KEY: randomUUID(),
    NODE_COMPILE_CACHE: path.join(root, 'tmp/compile-cache'),
  });
  const url = `http://127.0.0.1:${port}`;
  await waitFor(`${url}/health/ready`);
  const { api, headers, call } = await found(url);
  const rated = await rateOne(call);

  const client = new pg.Client({ connectionString: bench.url });
  await client.connect();
  // A run that failed stops the database under it: its own error is the one to be told.
  client.on('error', () => undefined);
  await multiply(client, rated);
  const { rows } = await client.query('select id from member limit 1');
  await call('POST', `reviews/${rated.id}/sides/raters`, { side: 'ours', memberId: rows[0].id, name: '', email: null });
  await seatTwelve(client, rated);
  await client.query('vacuum analyze');
  await client.end();
  await call('POST', `reviews/${rated.id}/sides/actions/compare`, {});

  const floor = await startFloor({ url: bench.url, port: floorPort, id: rated.id });
  const gaps = await compare(
    { url: `${api}/reviews/${rated.id}/sides/gaps`, headers },
    { url: `http://127.0.0.1:${floorPort}/`, headers: {} },
  );
  results.push({
    name: 'gaps of 12 respondents',
    ...gaps,
    atMost: GAPS_LIMIT,
    against: 'for the same rows with pg alone',
  });
  await floor.close();
  const synthesis = await compare(
    { url: `${api}/syntheses/year?year=${thisYear}&years=${YEARS}&language=fr`, headers },
    { url: `${api}/reviews/${rated.id}`, headers },
  );
  results.push({
    name: `synthesis of ${PARTNERSHIPS} × ${YEARS} reviews`,
    ...synthesis,
    atMost: SYNTHESIS_LIMIT,
    against: 'for one review',
  });
} finally {
  await bench.stop();
}

for (const { name, rate, atMost, high, low, against } of results)
  console.log(
    `${rate <= atMost ? 'met   ' : 'MISSED'} ${name.padEnd(34)} ${rate.toFixed(2)} (at most ${atMost})  ${high.toFixed(1)} ms against ${low.toFixed(1)} ms ${against}`,
  );
fs.mkdirSync(path.join(root, 'tmp/bench'), { recursive: true });
fs.writeFileSync(path.join(root, 'tmp/bench/evaluations.json'), `${JSON.stringify(results, null, 2)}\n`);
process.exitCode = results.every(({ rate, atMost }) => rate <= atMost) ? 0 : 1;
