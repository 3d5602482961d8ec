/** When the copy that answers a request was taken, in ISO 8601; absent from an answer of the server. */
export const COPIED_AT = 'x-entente-copied-at';

/** The script of the worker, at the root so that it may answer for every page. */
export const WORKER_PATH = '/hors-ligne.js';

/** What the worker does with a request: `leave` means that it does not touch it. */
export type Handling = 'page' | 'file' | 'copy' | 'ends-session' | 'leave';

type Asked = { readonly method: string; readonly url: string; readonly mode: string };

const SESSION = '/api/v1/session';

// What one needs to go on rating and entering: who one is, the review, one's own rating, the indicators of a year.
const copied = [
  /^\/api\/v1\/session$/,
  /^\/api\/v1\/o\/[^/]+\/reviews\/[^/]+(\/my-rating)?$/,
  /^\/api\/v1\/o\/[^/]+\/indicators\/[^/]+$/,
];

// Pages of an organisation, and the questionnaire that a code on the wall opens: anybody's, and nobody's.
const opened = /^\/(o|q)\/[^/]+/;

// The build writes the hash of a file into its name: such a file never changes.
const hashed = /-[\w-]{8}\.(js|css|woff2|svg)$/;

/** How the worker handles a request of a page of this origin. Pages of personal links are never touched. */
export const handlingOf = ({ method, url, mode }: Asked, origin: string): Handling => {
  const address = new URL(url);
  if (address.origin !== origin) return 'leave';
  if (method !== 'GET') return address.pathname === SESSION ? 'ends-session' : 'leave';
  if (mode === 'navigate') return opened.test(address.pathname) ? 'page' : 'leave';
  if (hashed.test(address.pathname)) return 'file';
  return copied.some((path) => path.test(address.pathname)) ? 'copy' : 'leave';
};

const DAY = 86_400_000;

/** A copy serves for a week; after that, one signs in with a network again. */
export const isFresh = (copiedAt: string | null, now: number): boolean =>
  copiedAt !== null && now - Date.parse(copiedAt) < 7 * DAY;
