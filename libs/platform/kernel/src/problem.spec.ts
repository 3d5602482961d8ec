import { faultAt, Problem, problemCatalogue, problemKinds } from './problem';
import { fillIn, say } from './words';

const problems = problemCatalogue('convention', {
  'deadline-passed': { kind: 'gone', title: { fr: 'Le délai est dépassé.', en: 'The deadline has passed.' } },
});

describe('problemCatalogue', () => {
  it('makes a refusal that says its type, its kind and its words', () => {
    const problem = problems['deadline-passed']({ deadline: '2026-12-01' });

    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toBeInstanceOf(Error);
    expect(problem).toMatchObject({
      type: '/problems/convention/deadline-passed',
      kind: 'gone',
      title: { fr: 'Le délai est dépassé.' },
      params: { deadline: '2026-12-01' },
      errors: [],
    });
  });

  it('carries the faults of the fields', () => {
    const { errors } = problems['deadline-passed']({}, [{ pointer: '/name', code: 'required' }]);

    expect(errors).toEqual([{ pointer: '/name', code: 'required' }]);
  });

  it('keeps each kind once', () => {
    expect(new Set(problemKinds).size).toBe(problemKinds.length);
  });
});

describe('faultAt', () => {
  it('escapes slashes and tildes of the path', () => {
    expect(faultAt(['contacts', 0, 'a/b~c'], 'required')).toEqual({ pointer: '/contacts/0/a~1b~0c', code: 'required' });
  });

  it('keeps the values that the wording needs', () => {
    expect(faultAt(['name'], 'too-long', { max: 3 })).toEqual({
      pointer: '/name',
      code: 'too-long',
      params: { max: 3 },
    });
  });
});

describe('words', () => {
  it('fills the marks in the chosen language', () => {
    expect(say({ fr: '{count} chiffres', en: '{count} digits' }, 'en', { count: 3 })).toBe('3 digits');
  });

  it('leaves an unknown mark visible', () => {
    expect(fillIn('{count} chiffres')).toBe('{count} chiffres');
  });
});
