import { outreachTemplate } from '../content/t2/t2';
import { type ConventionTemplate, type TemplateCode } from './convention-template';

/** Every template ever used, oldest version first: a convention keeps the one it was drafted from. */
export const conventionTemplates: readonly ConventionTemplate[] = [outreachTemplate];

/** The templates offered for a new convention: the newest version of each. */
export const currentTemplates = (): readonly ConventionTemplate[] =>
  conventionTemplates.filter(
    (template) =>
      !conventionTemplates.some(({ code, version }) => code === template.code && version > template.version),
  );

/** The template of a convention, by code and version; the newest when no version is asked for. */
export const templateOf = (code: TemplateCode, version?: number): ConventionTemplate | undefined =>
  conventionTemplates.findLast(
    (template) => template.code === code && (version === undefined || template.version === version),
  );
