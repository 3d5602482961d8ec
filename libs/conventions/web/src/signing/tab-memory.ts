import { ApiProblem } from '@entente/platform/web';

const REFUSAL = 'entente-signing-tab';
const ORIGIN = 'entente-signing-from';

/** A link was taken, and no page came of it yet. */
const unopened = { type: '/problems/signing/link-closed', status: 401 };

// A browser without storage forgets on reload; the server has ended the cookie all the same.
const tryStorage = <T>(act: () => T): T | null => {
  try {
    return act();
  } catch {
    return null;
  }
};

const keep = (key: string, text: string): void => void tryStorage(() => sessionStorage.setItem(key, text));
const forget = (key: string): void => void tryStorage(() => sessionStorage.removeItem(key));
const kept = (key: string): string | null => tryStorage(() => sessionStorage.getItem(key));

const revived = (text: string): ApiProblem => {
  const { status, ...body } = tryStorage(() => JSON.parse(text) as typeof unopened) ?? unopened;
  return new ApiProblem(body, status);
};

/**
 * What this tab knows of the link opened in it, without the link itself. The cookie is the browser's: after a link that
 * shows nothing, a reload must not show what another link had opened.
 */
export const tabMemory = {
  take: (): void => {
    forget(ORIGIN);
    keep(REFUSAL, JSON.stringify(unopened));
  },
  open: (): void => forget(REFUSAL),
  bury: ({ type, status, title, extra }: ApiProblem): void =>
    keep(REFUSAL, JSON.stringify({ ...extra, type, status, title })),
  /** Why this tab shows nothing; null when nothing forbids to read the page. */
  refusal: (): ApiProblem | null => {
    const text = kept(REFUSAL);
    return text === null ? null : revived(text);
  },
  /** Somebody signed in comes from the page of the convention, and goes back to it. */
  comeFrom: (path: string): void => {
    forget(REFUSAL);
    keep(ORIGIN, path);
  },
  origin: (): string | null => kept(ORIGIN),
};
