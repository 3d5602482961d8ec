import { servePdfWorker } from '@entente/platform/pdf';
import { documents, files } from './documents';

servePdfWorker(documents, files);
