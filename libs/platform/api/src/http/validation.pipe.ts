import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { type FieldFault, faultAt, type Params } from '@entente/platform/kernel';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { shapeFault } from './body-shape';
import { httpProblems } from './http-problems';

type Context = { readonly code: string; readonly params?: Params };

const faultsOf = (
  { property, value, contexts, constraints, children }: ValidationError,
  path: readonly string[],
): FieldFault[] => {
  const here = [...path, property];
  if (value === undefined && constraints) return [faultAt(here, 'required')];
  const own = Object.keys(constraints ?? {}).map((name) => {
    const context = contexts?.[name] as Context | undefined;
    const code = context?.code ?? (name === 'whitelistValidation' ? 'unknown' : name);
    return faultAt(here, code, context?.params);
  });
  return [...own, ...(children ?? []).flatMap((child) => faultsOf(child, here))];
};

// Nobody corrects more than this at once, and an answer is not longer than its question.
const MOST_FAULTS = 100;
const PLAIN = new Set<unknown>([String, Number, Boolean, Object, Array, undefined]);

/** Checks bodies and queries against their class and reports every fault at once, with JSON pointers. */
@Injectable()
export class ValidationPipe implements PipeTransform {
  transform(value: unknown, { metatype, type }: ArgumentMetadata): unknown {
    if (type === 'param' || type === 'custom' || PLAIN.has(metatype)) return value;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw httpProblems['invalid-request']({}, [{ pointer: '', code: 'object' }]);
    }
    const fault = shapeFault(value);
    if (fault) throw httpProblems['invalid-request']({}, [fault]);
    const body = plainToInstance(metatype as new () => object, value, { exposeUnsetFields: false });
    const errors = validateSync(body, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: false });
    if (errors.length > 0)
      throw httpProblems['invalid-request']({}, errors.flatMap((error) => faultsOf(error, [])).slice(0, MOST_FAULTS));
    return body;
  }
}
