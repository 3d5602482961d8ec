import { type DynamicModule, Module } from '@nestjs/common';
import { AccessModule, accessRows } from '@entente/access/api';
import { ConventionsModule, conventionsRows } from '@entente/conventions/api';
import { EvaluationsModule, evaluationsRows } from '@entente/evaluations/api';
import { IdentitySheetsModule, identitySheetsRows } from '@entente/identity-sheets/api';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { type Env, PlatformModule, PooledRenderer, type SystemClock } from '@entente/platform/api';

/** Every table that TypeORM knows. */
const rows = [...accessRows, ...partnersRows, ...identitySheetsRows, ...conventionsRows, ...evaluationsRows];

// The bundler puts every entry file into one folder.
const pdfThreads = ({ PDF_WORKERS }: Readonly<Env>): PooledRenderer =>
  new PooledRenderer({ workerUrl: new URL('./main.pdf-worker.mjs', import.meta.url), size: PDF_WORKERS });

/** The composition root: lists the domains, holds no business. */
@Module({})
export class AppModule {
  static register(env: Readonly<Env>, clock?: SystemClock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.register({ env, rows, renderer: pdfThreads(env), clock }),
        AccessModule,
        PartnersModule,
        IdentitySheetsModule,
        ConventionsModule,
        EvaluationsModule,
      ],
    };
  }
}
