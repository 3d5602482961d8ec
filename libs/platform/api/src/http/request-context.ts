import { AsyncLocalStorage } from 'node:async_hooks';

/** Carries the request id for the logs, and nothing else. */
export const requestContext = new AsyncLocalStorage<{ readonly requestId: string }>();
