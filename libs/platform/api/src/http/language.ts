import type { Language } from '@entente/platform/kernel';
import type { FastifyRequest } from 'fastify';

/** French unless the reader asked for English first. */
export const languageOf = ({ headers }: Pick<FastifyRequest, 'headers'>): Language =>
  /^en\b/i.test(headers['accept-language'] ?? '') ? 'en' : 'fr';
