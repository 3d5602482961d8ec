import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import {
  type DueSealingStep,
  failSealing,
  nextSealingStep,
  recordSealingStep,
  type SealingStep,
} from '@entente/conventions/domain';
import { JobWorker, type TenantId, type TenantScope } from '@entente/platform/api';
import { SEAL_JOB } from '../signing/steering-post';
import { MakeStep } from './make-step';
import { type SealingOutput, SealingOutputs } from './sealing-outputs';
import { SealingReader } from './sealing-reader';
import { SealingStores } from './sealing-stores';

/**
 * Does what sealing has to do next until nothing is due. Every step is planned from the stored state, made once, then
 * recorded: the process may die between any two lines and the next run goes on from there.
 */
@Injectable()
export class SealConvention implements OnModuleInit {
  private readonly log = new Logger('sealing');

  constructor(
    private readonly worker: JobWorker,
    private readonly reader: SealingReader,
    private readonly maker: MakeStep,
    private readonly outputs: SealingOutputs,
    private readonly stores: SealingStores,
  ) {}

  onModuleInit(): void {
    this.worker.handle({
      name: SEAL_JOB,
      perKey: 'serial',
      retries: 12,
      timeout: 60,
      run: ({ tenantId, requestId }) => this.run({ tenantId: String(tenantId) as TenantId }, String(requestId)),
    });
    // A job lost with its process (or its retries spent) must not leave a convention half sealed.
    this.worker.schedule({ name: 'resume-sealing', cron: '*/10 * * * *', run: () => this.stores.resumeUnfinished() });
  }

  async run(scope: TenantScope, requestId: string): Promise<void> {
    for (;;) {
      const sealing = await this.reader.read(scope, requestId);
      const due = nextSealingStep(sealing.request);
      if (!due) return;
      const output = await this.outputs
        .once(scope, sealing.request.id, outputKey(due), () => this.maker.execute(scope, sealing, due))
        .catch((error: unknown) => this.fail(scope, requestId, due, error));
      await this.stores.record(scope, requestId, (request) =>
        recordSealingStep(request, stepOf(due, output, this.stores.now())),
      );
    }
  }

  /** Said on the page, then tried again by the queue. */
  private async fail(
    scope: TenantScope,
    requestId: string,
    { kind, key }: DueSealingStep,
    error: unknown,
  ): Promise<never> {
    const cause = causeOf(error);
    this.log.error({ step: key, cause, error: String(error) });
    await this.stores.record(scope, requestId, (request) =>
      failSealing(request, { step: kind, cause, at: this.stores.now() }),
    );
    throw error;
  }
}

/** A signature stands on the bytes it was made over: over others it would be another one. */
const outputKey = ({ key, inputHash }: DueSealingStep): string => `${key}:${inputHash}`;

const stepOf = (due: DueSealingStep, { sha256, level }: SealingOutput, at: Date): SealingStep => {
  const done = { inputHash: due.inputHash, outputHash: sha256, at };
  if (due.kind === 'revision') return { kind: 'revision', signatoryId: due.signatoryId, level, ...done };
  return due.kind === 'evidence' ? { kind: 'evidence', ...done } : { kind: 'organisation-seal', level, ...done };
};

/** A stable code for the page; the detail stays in the log. */
const causeOf = (error: unknown): string => {
  const { code, name } = error as { code?: unknown; name?: unknown };
  if (typeof code === 'string' && code.startsWith('timestamp')) return 'timestamp-authority';
  return name === 'TimeoutError' || name === 'TypeError' ? 'timestamp-authority' : 'unexpected';
};
