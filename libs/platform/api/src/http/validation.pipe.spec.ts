import 'reflect-metadata';
import { Problem } from '@entente/platform/kernel';
import { Text, Texts } from '../fields/fields';
import { ValidationPipe } from './validation.pipe';

class Body {
  @Text() name!: string;
  @Texts({ max: 3 }) places!: string[];
}

const refused = (value: object): Problem => {
  try {
    new ValidationPipe().transform(value, { type: 'body', metatype: Body });
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
};

describe('the check of a body', () => {
  it('composes letters and their accents', () => {
    const body = new ValidationPipe().transform(
      { name: ' He\u0301le\u0300ne ', places: ['Ve\u0301lizy'] },
      { type: 'body', metatype: Body },
    );

    expect(body).toEqual({ name: 'Hélène', places: ['Vélizy'] });
  });

  it('refuses at once a run of marks that would take minutes to sort', () => {
    const marks = `a${'\u0301'.repeat(200_000)}${'\u0323'.repeat(200_000)}`;
    const since = performance.now();

    const { errors } = refused({ name: marks, places: [marks] });

    expect(performance.now() - since).toBeLessThan(500);
    expect(new Set(errors.map(({ pointer, code }) => `${pointer} ${code}`))).toEqual(
      new Set(['/name characters', '/name max-length', '/places text', '/places max-length']),
    );
  });

  it('says how much is too much', () => {
    const { errors } = refused({ name: 'x'.repeat(201), places: ['a', 'b', 'c', 'd'] });

    expect(errors).toContainEqual({ pointer: '/name', code: 'max-length', params: { max: 200 } });
    expect(errors.find(({ pointer }) => pointer === '/places')?.params).toBeDefined();
  });

  it('answers a hundred faults at most', () => {
    const body = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`k${index}`, 0]));

    expect(refused(body).errors).toHaveLength(100);
  });

  it.each(['{"name":{"constructor":{"name":"x"}},"places":[]}', '{"name":{"constructor":1},"places":[]}'])(
    'refuses %s as an unknown field',
    (text) => {
      expect(refused(JSON.parse(text) as object).errors).toEqual([{ pointer: '/name/constructor', code: 'unknown' }]);
    },
  );
});
