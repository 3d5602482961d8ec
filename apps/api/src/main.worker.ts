import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { JobWorker, JsonLogger, readEnv } from '@entente/platform/api';
import { AppModule } from './app.module';

const env = readEnv();
const logger = new JsonLogger(env.LOG_LEVEL);

const app = await NestFactory.createApplicationContext(AppModule.register(env), { logger, abortOnError: false });
app.enableShutdownHooks();
await app.get(JobWorker).start();
logger.log({ message: 'working' }, 'worker');
