import { Problem } from '@entente/platform/kernel';
import * as fc from 'fast-check';
import { aDocumentHash, aSignatory, aSignatureRequest, aSignedSignatory, signatoryId } from '../testing';
import {
  currentDocumentHash,
  failSealing,
  hasSealingFailed,
  nextSealingStep,
  recordSealingStep,
  replaySealing,
  sealingSteps,
} from './plan-sealing';
import { type SealingStep } from './sealing';
import { type SignatureRequest } from './signature-request';

const now = new Date('2026-11-20T10:00:00Z');
const [nadia, marc] = [
  signatoryId('00000000-0000-4000-8000-00000000d001'),
  signatoryId('00000000-0000-4000-8000-00000000d002'),
];
const signedByMarc = aSignedSignatory({ id: marc, party: 'partner', signedAt: new Date('2026-11-19T10:00:00Z') });
const half = aSignatureRequest({ status: 'partially-signed', signatories: [aSignedSignatory(), aSignatory()] });
const all = aSignatureRequest({ status: 'completed', signatories: [signedByMarc, aSignedSignatory()] });

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (problem) {
    return problem instanceof Problem ? (problem.type.split('/').at(-1) ?? '') : String(problem);
  }
  return 'done';
};

/** Does the step that is due; the hash tells the step and what it was built on. */
const doNext = (request: SignatureRequest): SealingStep => {
  const due = nextSealingStep(request);
  if (!due) throw new Error('nothing is due');
  const done = {
    inputHash: due.inputHash,
    outputHash: `${due.inputHash}+${due.kind}${due.kind === 'revision' ? due.signatoryId.slice(-1) : ''}`,
    at: now,
  };
  if (due.kind === 'revision') return { kind: 'revision', signatoryId: due.signatoryId, level: 'B-B', ...done };
  return due.kind === 'evidence' ? { kind: 'evidence', ...done } : { kind: 'organisation-seal', level: 'B-B', ...done };
};

const advance = (request: SignatureRequest): SignatureRequest => recordSealingStep(request, doNext(request)).request;

const runToTheEnd = (request: SignatureRequest): SignatureRequest =>
  nextSealingStep(request) ? runToTheEnd(advance(request)) : request;

describe('the next step of sealing', () => {
  it('sets the signature of whoever signed first, over the frozen document', () => {
    expect(nextSealingStep(all)).toEqual({
      kind: 'revision',
      key: `${all.id}:revision:${nadia}`,
      signatoryId: nadia,
      inputHash: aDocumentHash,
    });
  });

  it('does not wait for the others to set the first signature, then waits', () => {
    expect(nextSealingStep(half)).toMatchObject({ kind: 'revision', signatoryId: nadia });
    expect(nextSealingStep(advance(half))).toBeNull();
    expect(nextSealingStep(aSignatureRequest())).toBeNull();
  });

  it('goes signature by signature, then the seal, then the evidence', () => {
    const steps: string[] = [];
    for (
      let request = all, due = nextSealingStep(request);
      due;
      request = advance(request), due = nextSealingStep(request)
    )
      steps.push(due.key.replace(`${all.id}:`, ''));

    expect(steps).toEqual([`revision:${nadia}`, `revision:${marc}`, 'organisation-seal', 'evidence']);
  });

  it('ends sealed, every hash built on the one before', () => {
    const sealed = runToTheEnd(all);

    expect(sealed.status).toBe('sealed');
    expect(currentDocumentHash(sealed)).toBe(`${aDocumentHash}+revision1+revision2+organisation-seal`);
    expect(nextSealingStep(sealed)).toBeNull();
  });

  it('shows where it stands', () => {
    expect(sealingSteps(advance(all)).map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'revision done',
      'revision due',
      'organisation-seal later',
      'evidence later',
    ]);
    expect(sealingSteps(half).map(({ state }) => state)).toEqual(['due', 'later', 'later', 'later']);
  });
});

describe('recording a step', () => {
  it('tells what was done, and the end once', () => {
    const seal = advance(advance(all));
    const sealed = recordSealingStep(seal, doNext(seal));

    expect(sealed.request.status).toBe('sealing');
    expect(sealed.facts.map(({ type }) => type)).toEqual(['sealing-started', 'organisation-sealed']);
    expect(recordSealingStep(sealed.request, doNext(sealed.request)).facts.map(({ type }) => type)).toEqual([
      'evidence-written',
      'document-sealed',
    ]);
  });

  it('changes nothing the second time', () => {
    const step = doNext(all);
    const once = recordSealingStep(all, step).request;

    expect(recordSealingStep(once, step)).toEqual({ request: once, facts: [] });
  });

  it('refuses another result for a step that is done', () => {
    const once = advance(all);

    expect(codeOf(() => recordSealingStep(once, { ...doNext(all), outputHash: 'other' }))).toBe('step-out-of-order');
  });

  it('refuses a step before its time, and one built on another document', () => {
    const evidence: SealingStep = { kind: 'evidence', inputHash: aDocumentHash, outputHash: 'e', at: now };

    expect(codeOf(() => recordSealingStep(all, evidence))).toBe('step-out-of-order');
    expect(codeOf(() => recordSealingStep(all, { ...doNext(all), inputHash: 'b'.repeat(64) }))).toBe('chain-broken');
  });

  it('resumes after a worker died anywhere, and signs nothing twice', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 4, maxLength: 30 }), (deaths) => {
        // A death comes after the file was written and before it was recorded: the step is simply done again.
        const end = deaths.reduce(
          (request, dies) => (nextSealingStep(request) && !dies ? advance(request) : request),
          all,
        );
        const sealed = runToTheEnd(end);
        const keys = sealed.steps.map((step) => `${step.kind}${step.kind === 'revision' ? step.signatoryId : ''}`);

        return sealed.status === 'sealed' && keys.length === 4 && new Set(keys).size === 4;
      }),
    );
  });
});

describe('a step that fails', () => {
  const failure = { step: 'organisation-seal', cause: 'timestamp-authority', at: now };
  const stuck = advance(advance(all));
  const failed = failSealing(stuck, failure).request;

  it.each([
    ['partially-signed', half],
    ['completed', stuck],
    ['sealing', advance(stuck)],
  ] as const)('is said of a request %s, which stays what it was, the step due', (status, request) => {
    const said = failSealing(request, failure).request;

    expect(said).toMatchObject({ status, failure });
    expect(nextSealingStep(said)).toEqual(nextSealingStep(request));
    expect(hasSealingFailed(said)).toBe(true);
  });

  it('is told once while it lasts', () => {
    const again = { ...failure, at: new Date('2026-11-20T11:00:00Z') };

    expect(failSealing(stuck, failure).facts.map(({ type }) => type)).toEqual(['sealing-failed']);
    expect(failSealing(failed, again)).toEqual({ request: failed, facts: [] });
    expect(failSealing(failed, { ...again, cause: 'unexpected' }).facts).toHaveLength(1);
  });

  it('is taken up again where it stopped, by whoever asks or by itself', () => {
    const replayed = replaySealing(failed).request;

    expect(replayed).toMatchObject({ status: 'completed', failure: null });
    expect(runToTheEnd(replayed).status).toBe('sealed');
    expect(advance(failed).failure).toBeNull();
  });

  it('is not taken up again when nothing failed, nor once signing stopped', () => {
    expect(codeOf(() => replaySealing(stuck))).toBe('not-possible-now');
    expect(codeOf(() => replaySealing({ ...failed, status: 'declined' }))).toBe('not-possible-now');
    expect(hasSealingFailed({ ...failed, status: 'declined' })).toBe(false);
  });
});
