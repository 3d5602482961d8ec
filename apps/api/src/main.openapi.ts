import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { openApiDocument, readEnv } from '@entente/platform/api';
import { AppModule } from './app.module';

// Preview mode scans the modules and builds no provider: no database, no key, nothing listens.
const env = readEnv({ DATABASE_URL: 'postgres://preview@127.0.0.1/preview' });
const app = await NestFactory.create<NestFastifyApplication>(AppModule.register(env), new FastifyAdapter(), {
  preview: true,
  logger: false,
  abortOnError: false,
});
writeFileSync(process.argv[2] ?? 'apps/api/openapi.json', `${JSON.stringify(openApiDocument(app), null, 2)}\n`);
process.exit(0);
