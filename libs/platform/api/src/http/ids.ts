import { Injectable, type PipeTransform } from '@nestjs/common';
import { isUuid } from '../fields/fields';
import { httpProblems } from './http-problems';

/** An id in a path. One that cannot exist is simply not found: the answer tells nothing more. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isUuid(value)) throw httpProblems['not-found']();
    return value.toLowerCase();
  }
}
