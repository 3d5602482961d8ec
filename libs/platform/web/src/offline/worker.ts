// Answers for the pages of an organisation and for the questionnaire when the network does not: pages of before, files that never change, and
// copies of the few readings that rating and entry need. Bundled apart from the pages, by tools/build-worker.mjs.
import { COPIED_AT, handlingOf, isFresh } from './kept-requests';

type LongEvent = Event & { readonly waitUntil: (work: Promise<unknown>) => void };
type FetchEvent = LongEvent & {
  readonly request: Request;
  readonly preloadResponse: Promise<Response | undefined>;
  readonly respondWith: (answer: Promise<Response>) => void;
};
type WorkerScope = {
  readonly location: Location;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly registration: { readonly navigationPreload?: { readonly enable: () => Promise<void> } };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: LongEvent) => void): void;
  addEventListener(type: 'fetch', listen: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listen: (event: LongEvent & { readonly data: unknown }) => void): void;
};

const worker = self as unknown as WorkerScope;
const FILES = 'entente-files';
const COPIES = 'entente-copies';
/** The page is one and the same whatever its address. */
const PAGE = '/';
/** A network that does not answer within this many milliseconds is as good as none. */
const PATIENCE = 8_000;
const MOST_FILES = 800;
const MOST_COPIES = 60;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([worker.clients.claim(), worker.registration.navigationPreload?.enable()]));
});

// Files loaded before the worker was there: the page names them.
worker.addEventListener('message', (event) => {
  const { data } = event;
  if (!Array.isArray(data)) return;
  const named = data.filter((url): url is string => typeof url === 'string');
  const files = named.filter((url) => handlingOf({ method: 'GET', url, mode: 'cors' }, origin()) === 'file');
  event.waitUntil(Promise.all([keepPage(), ...files.map((url) => fileAt(new Request(url)).catch(() => undefined))]));
});

worker.addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request;
  const handling = handlingOf({ method, url, mode }, origin());
  if (handling === 'ends-session') event.respondWith(forgetAround(event.request));
  if (handling === 'file') event.respondWith(fileAt(event.request));
  if (handling === 'page') event.respondWith(pageFor(event));
  if (handling === 'copy') event.respondWith(readingOf(event));
});

const origin = () => worker.location.origin;

/** Goes up whenever copies are forgotten: a reading asked for before must leave none after. */
let epoch = 0;

async function forget(): Promise<void> {
  epoch++;
  await caches.delete(COPIES);
}

// Before, for whoever closes the window at once; after, for readings that the server answered meanwhile.
async function forgetAround(request: Request): Promise<Response> {
  await forget();
  return fetch(request).finally(forget);
}

async function fileAt(request: Request): Promise<Response> {
  const cache = await caches.open(FILES);
  const known = await cache.match(request.url, { ignoreVary: true });
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok) await keep(cache, request.url, answer.clone(), MOST_FILES);
  return answer;
}

// The first page came before the worker: it opens again without a network all the same.
async function keepPage(): Promise<void> {
  const cache = await caches.open(FILES);
  if (await cache.match(PAGE, { ignoreVary: true })) return;
  const answer = await fetch(PAGE).catch(() => null);
  if (answer && isPage(answer)) await cache.put(PAGE, answer).catch(() => undefined);
}

const isPage = ({ ok, redirected, headers }: Response): boolean =>
  ok && !redirected && headers.get('content-type')?.startsWith('text/html') === true;

async function pageFor(event: FetchEvent): Promise<Response> {
  const cache = await caches.open(FILES);
  const fresh = (async () => {
    const answer = (await event.preloadResponse) ?? (await fetch(event.request));
    if (isPage(answer)) await cache.put(PAGE, answer.clone()).catch(() => undefined);
    return answer;
  })();
  event.waitUntil(fresh.catch(() => undefined));
  return firstOf(fresh, () => cache.match(PAGE, { ignoreVary: true }));
}

async function readingOf(event: FetchEvent): Promise<Response> {
  const { url } = event.request;
  const asked = epoch;
  const fresh = fetch(event.request).then(async (answer) => {
    if (answer.status === 401) await forget();
    if (asked !== epoch) return answer;
    const cache = await caches.open(COPIES);
    if (answer.ok) await keep(cache, url, await dated(answer.clone()), MOST_COPIES);
    else if (answer.status < 500) await cache.delete(url, { ignoreVary: true });
    return answer;
  });
  event.waitUntil(fresh.catch(() => undefined));
  return firstOf(fresh, () => copyOf(url));
}

async function copyOf(url: string): Promise<Response | undefined> {
  const cache = await caches.open(COPIES);
  const copy = await cache.match(url, { ignoreVary: true });
  if (!copy || isFresh(copy.headers.get(COPIED_AT), Date.now())) return copy;
  await cache.delete(url, { ignoreVary: true });
  return undefined;
}

/** The server's answer; what was kept when it fails, or when it lets one wait too long. */
async function firstOf(fresh: Promise<Response>, kept: () => Promise<Response | undefined>): Promise<Response> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  try {
    const answer = await Promise.race([fresh, late]);
    if (answer) return answer;
  } catch (error) {
    const copy = await kept();
    if (copy) return copy;
    throw error;
  }
  return (await kept()) ?? fresh;
}

async function dated(answer: Response): Promise<Response> {
  const headers = new Headers(answer.headers);
  headers.set(COPIED_AT, new Date().toISOString());
  return new Response(await answer.blob(), { status: answer.status, headers });
}

/** A full disk keeps nothing more, and nothing breaks. The oldest leave first. */
async function keep(cache: Cache, url: string, answer: Response, most: number): Promise<void> {
  try {
    await cache.delete(url, { ignoreVary: true });
    await cache.put(url, answer);
    const names = await cache.keys();
    await Promise.all(names.slice(0, Math.max(0, names.length - most)).map((name) => cache.delete(name)));
  } catch {
    return;
  }
}
