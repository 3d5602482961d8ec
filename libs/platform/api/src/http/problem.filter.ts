import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import {
  type FieldFault,
  fillIn,
  formatWait,
  type Language,
  type Params,
  Problem,
  type ProblemKind,
  say,
} from '@entente/platform/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { wordFault } from './fault-words';
import { httpProblems } from './http-problems';
import { languageOf } from './language';

// The only place that knows HTTP. A Record, so that a new kind does not compile until it is mapped.
const httpStatus: Record<ProblemKind, number> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  stale: 412,
  gone: 410,
  'too-many': 429,
  'too-large': 413,
  unavailable: 503,
};

export type ProblemBody = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly instance: string;
  readonly errors?: readonly { pointer: string; code: string; detail: string }[];
  readonly [parameter: string]: unknown;
};

const toErrors = (errors: readonly FieldFault[], language: Language) =>
  errors.map(({ pointer, code, params }) => ({ pointer, code, detail: wordFault(code, params, language) }));

/** « dans 5 minutes »: nobody counts in thousands of seconds. */
const waitIn = ({ params }: Problem, language: Language): Params => {
  const seconds = params['seconds'];
  return typeof seconds === 'number' ? { wait: formatWait(seconds, language) } : {};
};

export const problemBody = (problem: Problem, language: Language, instance: string): ProblemBody => ({
  ...problem.params,
  type: problem.type,
  title: say(problem.title, language, { ...problem.params, ...waitIn(problem, language) }),
  status: httpStatus[problem.kind],
  instance,
  ...(problem.errors.length > 0 ? { errors: toErrors(problem.errors, language) } : {}),
});

const INTERNAL = {
  fr: 'Quelque chose n’a pas marché chez nous. Rien de ce que vous avez saisi n’est perdu ici. Numéro à citer : {instance}.',
  en: 'Something failed on our side. Nothing you typed is lost here. Number to quote: {instance}.',
};

type Coded = { readonly code?: string; readonly statusCode?: number };

/** Connection faults of PostgreSQL (class 08, 57, 53) and of the socket: the client did nothing wrong. */
const isOutage = (error: unknown): boolean => {
  const code = (error as { driverError?: Coded } & Coded).driverError?.code ?? (error as Coded).code ?? '';
  return /^(08|57|53)/.test(code) || ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND'].includes(code);
};

/** PostgreSQL refuses some texts that JSON allows (a NUL, a lone surrogate): the sender is told, it is no fault of ours. */
const isUnstorableText = (error: unknown): boolean => {
  const code = (error as { driverError?: Coded }).driverError?.code ?? '';
  return ['22021', '22P05', '22P02', '22003', '22007', '22008'].includes(code);
};

const fromFramework = (error: unknown): Problem | null => {
  const status = error instanceof HttpException ? error.getStatus() : ((error as Coded | null)?.statusCode ?? 0);
  if (status === 404) return httpProblems['not-found']();
  if (status === 413) return httpProblems['too-large']({ limit: '1 Mo' });
  if (status === 429) return httpProblems['too-many']({ seconds: 60 });
  if (status >= 400 && status < 500) return httpProblems.malformed();
  return null;
};

/** RFC 9110 10.2.3: when to come back, for the refusals that pass by themselves. */
const retryAfter = (problem: Problem | null): Record<string, string> => {
  const seconds = problem?.params['seconds'] ?? (problem?.kind === 'too-many' ? 60 : undefined);
  return seconds === undefined ? {} : { 'retry-after': String(seconds) };
};

@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const language = languageOf(request);
    const problem = this.toProblem(error);
    const body = problem ? problemBody(problem, language, request.id) : this.unexpected(error, language, request.id);
    if (reply.sent) return;
    void reply
      .status(body.status)
      .headers(retryAfter(problem))
      .type('application/problem+json')
      .send(JSON.stringify(body));
  }

  private toProblem(error: unknown): Problem | null {
    if (error instanceof Problem) return error;
    if (isUnstorableText(error)) return httpProblems['invalid-request']();
    if (isOutage(error)) return httpProblems.unavailable();
    return fromFramework(error);
  }

  private unexpected(error: unknown, language: Language, instance: string): ProblemBody {
    this.log.error({ instance, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    return { type: '/problems/http/internal', title: fillIn(INTERNAL[language], { instance }), status: 500, instance };
  }
}
