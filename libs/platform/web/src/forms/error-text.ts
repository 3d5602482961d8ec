import { type ValidationError } from '@angular/forms/signals';
import { type injectPlatformWords } from '../i18n/platform-words';

type Words = ReturnType<typeof injectPlatformWords>;

const limit = (error: ValidationError, name: string): unknown => Reflect.get(error, name);

/** The sentence of a form error: its own, else the kit's for its kind. */
export const errorText = (error: ValidationError, t: Words): string => {
  if (error.message) return error.message;
  switch (error.kind) {
    case 'required':
      return t('field.required');
    case 'email':
      return t('field.email');
    case 'minLength':
      return t('field.minLength', { count: limit(error, 'minLength') });
    case 'maxLength':
      return t('field.maxLength', { count: limit(error, 'maxLength') });
    case 'min':
      return t('field.min', { value: limit(error, 'min') });
    case 'max':
      return t('field.max', { value: limit(error, 'max') });
    case 'day':
      return t('field.day');
    default:
      return t('field.invalid');
  }
};
