import { type UnreadableReason } from '../../examination';
import { type ShapeFault } from '../../shape';

export type Expected =
  | { readonly shape: ShapeFault }
  | { readonly readable: { readonly pages: number; readonly signatures?: number } }
  | { readonly unreadable: UnreadableReason; readonly found?: string; readonly keepable: boolean };

/** One file, made when it is asked for. */
export type Specimen = {
  readonly name: string;
  readonly make: () => Buffer | Promise<Buffer>;
  readonly expected: Expected;
};
