import { type CanDeactivateFn } from '@angular/router';

/** A page whose answers may still be on their way. */
export interface Answering {
  /** Sends what is left; what the network does not take stays in this browser. */
  settle(): Promise<unknown>;
}

const patience = 1_500;

/** Leaving waits a moment for the last word to arrive, so that the next page shows it; it never asks. */
export const settleFirst: CanDeactivateFn<Answering> = async (page) => {
  await Promise.race([page.settle(), new Promise((resolve) => setTimeout(resolve, patience))]);
  return true;
};
