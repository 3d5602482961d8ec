import {
  afterNextRender,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
} from '@angular/core';
import { type FieldTree, type ValidationError } from '@angular/forms/signals';
import { injectPlatformWords } from '../i18n/platform-words';
import { Icon } from '../ui/icon/icon';
import { errorText } from './error-text';

/** What is to correct, on top of a form after an attempt to send it; each line leads to its field. */
@Component({
  selector: 'ent-error-summary',
  imports: [Icon],
  template: `@if (shown()) {
    <div class="ent-note bad" role="alert" tabindex="-1">
      <ent-icon name="circle-alert" />
      <div>
        @if (general().length) {
          @for (error of general(); track $index) {
            <p>{{ text(error) }}</p>
          }
        }
        @if (onFields().length) {
          <p class="title">{{ t.count('field.summary', onFields().length) }}</p>
          <ul>
            @for (error of onFields(); track $index) {
              <li>
                <a href="#" (click)="lead($event, error)">{{ named(error) }}</a>
              </li>
            }
          </ul>
        }
      </div>
    </div>
  }`,
  styles: `
    /* Without this an empty summary leaves a gap in the form's grid. */
    :host:not(:has(*)) {
      display: none;
    }
    .title {
      font-weight: 640;
    }
  `,
})
export class ErrorSummary<Model> {
  readonly form = input.required<FieldTree<Model>>();
  protected readonly t = injectPlatformWords();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly tried = signal(false);
  private readonly awaiting = signal(false);

  private readonly errors = computed(() => this.form()().errorSummary());
  protected readonly general = computed(() => this.errors().filter(({ fieldTree }) => fieldTree === this.form()));
  // One line a field, its first error: the next one shows once this one is corrected.
  protected readonly onFields = computed(() => {
    const onFields = this.errors().filter(({ fieldTree }) => fieldTree !== this.form());
    return [...new Map(onFields.toReversed().map((error) => [error.fieldTree, error])).values()].toReversed();
  });
  protected readonly shown = computed(() => this.tried() && !this.form()().submitting() && this.errors().length > 0);

  constructor() {
    const injector = inject(Injector);
    afterNextRender(() => {
      this.host.nativeElement.closest('form')?.addEventListener('submit', () => {
        this.tried.set(true);
        this.awaiting.set(true);
      });
    });
    effect(() => {
      if (!this.awaiting() || this.form()().submitting()) return;
      this.awaiting.set(false);
      afterNextRender(() => this.host.nativeElement.querySelector<HTMLElement>('.ent-note')?.focus(), { injector });
    });
  }

  protected text(error: ValidationError): string {
    return errorText(error, this.t);
  }

  /** What no field's name is in, said with it: « À faire avant le : Remplissez ce champ. » */
  protected named(error: ValidationError.WithFieldTree): string {
    const text = this.text(error);
    const label = isWordedWithoutField(error) ? labelOf(error) : '';
    if (!label) return text;
    return label.endsWith('?') ? `${label} ${text}` : this.t('field.named', { label, text });
  }

  protected lead(event: Event, error: ValidationError.WithFieldTree): void {
    event.preventDefault();
    error.fieldTree().focusBoundControl();
  }
}

const isWordedWithoutField = (error: ValidationError): boolean =>
  !error.message || Reflect.get(error, 'fromServer') === true;

/** The label above the control of a field; nothing where the page shows none. */
const labelOf = ({ fieldTree }: ValidationError.WithFieldTree): string =>
  fieldTree().formFieldBindings()[0]?.element.closest('ent-field')?.querySelector('label')?.textContent?.trim() ?? '';
