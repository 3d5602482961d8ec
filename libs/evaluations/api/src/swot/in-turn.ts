import { Injectable } from '@nestjs/common';
import { swotProblems } from '@entente/evaluations/domain';

/** Past it, whoever asks is told to come back: nobody waits that long in a room. */
const MOST = 1_000;

type Line = { last: Promise<unknown>; waiting: number };

/**
 * Acts on one session go one after the other anyway: the row's lock sees to it across processes. Within a process they
 * wait here, so that a burst in one room holds one connection and leaves the others to everybody else.
 */
@Injectable()
export class InTurn {
  private readonly lines = new Map<string, Line>();

  run<T>(sessionId: string, act: () => Promise<T>): Promise<T> {
    const line = this.lines.get(sessionId) ?? { last: Promise.resolve(), waiting: 0 };
    if (line.waiting >= MOST) return Promise.reject(swotProblems['slow-down']());
    line.waiting += 1;
    this.lines.set(sessionId, line);
    const done = line.last.then(act);
    line.last = done
      .catch(() => undefined)
      .then(() => {
        line.waiting -= 1;
        if (line.waiting === 0) this.lines.delete(sessionId);
      });
    return done;
  }
}
