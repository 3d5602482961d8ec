import { ApiProblem } from '@entente/platform/web';

const KEY = 'entente-signing-tab';

/** A link was taken, and no page came of it yet. */
const unopened = { type: '/problems/signing/link-closed', status: 401 };

const keep = (refusal: object): void => {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(refusal));
  } catch {
    // A browser without storage forgets on reload; the server has ended the cookie all the same.
  }
};

const kept = (): string | null => {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
};

/**
 * What this tab knows of the link opened in it, without the link itself. The cookie is the browser's: after a link that
 * shows nothing, a reload must not show what another link had opened.
 */
export const tabMemory = {
  take: (): void => keep(unopened),
  open: (): void => {
    try {
      sessionStorage.removeItem(KEY);
    } catch {
      // Nothing was kept either.
    }
  },
  bury: ({ type, status, title, extra }: ApiProblem): void => keep({ ...extra, type, status, title }),
  /** Why this tab shows nothing; null when nothing forbids to read the page. */
  refusal: (): ApiProblem | null => {
    const text = kept();
    if (text === null) return null;
    try {
      const { status, ...body } = JSON.parse(text) as { status: number } & Record<string, unknown>;
      return new ApiProblem(body, status);
    } catch {
      return new ApiProblem(unopened, unopened.status);
    }
  },
};
