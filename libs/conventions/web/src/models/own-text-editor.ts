import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { placeholdersOf, plainText, type RichText } from '@entente/conventions/domain';
import { Button, Control, Field, Icon, injectWords, TypingGuard } from '@entente/platform/web';
import { modelsWords } from '../models-words';
import { RichEditor } from '../redaction/rich-editor';
import { RichTextView } from '../text/rich-text-view';
import { ModelDesk } from './model-desk';
import { placeholderGroups } from './placeholder-groups';

/** The words of one article of a model, with the placeholders that may stand in them. */
@Component({
  selector: 'ent-own-text-editor',
  imports: [Button, Control, Field, Icon, RichEditor, RichTextView, TypingGuard],
  template: `<div role="status">
      @if (kept()) {
        <p class="ent-note info">
          <ent-icon name="history" /><span>{{ t('edit.kept') }}</span>
        </p>
      }
    </div>
    <ent-rich-editor
      #editor
      [autofocus]="!resumed()"
      [label]="label()"
      [value]="kept() ?? start()"
      (valueChange)="write($event)"
    />
    <ent-typing-guard [text]="typed()" />
    <ent-field [label]="t('edit.insert')" [hint]="t('edit.insertHint')">
      <select entControl #name lang="fr">
        @for (group of placeholders(); track group.kind) {
          <optgroup [label]="t(kinds[group.kind])">
            @for (name of group.names; track name) {
              <option [value]="name">{{ name }}</option>
            }
          </optgroup>
        }
      </select>
    </ent-field>
    <div class="acts">
      <button entButton="outlined" size="tight" type="button" (click)="editor.insert('{' + name.value + '}')">
        <ent-icon name="plus" />{{ t('edit.insertDo') }}
      </button>
    </div>
    @if (overtaken(); as theirs) {
      <div class="ent-note watch">
        <ent-icon name="refresh-cw" />
        <div>
          <p>{{ t('edit.theirs') }}</p>
          <ent-rich-text [rich]="theirs" />
        </div>
      </div>
    }
    <div role="alert">
      @if (desk.refusal()) {
        <p class="ent-note bad">
          <ent-icon name="circle-alert" /><span>{{ desk.refusal() }}</span>
        </p>
      }
    </div>
    <div class="acts">
      <button entButton="filled" size="tight" type="button" [disabled]="desk.busy()" (click)="save.emit(body())">
        {{ desk.busy() ? t('edit.saving') : t('edit.done') }}
      </button>
      <button entButton="text" size="tight" type="button" (click)="leave.emit()">{{ t('edit.cancel') }}</button>
    </div>`,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.75rem;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
    }
  `,
})
export class OwnTextEditor {
  readonly label = input.required<string>();
  /** What the editor opens with. */
  readonly start = input.required<RichText>();
  /** What is stored now: another text than the first one was saved elsewhere. */
  readonly stored = input<RichText | null>(null);
  /** Words that were typed earlier and not saved. */
  readonly kept = input<RichText | null>(null);
  /** Opened by the page itself, not by a button: the focus stays where the person is. */
  readonly resumed = input(false);
  readonly typing = output<RichText>();
  readonly save = output<RichText>();
  readonly leave = output();

  protected readonly t = injectWords(modelsWords);
  protected readonly desk = inject(ModelDesk);
  protected readonly kinds = { answers: 'edit.answers', passages: 'edit.passages', numbers: 'edit.numbers' } as const;
  protected readonly body = linkedSignal(() => this.kept() ?? this.start());
  protected readonly typed = computed(() => plainText(this.body()));
  protected readonly placeholders = computed(() => {
    const ours = this.desk.ours();
    return ours ? placeholderGroups(placeholdersOf(ours).map(({ name }) => name)) : [];
  });
  protected readonly overtaken = computed(() => {
    const stored = this.stored();
    return stored && plainText(stored) !== plainText(this.start()) ? stored : null;
  });

  protected write(body: RichText): void {
    this.body.set(body);
    this.typing.emit(body);
  }
}
