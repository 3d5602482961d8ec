import type { Problem } from '@entente/platform/kernel';
import { QueryFailedError } from 'typeorm';

type DriverError = { readonly code?: string; readonly constraint?: string };

/**
 * Runs a write and turns the violation of a named constraint into the refusal that it means.
 * The store that caused the conflict names the constraint: nobody else knows what it stands for.
 */
export const withConstraints = async <T>(
  refusals: Record<string, () => Problem>,
  write: () => Promise<T>,
): Promise<T> => {
  try {
    return await write();
  } catch (error) {
    const refusal =
      error instanceof QueryFailedError ? refusals[(error.driverError as DriverError).constraint ?? ''] : undefined;
    throw refusal ? refusal() : error;
  }
};
