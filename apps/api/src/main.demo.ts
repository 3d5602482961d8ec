import 'reflect-metadata';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { NestFactory } from '@nestjs/core';
import { DEMONSTRATION_PASSWORD } from '@entente/access/api';
import { configureServer, isDemo, JobWorker, JsonLogger, readEnv } from '@entente/platform/api';
import { AppModule } from './app.module';
import { DemoClock } from './demo/demo-clock';
import { loadDemo } from './demo/load-demo';
import { rivesPeople, tilleulPeople } from './demo/content/people';

/** Loads the demonstration into an empty instance and prints its accounts, one JSON object a line. */
const main = async (): Promise<void> => {
  const env = { ...readEnv(), RATE_LIMIT: '0' };
  if (!isDemo(env))
    throw new Error('The demonstration is loaded with DEMO=1 and on this machine only: its passwords are public.');
  const clock = new DemoClock();
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.register(env, clock), new FastifyAdapter(), {
    logger: new JsonLogger('error'),
    abortOnError: false,
  });
  await configureServer(app, env);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  await app.get(JobWorker).declare();
  await loadDemo(app, clock);
  await app.close();
  for (const { name, email, jobTitle } of [...Object.values(tilleulPeople), ...Object.values(rivesPeople)]) {
    process.stdout.write(`${JSON.stringify({ name, email, jobTitle, password: DEMONSTRATION_PASSWORD })}\n`);
  }
};

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
