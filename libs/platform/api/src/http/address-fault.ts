import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { httpProblems } from './http-problems';
import { languageOf } from './language';
import { problemBody } from './problem.filter';

/**
 * Fastify's `frameworkErrors`: an address that cannot be decoded, or with a part that no identifier is as long as, is
 * refused before any route. It names nothing, so it is answered as what is not found, and never quoted.
 */
export const answerAddressFault = (_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
  const body = problemBody(httpProblems['not-found'](), languageOf(request), request.id);
  void reply
    .status(body.status)
    .headers({ 'x-request-id': request.id, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
    .type('application/problem+json')
    .send(JSON.stringify(body));
};
