import { type Specimen } from './specimen';
import { acting } from './acting';
import { broken } from './broken';
import { heavy } from './heavy';
import { sound } from './sound';

/** Every kind of file that the upload pipeline was made for, each with what must become of it. */
export const corpus: readonly Specimen[] = [...sound, ...acting, ...broken, ...heavy];
