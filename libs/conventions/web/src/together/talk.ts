import { Component, computed, inject, input, model } from '@angular/core';
import { injectWords } from '@entente/platform/web';
import { togetherWords } from '../together-words';
import { RemarkForm } from './remark-form';
import { TableDesk } from './table-desk';
import { ThreadCard } from './thread-card';

/** What is said about one place: open conversations, those settled folded away, and the one being written. */
@Component({
  selector: 'ent-talk',
  imports: [RemarkForm, ThreadCard],
  template: `@for (thread of open(); track thread.id) {
      <ent-thread [thread]="thread" />
    }
    @if (settled().length) {
      <details>
        <summary>{{ t.count('comment.closedCount', settled().length) }}</summary>
        @for (thread of settled(); track thread.id) {
          <ent-thread [thread]="thread" />
        }
      </details>
    }
    @if (writing()) {
      <ent-remark-form [place]="place()" [name]="name()" (done)="writing.set(false)" />
    }`,
  styles: `
    :host {
      display: block;
    }
    summary {
      cursor: pointer;
      padding: 0.5rem 0;
      font: var(--mat-sys-body-small);
    }
  `,
})
export class Talk {
  readonly place = input.required<string>();
  readonly name = input.required<string>();
  readonly writing = model(false);
  protected readonly t = injectWords(togetherWords);
  private readonly desk = inject(TableDesk);
  private readonly here = computed(() => this.desk.page().threads.filter(({ place }) => place === this.place()));
  protected readonly open = computed(() => this.here().filter(({ status }) => status === 'open'));
  protected readonly settled = computed(() => this.here().filter(({ status }) => status !== 'open'));
}
