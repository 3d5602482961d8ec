import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type DynamicModule, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import {
  configureServer,
  type Env,
  InlineRenderer,
  JobWorker,
  PlatformModule,
  readEnv,
  SystemClock,
} from '@entente/platform/api';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { FixedClock } from './fixed-clock';
import { createTestDatabase, type TestDatabase } from './test-database';

export type TestAppOptions = {
  readonly modules: readonly (Type | DynamicModule)[];
  readonly rows: readonly EntityTarget<ObjectLiteral>[];
  /** The documents that these modules draw, by kind. */
  readonly documents?: Readonly<Record<string, (content: never) => unknown>>;
  /** The other files that these modules write, by kind. */
  readonly files?: ConstructorParameters<typeof InlineRenderer>[1];
  /** The built process that reads uploaded files. */
  readonly examiner?: URL;
  /** Changes to the environment, for example { DEMO: '0' }. */
  readonly env?: Record<string, string>;
  /** The database of another application of the test, which drops it: two processes of one installation. */
  readonly database?: TestDatabase;
  /** Providers that a test must stand in for: threads that only a build has. */
  readonly instead?: readonly { readonly of: Type | Abstract; readonly value: object }[];
};

type Abstract = abstract new (...args: never[]) => object;

export type TestApp = {
  readonly nest: NestFastifyApplication;
  readonly clock: FixedClock;
  readonly database: TestDatabase;
  readonly env: Readonly<Env>;
  readonly close: () => Promise<void>;
};

/** The product's own modules on a database of its own, without a port; only the clock is ours to move. */
export const startTestApp = async ({
  modules,
  rows,
  documents = {},
  files,
  examiner,
  env: changes,
  database: shared,
  instead = [],
}: TestAppOptions): Promise<TestApp> => {
  const database = shared ?? (await createTestDatabase());
  const dataDir = mkdtempSync(path.join(tmpdir(), 'entente-test-'));
  const env = readEnv({
    DATABASE_URL: database.appUrl,
    DATA_DIR: dataDir,
    DEMO: '1',
    DATABASE_POOL: '6',
    RATE_LIMIT: '0',
    LOG_LEVEL: 'error',
    ...changes,
  });
  const clock = new FixedClock();
  const builder = Test.createTestingModule({
    imports: [
      PlatformModule.register({ env, rows, renderer: new InlineRenderer(documents, files), examiner }),
      ...modules,
    ],
  })
    .overrideProvider(SystemClock)
    .useValue(clock);
  for (const { of, value } of instead) builder.overrideProvider(of).useValue(value);
  const module = await builder.compile();
  const nest = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter({ bodyLimit: 1_048_576 }), {
    logger: ['error'],
  });
  await configureServer(nest, env);
  await nest.init();
  await nest.getHttpAdapter().getInstance().ready();
  await nest.get(JobWorker).declare();
  const close = async () => {
    await nest.close();
    if (!shared) await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { nest, clock, database, env, close };
};
