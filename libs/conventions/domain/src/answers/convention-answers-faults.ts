import { faultAt, type FieldFault } from '@entente/platform/kernel';
import { type ConventionTemplate, questionOf, questionsOf } from '../template/convention-template';
import { isRecord, memberFaults, type Path } from './answer-faults';
import { type ConventionAnswers } from './convention-answers';
import { emptyAnswers } from './empty-answers';

const asList = (
  value: unknown,
  path: Path,
): { readonly list: readonly unknown[]; readonly faults: readonly FieldFault[] } =>
  Array.isArray(value) ? { list: value, faults: [] } : { list: [], faults: [faultAt(path, 'not-a-list')] };

const repeated = (list: readonly unknown[], path: Path): readonly FieldFault[] =>
  list.flatMap((value, index) => (list.indexOf(value) === index ? [] : [faultAt([...path, index], 'repeated')]));

const unknownFaults = (template: ConventionTemplate, value: unknown): readonly FieldFault[] => {
  const { list, faults } = asList(value, ['unknown']);
  const each = list.flatMap((id, index): readonly FieldFault[] => {
    const question = typeof id === 'string' ? questionOf(template, id) : undefined;
    if (!question) return [faultAt(['unknown', index], 'unknown-question')];
    return question.skippable ? [] : [faultAt(['unknown', index], 'not-skippable')];
  });
  return [...faults, ...each, ...repeated(list, ['unknown'])];
};

const clauseFaults = (template: ConventionTemplate, value: unknown): readonly FieldFault[] => {
  if (!isRecord(value)) return [faultAt(['clauses'], 'not-an-object')];
  const choosable = new Set<unknown>(
    template.clauses.filter(({ place }) => place !== 'mandatory').map(({ clause }) => clause.code),
  );
  const strangers = Object.keys(value).filter((key) => key !== 'added' && key !== 'removed');
  return [
    ...strangers.map((key) => faultAt(['clauses', key], 'unknown-field')),
    ...(['added', 'removed'] as const).flatMap((key) => {
      const path = ['clauses', key];
      const { list, faults } = asList(value[key], path);
      const each = list.flatMap((code, index) =>
        choosable.has(code) ? [] : [faultAt([...path, index], 'not-a-choosable-clause')],
      );
      return [...faults, ...each, ...repeated(list, path)];
    }),
  ];
};

const questionFaults = (template: ConventionTemplate, value: Record<string, unknown>): readonly FieldFault[] =>
  questionsOf(template).flatMap(({ id, fields }) => {
    const answer = value[id];
    return isRecord(answer) ? memberFaults(fields, answer, [id]) : [faultAt([id], 'not-an-object')];
  });

const strangerFaults = (template: ConventionTemplate, value: Record<string, unknown>): readonly FieldFault[] => {
  const known = new Set<string>(Object.keys(emptyAnswers()));
  return Object.keys(value)
    .filter((key) => !known.has(key) || (key !== 'clauses' && key !== 'unknown' && !questionOf(template, key)))
    .map((key) => faultAt([key], 'unknown-field'));
};

/** Every fault of answers received from outside, at once; none means they are `ConventionAnswers`. */
export const conventionAnswersFaults = (template: ConventionTemplate, value: unknown): readonly FieldFault[] => {
  if (!isRecord(value)) return [faultAt([], 'not-an-object')];
  return [
    ...strangerFaults(template, value),
    ...questionFaults(template, value),
    ...clauseFaults(template, value['clauses']),
    ...unknownFaults(template, value['unknown']),
  ];
};

/** Answers proved right by the validator; the faults when they are not. */
export const readAnswers = (
  template: ConventionTemplate,
  value: unknown,
): { readonly answers: ConventionAnswers } | { readonly faults: readonly FieldFault[] } => {
  const faults = conventionAnswersFaults(template, value);
  return faults.length > 0 ? { faults } : { answers: value as ConventionAnswers };
};
