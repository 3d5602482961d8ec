import 'reflect-metadata';
import { createServer, isDemo, JobWorker, JsonLogger, readEnv } from '@entente/platform/api';
import { AppModule } from './app.module';

const env = readEnv();
const logger = new JsonLogger(env.LOG_LEVEL);

const app = await createServer(AppModule.register(env), env, logger);
// Pages answer while the queues are looked at; what enqueues waits for them.
await Promise.all([app.get(JobWorker).declare(), app.listen(env.PORT, env.HOST)]);
logger.log({ message: 'listening', port: env.PORT, demo: isDemo(env) }, 'http');
