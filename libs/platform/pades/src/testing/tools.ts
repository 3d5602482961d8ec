import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a command-line tool answered; tools of this trade say "broken" with exit code 0, so read the text. */
export type ToolAnswer = { readonly status: number | null; readonly text: string };

export const runTool = (command: string, args: readonly string[], cwd?: string): ToolAnswer => {
  const { status, stdout, stderr } = spawnSync(command, [...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  return { status, text: `${stdout ?? ''}${stderr ?? ''}` };
};

/** Whether a tool is on this machine; tests that need it are skipped by name otherwise. */
export const isInstalled = (command: string): boolean =>
  spawnSync(command, ['-v'], { stdio: 'ignore' }).error === undefined;

/** A folder of its own, removed afterwards. */
export const inFolder = async <Result>(work: (folder: string) => Promise<Result> | Result): Promise<Result> => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-pades-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
