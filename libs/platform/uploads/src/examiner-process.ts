import { type ChildProcess, spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Examination, type UnreadableReason } from './examination';
import { readAnswer } from './examiner-answer';

export type ExaminerLimits = {
  readonly deadlineMs: number;
  readonly heapMegabytes: number;
  /** What the whole process may hold; watched where the system tells (Linux). */
  readonly residentMegabytes: number;
};

export const examinerLimits: ExaminerLimits = { deadlineMs: 10_000, heapMegabytes: 256, residentMegabytes: 512 };

/** The process was ended by something else than its file: asking again may succeed. */
export class ExaminerLost extends Error {
  override readonly name = 'ExaminerLost';
}

type End = { readonly code: number | null; readonly signal: NodeJS.Signals | null };
type Reach = 'too-slow' | 'too-heavy';

const WATCH_MS = 100;
const PAGE = 4_096;
// V8 out of memory: 134 through a shell, SIGABRT or SIGTRAP otherwise, depending on the platform.
const OUT_OF_MEMORY: readonly unknown[] = ['SIGABRT', 'SIGTRAP', 'SIGILL', 134, 133, 5];

const residentMegabytes = async ({ pid }: ChildProcess): Promise<number> => {
  const told = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return (Number(told.split(' ')[1] ?? 0) * PAGE) / 1_048_576;
};

/** May read its own file and nothing else; no environment, no arguments of ours, no writing, no other process. */
const start = (entry: URL, { heapMegabytes }: ExaminerLimits): ChildProcess => {
  // Node follows links before it asks for the right: the right is given for where they lead.
  const file = realpathSync(fileURLToPath(entry));
  const flags = [`--max-old-space-size=${heapMegabytes}`, '--permission', `--allow-fs-read=${file}`];
  return spawn(process.execPath, [...flags, file], { env: {}, stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true });
};

const kill = (child: ChildProcess): boolean => child.kill('SIGKILL');

/** Kills the process at its deadline, or once it holds too much; tells which. */
const guard = (child: ChildProcess, limits: ExaminerLimits) => {
  let reached: Reach | null = null;
  const stop = (reach: Reach) => {
    reached ??= reach;
    kill(child);
  };
  const deadline = setTimeout(() => stop('too-slow'), limits.deadlineMs);
  const watch = setInterval(() => {
    void residentMegabytes(child).then((held) => held > limits.residentMegabytes && stop('too-heavy'));
  }, WATCH_MS);
  return {
    reached: () => reached,
    release: () => {
      clearTimeout(deadline);
      clearInterval(watch);
    },
  };
};

const ended = (child: ChildProcess): Promise<End> =>
  new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new ExaminerLost(`The examiner did not start: ${error.message}`)));
    child.on('close', (code, signal) => resolve({ code, signal }));
  });

const withoutVerdict = (reason: UnreadableReason, clear: boolean): Examination => ({
  verdict: 'unreadable',
  reason,
  found: '',
  // What takes too long may only be long; what swells may not be given to anybody.
  keepable: clear && reason === 'too-slow',
});

/** Has one file read by a process of its own, which is gone afterwards whatever it met. */
export const examineIn = async (entry: URL, bytes: Uint8Array, limits: ExaminerLimits): Promise<Examination> => {
  const child = start(entry, limits);
  const guarded = guard(child, limits);
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  // It may end before it has read everything.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(bytes);
  try {
    const { code, signal } = await ended(child);
    const { clear, examination } = readAnswer(Buffer.concat(chunks));
    const reached = guarded.reached();
    if (reached) return withoutVerdict(reached, clear);
    if (code === 0 && examination) return examination;
    if (OUT_OF_MEMORY.includes(signal ?? code)) return withoutVerdict('too-heavy', clear);
    throw new ExaminerLost(`The examiner ended with ${signal ?? code} and no verdict.`);
  } finally {
    guarded.release();
    kill(child);
  }
};
