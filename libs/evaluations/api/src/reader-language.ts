import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { languageOf } from '@entente/platform/api';

/** The language in which the answer will be read. */
export const ReaderLanguage = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  languageOf(context.switchToHttp().getRequest()),
);
