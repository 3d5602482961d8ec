import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import type { LoggerService, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { type Env } from '../config/env';
import { webConfig } from '../config/config.module';
import { answerAddressFault } from './address-fault';
import { addOpenApi } from './openapi';
import { ProblemFilter } from './problem.filter';
import { ValidationPipe } from './validation.pipe';
import { requestContext } from './request-context';

const REQUEST_ID = /^[\w-]{8,64}$/;
const BODY_LIMIT = 1_048_576;
// A body that trickles longer than this holds a socket for nobody; a scan of twenty megabytes takes as long over a
// telephone line.
const REQUEST_TIMEOUT = 180_000;

const contentSecurityPolicy = (isSecure: boolean) => ({
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    // The human page of the API writes its styles inline; our own page replaces this by a nonce.
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
    baseUri: ["'self'"],
    formAction: ["'self'"],
    upgradeInsecureRequests: isSecure ? [] : null,
  },
});

const adapter = (env: Readonly<Env>): FastifyAdapter =>
  new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT,
    trustProxy: env.TRUSTED_HOPS > 0 ? (_address: string, hop: number) => hop < env.TRUSTED_HOPS : false,
    requestIdHeader: false,
    frameworkErrors: answerAddressFault,
    genReqId: ({ headers }: { headers: Record<string, string | string[] | undefined> }) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
  });

/** Builds the HTTP application: edge, security headers, documents and, when there is one, the web client. */
export const createServer = async (
  module: Type | object,
  env: Readonly<Env>,
  logger: LoggerService | false,
): Promise<NestFastifyApplication> => {
  const app = await NestFactory.create<NestFastifyApplication>(module as Type, adapter(env), {
    logger,
    abortOnError: false,
  });
  await configureServer(app, env);
  return app;
};

export const configureServer = async (app: NestFastifyApplication, env: Readonly<Env>): Promise<void> => {
  const { isSecure } = webConfig(env);
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  app.useGlobalPipes(new ValidationPipe());
  app.useGlobalFilters(new ProblemFilter());
  app.enableShutdownHooks();
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: contentSecurityPolicy(isSecure),
    referrerPolicy: { policy: 'no-referrer' },
    hsts: isSecure ? { maxAge: 31_536_000 } : false,
    crossOriginEmbedderPolicy: false,
  });
  await app.register(fastifyCookie);
  await app.register(fastifyMultipart, { limits: { fileSize: BODY_LIMIT, files: 1, fields: 5 } });
  await app.register(fastifyCompress, {
    threshold: 2_048,
    encodings: ['br', 'gzip'],
    customTypes: /^(application\/(problem\+)?json|text\/)/,
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    requestContext.run({ requestId: request.id }, done);
  });
  addOpenApi(app);
  if (env.WEB_ROOT && existsSync(path.join(env.WEB_ROOT, 'index.html')))
    await serveWeb(app, fastify, path.resolve(env.WEB_ROOT));
};

/** Where the built page leaves room for the nonce of the styles that Angular adds as it runs. */
const NONCE_PLACE = 'ENTENTE_CSP_NONCE';
const YEAR = 'public, max-age=31536000, immutable';
const HASHED = /-[\w-]{8}\.(js|css|woff2|svg)$/;

/** Files that carry a hash in their name never change; the page itself is always asked for again. */
const serveWeb = async (app: NestFastifyApplication, fastify: FastifyInstance, webRoot: string): Promise<void> => {
  await app.register(fastifyStatic, {
    root: webRoot,
    preCompressed: true,
    cacheControl: false,
    index: false,
    // A route for each of a thousand files took a third of the start: the one route below knows their names.
    serve: false,
    setHeaders: (reply, file) => {
      void reply.header('cache-control', HASHED.test(file.replace(/\.(br|gz)$/, '')) ? YEAR : 'no-cache');
    },
  });
  const html = readFileSync(path.join(webRoot, 'index.html'), 'utf8');
  const page = (_request: unknown, reply: FastifyReply) => {
    const nonce = randomBytes(16).toString('base64');
    const policy = String(reply.getHeader('content-security-policy')).replace("'unsafe-inline'", `'nonce-${nonce}'`);
    return reply
      .headers({ 'cache-control': 'no-cache', 'content-security-policy': policy })
      .type('text/html; charset=utf-8')
      .send(html.replaceAll(NONCE_PLACE, nonce));
  };
  const files = filesBelow(webRoot);
  fastify.get('/', page);
  fastify.get<{ Params: { '*': string } }>('/*', (request, reply) => {
    const name = request.params['*'];
    if (files.has(name)) return reply.sendFile(name);
    // A script of an earlier build is gone: the page in its place would be read as a broken script.
    const isNoPage = /^\/(api|health|metrics)(\/|$)/.test(request.url) || HASHED.test(name);
    return isNoPage ? reply.callNotFound() : page(request, reply);
  });
};

/** Names of the files to serve, by the path one asks for; the compressed twins go by the name of the file they stand for. */
const filesBelow = (folder: string): ReadonlySet<string> =>
  new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name) && entry.name !== 'index.html')
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')),
  );
