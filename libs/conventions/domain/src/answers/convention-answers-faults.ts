import { faultAt, type FieldFault } from '@entente/platform/kernel';
import { type ConventionTemplate, questionOf, questionsOf } from '../template/convention-template';
import { eachOf, isRecord, memberFaults, type Path } from './answer-faults';
import { type ConventionAnswers, type QuestionId } from './convention-answers';
import { beginningAnswers, emptyAnswers, wholeAnswers } from './empty-answers';
import { isSameContent } from './same-content';

type Codes = {
  readonly most: number;
  readonly path: Path;
  readonly faultOf: (code: unknown) => string | null;
};

/** A short list of codes, each known and given once. */
const codesFaults = (value: unknown, { most, path, faultOf }: Codes): readonly FieldFault[] => {
  const seen = new Set<unknown>();
  const repeated: FieldFault[] = [];
  const each = eachOf(value, { most, path }, (code, index) => {
    if (seen.has(code)) repeated.push(faultAt([...path, index], 'repeated'));
    seen.add(code);
    const fault = faultOf(code);
    return fault === null ? [] : [faultAt([...path, index], fault)];
  });
  return [...each, ...repeated];
};

const unknownFaults = (template: ConventionTemplate, value: unknown): readonly FieldFault[] =>
  codesFaults(value, {
    most: questionsOf(template).length,
    path: ['unknown'],
    faultOf: (id) => {
      const question = typeof id === 'string' ? questionOf(template, id) : undefined;
      if (!question) return 'unknown-question';
      return question.skippable ? null : 'not-skippable';
    },
  });

const clauseFaults = (template: ConventionTemplate, value: unknown): readonly FieldFault[] => {
  if (!isRecord(value)) return [faultAt(['clauses'], 'not-an-object')];
  const choosable = new Set<unknown>(
    template.clauses.filter(({ place }) => place !== 'mandatory').map(({ clause }) => clause.code),
  );
  const strangers = Object.keys(value).filter((key) => key !== 'added' && key !== 'removed');
  return [
    ...strangers.map((key) => faultAt(['clauses', key], 'unknown-field')),
    ...['added', 'removed'].flatMap((key) =>
      codesFaults(value[key], {
        most: choosable.size,
        path: ['clauses', key],
        faultOf: (code) => (choosable.has(code) ? null : 'not-a-choosable-clause'),
      }),
    ),
  ];
};

/** The questions asked, and what a convention of this kind begins with. */
type Flow = { readonly template: ConventionTemplate; readonly begun: ConventionAnswers };

const isKnown = (key: string): key is QuestionId => Object.hasOwn(emptyAnswers(), key);

const isMark = (key: string): boolean => key === 'clauses' || key === 'unknown';

/** What this template does not ask stays as a convention begins: no word is kept that no page shows. */
const isUntouched = (begun: unknown, value: unknown): boolean => value === undefined || isSameContent(begun, value);

const questionFaults = ({ template, begun }: Flow, value: Record<string, unknown>): readonly FieldFault[] =>
  questionsOf(template).flatMap(({ id, fields, late }) => {
    const answer = value[id];
    if (late && answer === undefined) return [];
    if (!isRecord(answer)) return [faultAt([id], 'not-an-object')];
    const asked = new Set(fields.map(({ name }) => name));
    const silent = Object.entries(begun[id])
      .filter(([name, at]) => !asked.has(name) && isUntouched(at, answer[name]))
      .map(([name]) => name);
    const told = Object.fromEntries(Object.entries(answer).filter(([name]) => !silent.includes(name)));
    return memberFaults(fields, told, [id]);
  });

const strangerFaults = ({ template, begun }: Flow, value: Record<string, unknown>): readonly FieldFault[] =>
  Object.keys(value)
    .filter(
      (key) => !isMark(key) && !questionOf(template, key) && !(isKnown(key) && isUntouched(begun[key], value[key])),
    )
    .map((key) => faultAt([key], 'unknown-field'));

/** Every fault of answers received from outside, at once; none means they are `ConventionAnswers`. */
export const conventionAnswersFaults = (template: ConventionTemplate, value: unknown): readonly FieldFault[] => {
  if (!isRecord(value)) return [faultAt([], 'not-an-object')];
  const flow = { template, begun: beginningAnswers(template) };
  return [
    ...strangerFaults(flow, value),
    ...questionFaults(flow, value),
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
  return faults.length > 0 ? { faults } : { answers: wholeAnswers(template, value as ConventionAnswers) };
};
