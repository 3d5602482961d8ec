import { type SignatoryId } from '../ids';
import { type SigningFact } from '../life/convention-facts';
import { conventionProblems } from '../life/convention-problems';
import { isRequestActionPossible } from './request-status';
import { type DueSealingStep, type PlannedSealingStep, type SealingStep } from './sealing';
import { type RequestDecision, type Signatory, type SignatureRequest } from './signature-request';

type SealingState = Pick<SignatureRequest, 'id' | 'status' | 'documentHash' | 'signatories' | 'steps'>;

/** In the order in which people signed: revisions follow one another, each over the last. */
const signedInOrder = (signatories: readonly Signatory[]): readonly Signatory[] =>
  signatories
    .filter(({ signedAt }) => signedAt !== null)
    .toSorted((a, b) => (a.signedAt?.getTime() ?? 0) - (b.signedAt?.getTime() ?? 0) || a.id.localeCompare(b.id));

const isSealed = (steps: readonly SealingStep[], id: SignatoryId): boolean =>
  steps.some((step) => step.kind === 'revision' && step.signatoryId === id);

const isDone = (steps: readonly SealingStep[], kind: SealingStep['kind']): boolean =>
  steps.some((step) => step.kind === kind);

/** Hash of the document as it stands: the frozen one, then each revision over it. */
export const currentDocumentHash = ({
  steps,
  documentHash,
}: Pick<SignatureRequest, 'steps' | 'documentHash'>): string =>
  steps.findLast(({ kind }) => kind !== 'evidence')?.outputHash ?? documentHash;

const mayGoOn = ({ status }: SealingState): boolean => isRequestActionPossible('seal-revision', status);

/**
 * What sealing must do next, from the state alone: null while it waits for a signature and when everything is done; a
 * step that failed stays due. Asking again gives the same answer, so a worker may die anywhere.
 */
export const nextSealingStep = (request: SealingState): DueSealingStep | null => {
  if (!mayGoOn(request)) return null;
  const { id, steps, signatories } = request;
  const inputHash = currentDocumentHash(request);
  const pending = signedInOrder(signatories).find((signatory) => !isSealed(steps, signatory.id));
  if (pending) return { kind: 'revision', key: `${id}:revision:${pending.id}`, signatoryId: pending.id, inputHash };
  if (signatories.some(({ signedAt }) => signedAt === null)) return null;
  if (!isDone(steps, 'organisation-seal'))
    return { kind: 'organisation-seal', key: `${id}:organisation-seal`, inputHash };
  return isDone(steps, 'evidence') ? null : { kind: 'evidence', key: `${id}:evidence`, inputHash };
};

/** Every step in order, as a page shows them. */
export const sealingSteps = (request: SealingState): readonly PlannedSealingStep[] => {
  const due = nextSealingStep(request);
  const signed = signedInOrder(request.signatories);
  const waiting = request.signatories.filter(({ signedAt }) => signedAt === null);
  const revisions = [...signed, ...waiting].map(({ id }): PlannedSealingStep => {
    const now = due?.kind === 'revision' && due.signatoryId === id;
    return { kind: 'revision', signatoryId: id, state: isSealed(request.steps, id) ? 'done' : now ? 'due' : 'later' };
  });
  const last = (['organisation-seal', 'evidence'] as const).map((kind): PlannedSealingStep => {
    if (isDone(request.steps, kind)) return { kind, signatoryId: null, state: 'done' };
    return { kind, signatoryId: null, state: due?.kind === kind ? 'due' : 'later' };
  });
  return [...revisions, ...last];
};

const isSame = (step: SealingStep, done: SealingStep): boolean =>
  step.kind === done.kind &&
  (step.kind !== 'revision' || done.kind !== 'revision' || step.signatoryId === done.signatoryId);

const factOf = (request: SignatureRequest, step: SealingStep): SigningFact => {
  const about = { conventionId: request.conventionId, requestId: request.id };
  const { inputHash, outputHash } = step;
  if (step.kind === 'evidence') return { type: 'evidence-written', ...about, evidenceHash: outputHash };
  if (step.kind === 'organisation-seal')
    return { type: 'organisation-sealed', ...about, inputHash, outputHash, level: step.level };
  return { type: 'revision-sealed', ...about, signatoryId: step.signatoryId, inputHash, outputHash, level: step.level };
};

const assertNext = (request: SignatureRequest, step: SealingStep): void => {
  const due = nextSealingStep(request);
  const expected =
    due?.kind === step.kind &&
    (step.kind !== 'revision' || (due.kind === 'revision' && due.signatoryId === step.signatoryId));
  if (!due || !expected) throw conventionProblems['step-out-of-order']({ step: step.kind, due: due?.key ?? null });
  if (due.inputHash !== step.inputHash) throw conventionProblems['chain-broken']({ step: step.kind });
};

type Progress = Pick<RequestDecision, 'facts'> & Pick<SignatureRequest, 'status'>;

const progress = (request: SignatureRequest, step: SealingStep): Progress => {
  const about = { conventionId: request.conventionId, requestId: request.id };
  if (step.kind === 'organisation-seal') return { status: 'sealing', facts: [] };
  if (step.kind === 'revision') return { status: request.status, facts: [] };
  return {
    status: 'sealed',
    facts: [{ type: 'document-sealed', ...about, documentHash: step.inputHash, evidenceHash: step.outputHash }],
  };
};

/** Records a step that was done. Recording it again changes nothing; another result for the same step is refused. */
export const recordSealingStep = (request: SignatureRequest, step: SealingStep): RequestDecision => {
  const done = request.steps.find((each) => isSame(each, step));
  if (done?.outputHash === step.outputHash) return { request, facts: [] };
  assertNext(request, step);

  const { status, facts } = progress(request, step);
  const starting = step.kind === 'organisation-seal' && request.status !== 'sealing';
  const started: readonly SigningFact[] = starting
    ? [{ type: 'sealing-started', conventionId: request.conventionId, requestId: request.id }]
    : [];
  return {
    request: { ...request, status, steps: [...request.steps, step], failure: null },
    facts: [...started, factOf(request, step), ...facts],
  };
};

export type SealingFailure = { readonly step: string; readonly cause: string; readonly at: Date };

/**
 * Says that a step could not be done: the request stays where it was and the step stays due, so that others may still
 * sign and the queue may try again. The same failure again is no news.
 */
export const failSealing = (request: SignatureRequest, failure: SealingFailure): RequestDecision => {
  if (!isRequestActionPossible('fail', request.status))
    throw conventionProblems['not-possible-now']({ status: request.status });
  const { step, cause } = failure;
  if (request.failure?.step === step && request.failure.cause === cause) return { request, facts: [] };
  return {
    request: { ...request, failure },
    facts: [{ type: 'sealing-failed', conventionId: request.conventionId, requestId: request.id, step, cause }],
  };
};

/** A step could not be done and still waits; a failure that signing outlived (a refusal since) is no longer one. */
export const hasSealingFailed = ({ status, failure }: Pick<SignatureRequest, 'status' | 'failure'>): boolean =>
  failure !== null && isRequestActionPossible('replay', status);

/** Takes sealing up again where it stopped; signatures are never asked twice. */
export const replaySealing = (request: SignatureRequest): RequestDecision => {
  if (!hasSealingFailed(request)) throw conventionProblems['not-possible-now']({ status: request.status });
  return {
    request: { ...request, failure: null },
    facts: [{ type: 'sealing-replayed', conventionId: request.conventionId, requestId: request.id }],
  };
};
