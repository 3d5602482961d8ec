import { Logger } from '@nestjs/common';

const log = new Logger('calendar');

/**
 * Follows each, whatever becomes of the others. The last word is an error when one failed: the queue then runs the day
 * again, which finds nothing left to do for those that went well.
 */
export const eachAlone = async <T extends object>(
  followed: readonly T[],
  follow: (one: T) => Promise<void>,
): Promise<void> => {
  const failed: T[] = [];
  for (const one of followed) {
    await follow(one).catch((error: unknown) => {
      log.error({ ...one, error: String(error) });
      failed.push(one);
    });
  }
  if (failed.length > 0) throw new Error(`${failed.length} of ${followed.length} could not be followed.`);
};
