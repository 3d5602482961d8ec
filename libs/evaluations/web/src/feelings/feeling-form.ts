import { Component, computed, input, linkedSignal, signal } from '@angular/core';
import { type EndedStepView, type FeelingFace, type GivenFeelingBody } from '@entente/platform/api-client';
import { ApiProblem, Button, Control, Field, Icon, injectWords, TypingGuard } from '@entente/platform/web';
import { Face } from '../feedback/public/face';
import { feelingsWords } from './feelings-words';

const faces: readonly FeelingFace[] = ['very', 'rather', 'little', 'not'];
const remarkMax = 300;

/** Saves what one person says; the promise ends when it is taken, or refused. */
export type SaveFeeling = (given: GivenFeelingBody) => Promise<void>;

/** Four faces and a few words about one step: the same for our side and for the partner’s link. */
@Component({
  selector: 'ent-feeling-form',
  imports: [Button, Control, Face, Field, Icon, TypingGuard],
  template: `<form (submit)="give($event)">
    <fieldset>
      <legend>{{ t('yours') }}</legend>
      <div class="faces">
        @for (face of faces; track face) {
          <label>
            <input
              type="radio"
              [name]="'face-' + step().id"
              [value]="face"
              [checked]="chosen() === face"
              (change)="chosen.set(face)"
            />
            <ent-face [mood]="face" />
            <span>{{ nameOf(face) }}</span>
          </label>
        }
      </div>
    </fieldset>
    @if (chosen()) {
      <ent-field [label]="t('remark')" requirement="optional">
        <textarea
          #words
          entControl
          rows="2"
          [maxLength]="most"
          [value]="remark()"
          (input)="remark.set(words.value)"
        ></textarea>
        <ent-typing-guard after [text]="remark()" />
      </ent-field>
      @if (refusal()) {
        <p class="ent-note watch" role="alert"><ent-icon name="circle-alert" />{{ refusal() }}</p>
      }
      <div>
        <button entButton="tonal" size="tight" type="submit" [disabled]="busy() || !isChanged()">
          {{ step().mine ? t('change') : t('save') }}
        </button>
      </div>
    }
    <p class="ent-small done" role="status">{{ done() }}</p>
  </form>`,
  styles: `
    form {
      display: grid;
      gap: 0.75rem;
    }
    fieldset {
      display: grid;
      gap: 0.5rem;
      border: 0;
    }
    .done:empty {
      display: none;
    }
    .faces {
      display: grid;
      grid-template-columns: repeat(2, 1fr);
      gap: 0.5rem;
    }
    @media (min-width: 40rem) {
      .faces {
        grid-template-columns: repeat(4, 1fr);
      }
    }
    label {
      display: grid;
      gap: 0.25rem;
      justify-items: center;
      padding: 0.5rem;
      border: 2px solid var(--mat-sys-outline-variant);
      border-radius: 0.75rem;
      font: var(--mat-sys-body-medium);
      text-align: center;
      cursor: pointer;
    }
    label:has(:checked) {
      border-color: var(--mat-sys-primary);
      background: var(--mat-sys-secondary-container);
    }
    label:has(:focus-visible) {
      outline: 3px solid var(--mat-sys-primary);
      outline-offset: 2px;
    }
    input {
      position: absolute;
      opacity: 0;
    }
  `,
})
export class FeelingForm {
  readonly step = input.required<EndedStepView>();
  readonly save = input.required<SaveFeeling>();
  protected readonly t = injectWords(feelingsWords);
  protected readonly faces = faces;
  protected readonly most = remarkMax;
  protected readonly chosen = linkedSignal<FeelingFace | null>(() => this.step().mine?.face ?? null);
  protected readonly remark = linkedSignal(() => this.step().mine?.remark ?? '');
  private readonly version = linkedSignal(() => this.step().mine?.version ?? 0);
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  protected readonly done = signal('');
  protected readonly isChanged = computed(() => {
    const { mine } = this.step();
    return this.chosen() !== (mine?.face ?? null) || this.remark().trim() !== (mine?.remark ?? '');
  });

  protected nameOf(face: FeelingFace): string {
    return this.t(`faces.${face}`);
  }

  protected async give(event: Event): Promise<void> {
    event.preventDefault();
    const face = this.chosen();
    if (!face || this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    this.done.set('');
    const { kind, id: stepId } = this.step();
    try {
      await this.save()({ kind, stepId, face, remark: this.remark(), version: this.version() });
      this.done.set(this.t('saved'));
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.meet(error);
    } finally {
      this.busy.set(false);
    }
  }

  /** What was chosen stays; saving again is then an informed choice. */
  private meet(error: ApiProblem): void {
    const current = error.extra['current'] as { readonly version: number } | null | undefined;
    if (error.status === 412 && current) this.version.set(current.version);
    this.refusal.set(error.status === 412 ? this.t('stale') : (error.errors[0]?.detail ?? error.title));
  }
}
