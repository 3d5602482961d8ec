import { Injector, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, submit } from '@angular/forms/signals';
import { ApiProblem } from '@entente/platform/web';
import { judgedByServer } from './judged-by-server';

const aForm = (answers: (Error | null)[]) => {
  const draft = signal({ ours: '', theirs: '' });
  const sent = { times: 0 };
  const made = TestBed.runInInjectionContext(() => {
    const judged = judgedByServer(draft);
    const save = () => {
      const answer = answers[sent.times++];
      return answer ? Promise.reject(answer) : Promise.resolve();
    };
    const fields = form(draft, (path) => judged.rule(path), {
      injector: TestBed.inject(Injector),
      submission: { action: judged.submit(save) },
    });
    return { judged, fields };
  });
  return { draft, sent, ...made };
};

const fault = new ApiProblem({ errors: [{ pointer: '/ours', code: 'needs-an-owner', detail: 'Qui ?' }] }, 422);
const outage = new ApiProblem({ title: 'Le service ne répond pas.' }, 503);

describe('a form judged by the server', () => {
  it('shows each fault on its field, until anything in the form changes', async () => {
    const { fields, draft, sent } = aForm([fault, null]);

    await submit(fields);
    expect(fields.ours().errors()).toMatchObject([{ message: 'Qui ?' }]);
    draft.update((value) => ({ ...value, theirs: 'Dr Roussel' }));

    expect(fields().valid()).toBe(true);
    await submit(fields);
    expect(sent.times).toBe(2);
  });

  it('can be sent again as it is after a refusal of no field', async () => {
    const { fields, judged, sent } = aForm([outage, null]);

    await submit(fields);
    expect(judged.refusal()).toBe('Le service ne répond pas.');
    await submit(fields);

    expect([sent.times, judged.refusal()]).toEqual([2, '']);
  });
});
