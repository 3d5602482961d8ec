import { problemCatalogue } from '@entente/platform/kernel';
import { conventionProblemDefinitions } from '../content/convention-problem-words';

/** Refusals of the conventions domain. */
export const conventionProblems = problemCatalogue('conventions', conventionProblemDefinitions);
export type ConventionProblemCode = keyof typeof conventionProblemDefinitions;
