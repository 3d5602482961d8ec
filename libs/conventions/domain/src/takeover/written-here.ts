import { adaptTemplate } from '../models/adaptation';
import { type ConventionTemplate } from '../template/convention-template';
import { templateOf } from '../template/templates';
import { type Convention } from '../life/convention';
import { conventionProblems } from '../life/convention-problems';
import { paperTemplate } from './paper-template';

/** The template a convention was drafted from, at its version and as the organisation worded it; that of papers for one of another kind. */
export const templateOfConvention = ({
  template,
  model,
}: Pick<Convention, 'template' | 'model'>): ConventionTemplate => {
  const { code, version } = template;
  const found = code === paperTemplate.code ? paperTemplate : templateOf(code, version);
  if (!found) throw conventionProblems['unknown-template']({ ...template });
  return model ? adaptTemplate(found, model.adaptation) : found;
};

/** Refuses to write, draw, compare or export the text of a convention whose text is a file. */
export const assertWrittenHere = ({ takenOver }: Pick<Convention, 'takenOver'>): void => {
  if (takenOver) throw conventionProblems['text-is-a-file']();
};
