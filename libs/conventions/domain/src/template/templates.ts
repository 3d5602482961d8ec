import { frameworkTemplate } from '../content/t1/t1';
import { outreachTemplate } from '../content/t2/t2';
import { loanTemplate } from '../content/t3/t3';
import { pathwayTemplate } from '../content/t4/t4';
import { networkTemplate } from '../content/t5/t5';
import { amendmentTemplate } from '../content/t6/t6';
import { immersionTemplate } from '../content/t7/t7';
import { type ConventionTemplate, type TemplateCode } from './convention-template';

/** Every template ever used, oldest version first: a convention keeps the one it was drafted from. */
export const conventionTemplates: readonly ConventionTemplate[] = [
  frameworkTemplate,
  outreachTemplate,
  loanTemplate,
  pathwayTemplate,
  networkTemplate,
  amendmentTemplate,
  immersionTemplate,
];

/** The newest version of each kind. */
export const currentTemplates = (): readonly ConventionTemplate[] =>
  conventionTemplates.filter(
    (template) =>
      !conventionTemplates.some(({ code, version }) => code === template.code && version > template.version),
  );

/** The kinds offered for a new convention; an amendment begins from the convention that it changes. */
export const offeredTemplates = (): readonly ConventionTemplate[] =>
  currentTemplates().filter(({ code }) => code !== amendmentTemplate.code);

/** The template of a convention, by code and version; the newest when no version is asked for. */
export const templateOf = (code: TemplateCode, version?: number): ConventionTemplate | undefined =>
  conventionTemplates.findLast(
    (template) => template.code === code && (version === undefined || template.version === version),
  );
