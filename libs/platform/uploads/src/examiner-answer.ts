import { type Examination, unreadableReasons } from './examination';

export type ExaminerAnswer = { readonly clear: boolean; readonly examination: Examination | null };

const LINE_END = 0x0a;

const parsed = (line: Buffer): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(line.toString('utf8'));
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

const count = (value: unknown): number => (Number.isSafeInteger(value) ? Number(value) : 0);

const toExamination = (said: Readonly<Record<string, unknown>>, copy: Buffer): Examination | null => {
  if (said['verdict'] === 'readable')
    return { verdict: 'readable', pages: count(said['pages']), signatures: count(said['signatures']), copy };
  const reason = unreadableReasons.find((each) => each === said['reason']);
  if (!reason) return null;
  return {
    verdict: 'unreadable',
    reason,
    // A name of the file's own: shown, so kept short and plain.
    found: String(said['found'] ?? '')
      .replace(/[^\w.-]/g, '')
      .slice(0, 40),
    keepable: said['keepable'] === true,
  };
};

/** What the child wrote, taken as what a stranger wrote: two lines of JSON, then the bytes of the copy. */
export const readAnswer = (answer: Buffer): ExaminerAnswer => {
  const first = answer.indexOf(LINE_END);
  const second = first < 0 ? -1 : answer.indexOf(LINE_END, first + 1);
  const clear = first >= 0 && parsed(answer.subarray(0, first))['clear'] === true;
  const examination =
    second < 0 ? null : toExamination(parsed(answer.subarray(first + 1, second)), answer.subarray(second + 1));
  return { clear, examination };
};
