import { faultAt, type FieldFault } from '@entente/platform/kernel';
import { isRecord, type Path } from '../answers/answer-faults';
import { richTextFaults } from '../rich-text/rich-text-faults';
import { type ConventionTemplate } from '../template/convention-template';

const editFaults = (edit: unknown, path: Path): readonly FieldFault[] => {
  if (!isRecord(edit)) return [faultAt(path, 'not-an-object')];
  const strangers = Object.keys(edit).filter((key) => key !== 'body' && key !== 'basedOn');
  const mark = edit['basedOn'];
  return [
    ...strangers.map((key) => faultAt([...path, key], 'unknown-field')),
    ...richTextFaults(edit['body'], [...path, 'body']),
    ...(typeof mark === 'string' && /^[0-9a-f]{8}$/.test(mark) ? [] : [faultAt([...path, 'basedOn'], 'not-a-text')]),
  ];
};

/** Every fault of articles rewritten by hand. */
export const editsFaults = (template: ConventionTemplate, value: unknown, base: Path): readonly FieldFault[] => {
  if (!isRecord(value)) return [faultAt(base, 'not-an-object')];
  const codes = new Set<string>(template.clauses.map(({ clause }) => clause.code));
  return Object.entries(value).flatMap(([code, edit]) =>
    codes.has(code) ? editFaults(edit, [...base, code]) : [faultAt([...base, code], 'unknown-field')],
  );
};
