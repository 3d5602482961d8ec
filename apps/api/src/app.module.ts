import { type DynamicModule, Module } from '@nestjs/common';
import { type Env, PlatformModule, PooledRenderer, type SystemClock } from '@entente/platform/api';
import { modules, rows } from './domains';

// The bundler puts every entry file into one folder.
const pdfThreads = ({ PDF_WORKERS }: Readonly<Env>): PooledRenderer =>
  new PooledRenderer({ workerUrl: new URL('./main.pdf-worker.mjs', import.meta.url), size: PDF_WORKERS });

// One file of its own beside them, never in their threads.
const examiner = new URL('./main.pdf-examiner.mjs', import.meta.url);

/** The composition root: lists the domains, holds no business. */
@Module({})
export class AppModule {
  static register(env: Readonly<Env>, clock?: SystemClock): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.register({ env, rows, renderer: pdfThreads(env), examiner, clock }), ...modules],
    };
  }
}
