import { servePdfWorker } from '@entente/platform/pdf';
import { documents } from './documents';

servePdfWorker(documents);
