import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { ApiProblem } from '../http/api-problem';
import { Button } from '../ui/page/button';
import { loadWords, provideTestingPlatform } from '../testing';
import { DayField } from './day-field';
import { ErrorSummary } from './error-summary';
import { Control, Field } from './field';
import { PasswordField } from './password-field';
import { TypingGuard } from './typing-guard';
import { withProblems } from './with-problems';

@Component({
  selector: 'ent-tree-form',
  imports: [Button, Control, DayField, ErrorSummary, Field, FormField, FormRoot, PasswordField, TypingGuard],
  template: `<form [formRoot]="fields">
    <ent-error-summary [form]="fields" />
    <ent-field label="Nom" hint="Tel qu’il se présente"><input entControl [formField]="fields.name" /></ent-field>
    <ent-field label="Planté le"><ent-day-field [formField]="fields.planted" /></ent-field>
    <ent-field label="Mot de passe"><ent-password-field [formField]="fields.secret" /></ent-field>
    @for (branch of fields.branches; track $index) {
      <ent-field [label]="'Branche ' + $index"><input entControl [formField]="branch.title" /></ent-field>
    }
    <ent-field label="Note">
      <textarea entControl [formField]="fields.note"></textarea>
      <ent-typing-guard after [text]="fields.note().value()" />
    </ent-field>
    <ent-field label="Abattu le" [error]="fault()">
      <ent-day-field [(value)]="felled" (fault)="fault.set($event)" />
    </ent-field>
    <button entButton="filled" type="submit">Planter</button>
  </form>`,
})
class TreeForm {
  readonly sent: unknown[] = [];
  answer: ApiProblem | null = null;
  readonly felled = signal('2026-11-20');
  readonly fault = signal<string | null>(null);
  readonly draft = signal({ name: '', planted: '', secret: '', note: '', branches: [{ title: '' }] });
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.name, { message: 'Indiquez le nom de l’arbre.' });
      maxLength(path.note, 200);
    },
    { submission: { action: withProblems(() => this.save()) } },
  );

  private async save(): Promise<void> {
    if (this.answer) throw this.answer;
    this.sent.push(this.draft());
  }
}

const open = async () => {
  TestBed.configureTestingModule({ providers: provideTestingPlatform() });
  await loadWords();
  const fixture = TestBed.createComponent(TreeForm);
  document.body.append(fixture.nativeElement);
  const page: HTMLElement = fixture.nativeElement;
  await fixture.whenStable();
  const labelled = (label: string): HTMLInputElement => {
    const found = [...page.querySelectorAll('label')].find(({ textContent }) => textContent?.trim() === label);
    const control = page.querySelector<HTMLInputElement>(`#${found?.getAttribute('for')}`);
    if (!control) throw new Error(`No control labelled ${label}`);
    return control;
  };
  return {
    page,
    labelled,
    component: fixture.componentInstance,
    async type(label: string, text: string) {
      const control = labelled(label);
      control.value = text;
      control.dispatchEvent(new Event('input'));
      control.dispatchEvent(new Event('blur'));
      await fixture.whenStable();
    },
    async submit() {
      page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
      await fixture.whenStable();
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
    },
    described: (label: string) =>
      (labelled(label).getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => page.querySelector(`#${id}`)?.textContent?.trim())
        .join(' / '),
    summary: () => page.querySelector('[role=alert]')?.textContent?.replace(/\s+/g, ' ').trim(),
  };
};

afterEach(() => document.body.replaceChildren());

describe('a form of the kit', () => {
  it('ties each control to its label and hint, and marks what may stay empty', async () => {
    const { labelled, described, page } = await open();

    expect(labelled('Nom').tagName).toBe('INPUT');
    expect(labelled('Mot de passe').type).toBe('password');
    expect(described('Nom')).toBe('Tel qu’il se présente');
    const marked = [...page.querySelectorAll('.label')].map(({ textContent }) => textContent?.trim());
    expect(marked[0]).toBe('Nom');
    expect(marked[1]).toContain('(facultatif)');
  });

  it('says nothing before the person has left a field, then says it under the field', async () => {
    const { described, labelled, type } = await open();
    expect(described('Nom')).not.toContain('Indiquez');

    await type('Nom', '');

    expect(described('Nom')).toContain('Indiquez le nom de l’arbre.');
    expect(labelled('Nom').getAttribute('aria-invalid')).toBe('true');
  });

  it('sends nothing while something is missing, and leads from the summary to the field', async () => {
    const { component, labelled, page, submit, summary } = await open();

    await submit();

    expect(component.sent).toEqual([]);
    expect(summary()).toBe('Un champ est à corriger :Indiquez le nom de l’arbre.');
    expect(document.activeElement).toBe(page.querySelector('[role=alert]'));
    page.querySelector<HTMLElement>('[role=alert] a')?.click();
    expect(document.activeElement).toBe(labelled('Nom'));
  });

  it('puts each refusal of the server on its field, and what was typed stays', async () => {
    const { component, described, labelled, submit, summary, type } = await open();
    component.answer = new ApiProblem(
      {
        type: '/problems/invalid-request',
        title: 'Certains champs sont à corriger.',
        errors: [
          { pointer: '/name', code: 'taken', detail: 'Ce nom existe déjà.' },
          { pointer: '/branches/0/title', code: 'max-length', detail: '200 caractères au maximum.' },
        ],
      },
      422,
    );

    await type('Nom', 'Tilleul');
    await submit();

    expect(described('Nom')).toContain('Ce nom existe déjà.');
    expect(described('Branche 0')).toContain('200 caractères au maximum.');
    expect(summary()).toContain('2 champs sont à corriger');
    // The server words a fault without knowing how the page calls the field.
    expect(summary()).toContain('Branche 0 : 200 caractères au maximum.');
    expect(labelled('Nom').value).toBe('Tilleul');
  });

  it('shows on top what belongs to no field', async () => {
    const { component, submit, summary, type } = await open();
    component.answer = new ApiProblem({ type: '/problems/tree/felled', title: 'Cet arbre a été abattu.' }, 409);

    await type('Nom', 'Tilleul');
    await submit();

    expect(summary()).toBe('Cet arbre a été abattu.');
  });

  it('keeps a day that it cannot read on screen, and out of the value', async () => {
    const { component, described, labelled, type } = await open();

    await type('Planté le', 'bientôt');
    expect(component.draft().planted).toBe('');
    expect(labelled('Planté le').value).toBe('bientôt');
    expect(described('Planté le')).toContain('Écrivez un jour comme');

    await type('Planté le', '20 nov');
    expect(component.draft().planted).toBe('2026-11-20');
    expect(labelled('Planté le').value).toBe('20/11/2026');
  });

  it('keeps no half of a day that does not exist', async () => {
    const { component, described, labelled, type } = await open();

    await type('Planté le', '31/1');
    await type('Planté le', '31/11/2026');

    expect(component.draft().planted).toBe('');
    expect(labelled('Planté le').value).toBe('31/11/2026');
    expect(described('Planté le')).toContain('Écrivez un jour comme');
  });

  it('says what is wrong with a day where no form binds it, until it is right', async () => {
    const { component, described, labelled, type } = await open();

    await type('Abattu le', '31/11/2026');
    expect(component.felled()).toBe('');
    expect(labelled('Abattu le').value).toBe('31/11/2026');
    expect(described('Abattu le')).toContain('Écrivez un jour comme');

    await type('Abattu le', '30/11/2026');
    expect(component.felled()).toBe('2026-11-30');
    expect(labelled('Abattu le').getAttribute('aria-invalid')).toBeNull();
  });

  it('warns kindly when a text seems to speak of a person supported, and never blocks', async () => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
    const opening = open();
    await jest.advanceTimersByTimeAsync(50);
    const { component, page, type } = await opening;
    expect(page.textContent).toContain('Jamais le nom');

    const typing = type('Note', 'Né le 12/03/1970, suivi chaque semaine.');
    await jest.advanceTimersByTimeAsync(1000);
    await typing;
    await jest.advanceTimersByTimeAsync(50);

    expect(page.querySelector('ent-typing-guard')?.textContent).toContain('date de naissance');
    expect(component.draft().note).toContain('12/03/1970');
    jest.useRealTimers();
  });
});
