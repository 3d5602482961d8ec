import { type DynamicModule, Global, Module, type Provider } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { types } from 'pg';
import { Examiner } from '@entente/platform/uploads';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { type Env, isDemo } from './config/env';
import { ConfigModule } from './config/config.module';
import { TenantDb } from './db/tenant-db';
import { DocumentRenderer } from './documents/document-renderer';
import { FactAboutRow, FactRow } from './facts/fact.row';
import { Facts } from './facts/facts';
import { FileStore, PostgresFileStore } from './files/file-store';
import { HealthController } from './http/health.controller';
import { JobQueue } from './jobs/job-queue';
import { JobWorker } from './jobs/job-worker';
import { EventStreams } from './live/event-streams';
import { Notices } from './live/notices';
import { Mailer } from './mail/mailer';
import { OutboxMailer } from './mail/outbox-mailer';
import { RefusingMailer } from './mail/refusing-mailer';
import { SmtpMailer } from './mail/smtp-mailer';
import { SystemClock } from './system-clock';
import { LinkVerifiers } from './security/link-verifiers';
import { Throttle } from './security/throttle';
import { Antivirus } from './uploads/antivirus';
import { PdfIntake } from './uploads/pdf-intake';

// A calendar day has no hour: pg would make it midnight somewhere. bigint counts stay below 2^53 here.
types.setTypeParser(types.builtins.DATE, (day) => day);
types.setTypeParser(types.builtins.INT8, Number);

const mailerFor = (env: Readonly<Env>, dataSource: DataSource, clock: SystemClock): Mailer => {
  if (env.SMTP_URL)
    return new SmtpMailer(
      env.SMTP_URL,
      env.MAIL_FROM ?? `entente@${new URL(env.PUBLIC_URL ?? 'http://localhost').hostname}`,
    );
  return isDemo(env) ? new OutboxMailer(dataSource, clock) : new RefusingMailer();
};

const intakeOf = ({ CLAMD_ADDRESS }: Readonly<Env>, entry: URL | undefined): PdfIntake =>
  new PdfIntake(entry ? new Examiner({ entry }) : null, new Antivirus(CLAMD_ADDRESS));

export type PlatformOptions = {
  readonly env: Readonly<Env>;
  readonly rows: readonly EntityTarget<ObjectLiteral>[];
  /** How documents are drawn: in threads for the product, in the calling thread for tests. */
  readonly renderer: DocumentRenderer;
  /** The built file of the process that reads what people upload; without one no file is taken. */
  readonly examiner?: URL;
  /** Another clock than the machine's: the demonstration tells two years in a minute. */
  readonly clock?: SystemClock;
};

/** What every domain stands on; registered once by the application. */
@Global()
@Module({})
export class PlatformModule {
  static register({ env, rows, renderer, examiner, clock }: PlatformOptions): DynamicModule {
    const providers: Provider[] = [
      TenantDb,
      Facts,
      JobQueue,
      JobWorker,
      { provide: SystemClock, useValue: clock ?? new SystemClock() },
      Throttle,
      LinkVerifiers,
      Notices,
      EventStreams,
      { provide: DocumentRenderer, useValue: renderer },
      { provide: FileStore, useClass: PostgresFileStore },
      { provide: PdfIntake, useFactory: () => intakeOf(env, examiner) },
      {
        provide: Mailer,
        useFactory: (dataSource: DataSource, now: SystemClock) => mailerFor(env, dataSource, now),
        inject: [DataSource, SystemClock],
      },
    ];
    return {
      module: PlatformModule,
      imports: [
        ConfigModule.register(env),
        TypeOrmModule.forRoot(dataSourceOptions(env, [FactRow, FactAboutRow, ...rows])),
      ],
      controllers: [HealthController],
      providers,
      exports: providers.map((provider) => ('provide' in provider ? provider.provide : provider)),
    };
  }
}

const dataSourceOptions = (env: Readonly<Env>, entities: readonly EntityTarget<ObjectLiteral>[]) => ({
  type: 'postgres' as const,
  url: env.DATABASE_URL,
  entities: [...entities] as never[],
  synchronize: false,
  migrationsRun: false,
  poolSize: env.DATABASE_POOL,
  retryAttempts: 2,
  retryDelay: 1_000,
  applicationName: 'entente',
  installExtensions: false,
  extra: {
    statement_timeout: 20_000,
    idle_in_transaction_session_timeout: 30_000,
    connectionTimeoutMillis: 10_000,
    // Questions asked together leave together: a local round trip costs more than most of our questions.
    pipeline: true,
  },
});
