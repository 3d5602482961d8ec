import { problemCatalogue } from '@entente/platform/kernel';
import { uploadProblemDefinitions } from './content/upload-words';

/** Refusals of files that people send. */
export const uploadProblems = problemCatalogue('uploads', uploadProblemDefinitions);
