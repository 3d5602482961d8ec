import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  model,
  signal,
} from '@angular/core';
import { type TailoringLineView } from '@entente/platform/api-client';
import { Button, Icon, injectWords } from '@entente/platform/web';
import { sheetWords } from '../identity-sheets-words';

// As many unchosen lines as the page shows before « Voir les autres ».
const few = 1;

/** Lines to tick and to put in order; every move has its button, so that nothing needs a mouse. */
@Component({
  selector: 'ent-line-choice',
  imports: [Button, Icon],
  templateUrl: './line-choice.html',
  styles: `
    legend {
      padding: 0 0 0.25rem;
      font: var(--mat-sys-title-small);
    }
    legend .ent-muted {
      font-weight: 500;
    }
    li {
      display: flex;
      align-items: flex-start;
    }
    .ent-check {
      flex: 1;
    }
    small {
      display: block;
      font: var(--mat-sys-body-small);
      color: var(--mat-sys-on-surface-variant);
    }
    .ent-button {
      padding-left: 0;
    }
  `,
})
export class LineChoice {
  readonly title = input.required<string>();
  readonly lines = input.required<readonly TailoringLineView[]>();
  readonly most = input.required<number>();
  readonly chosen = model.required<readonly string[]>();
  protected readonly t = injectWords(sheetWords);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly showsAll = signal(false);
  protected readonly said = signal('');

  private readonly unchosen = computed(() => this.lines().filter(({ id }) => !this.isChosen(id)));
  protected readonly isFull = computed(() => this.chosen().length >= this.most());
  protected readonly hiddenCount = computed(() =>
    this.showsAll() || this.unchosen().length <= few + 1 ? 0 : this.unchosen().length - few,
  );
  protected readonly shown = computed(() => {
    const first = this.chosen().flatMap((id) => this.lines().find((line) => line.id === id) ?? []);
    const rest = this.unchosen();
    return [...first, ...(this.hiddenCount() > 0 ? rest.slice(0, few) : rest)];
  });

  protected isChosen(id: string): boolean {
    return this.chosen().includes(id);
  }

  protected toggle(id: string): void {
    const chosen = this.chosen();
    this.chosen.set(this.isChosen(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
    this.focusLater(id, 'input');
  }

  protected move({ id, text }: TailoringLineView, by: -1 | 1): void {
    const chosen = [...this.chosen()];
    const at = chosen.indexOf(id);
    chosen.splice(at, 1);
    chosen.splice(at + by, 0, id);
    this.chosen.set(chosen);
    this.said.set(this.t('tailor.moved', { line: text, rank: at + by + 1, total: chosen.length }));
    this.focusLater(id, `button[data-by="${by}"]:not([disabled])`, 'button:not([disabled])');
  }

  // A line that moved takes the focus along, or the next key would act on another.
  private focusLater(id: string, ...selectors: readonly string[]): void {
    const focus = () => {
      const row = this.host.nativeElement.querySelector(`[data-line="${CSS.escape(id)}"]`);
      selectors
        .flatMap((selector) => row?.querySelector<HTMLElement>(selector) ?? [])
        .at(0)
        ?.focus();
    };
    afterNextRender(focus, { injector: this.injector });
  }
}
