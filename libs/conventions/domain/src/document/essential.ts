import { type Words } from '@entente/platform/kernel';
import { type PartyKey } from '../parties/convention-party';

/** One line of the page that a director reads on a phone before signing. */
export type Essential = {
  readonly kind: 'commitments' | 'money' | 'term';
  readonly party: PartyKey | null;
  readonly title: Words;
  readonly text: Words;
};
