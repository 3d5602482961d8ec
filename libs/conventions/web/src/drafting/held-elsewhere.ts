import { ApiProblem } from '@entente/platform/web';

/** The refusal of words for an article that somebody else is writing now. */
export const isHeldElsewhere = (error: unknown): error is ApiProblem =>
  error instanceof ApiProblem && error.type.endsWith('/article-held');
