import { Component, computed, inject } from '@angular/core';
import { type ThreadView } from '@entente/platform/api-client';
import { Icon, injectWords, SideMark } from '@entente/platform/web';
import { togetherWords } from '../together-words';
import { anchorOf, jumpTo } from './places';
import { TableDesk } from './table-desk';

type Line = {
  readonly id: string;
  readonly place: string;
  readonly author: string;
  readonly party: string;
  readonly text: string;
};

/** What waits for an answer, each leading to its place in the text. */
@Component({
  selector: 'ent-margin-list',
  imports: [Icon, SideMark],
  template: `<section class="ent-card" aria-labelledby="to-read">
      <header>
        <h2 id="to-read">{{ t('margin.toRead') }}{{ lines().length ? ', ' + lines().length : '' }}</h2>
      </header>
      @if (lines().length === 0) {
        <p class="ent-card-body ent-muted">{{ t('margin.nothing') }}</p>
      }
      <ul class="ent-rows">
        @for (line of lines(); track line.id) {
          <li>
            <ent-side [side]="desk.sideOf(line.party)" />
            <button class="grow" type="button" (click)="jump(line)">
              <b>{{ nameOf(line.place) }}</b>
              <small>{{ line.text }}</small>
            </button>
          </li>
        }
      </ul>
    </section>
    @if (notes().length) {
      <section class="ent-card" aria-labelledby="notes">
        <header>
          <h2 id="notes">{{ t('margin.notes') }}</h2>
          <ent-icon name="lock" [size]="18" />
        </header>
        <p class="ent-card-body ent-small ent-muted">{{ t('margin.notesHint') }}</p>
        <ul class="ent-rows">
          @for (line of notes(); track line.id) {
            <li>
              <button class="grow" type="button" (click)="jump(line)">
                <b>{{ nameOf(line.place) }}</b>
                <small>{{ line.author }} : {{ line.text }}</small>
              </button>
            </li>
          }
        </ul>
      </section>
    }`,
  styles: `
    :host {
      display: grid;
      gap: 1rem;
    }
    button {
      border: 0;
      background: none;
      padding: 0;
      text-align: start;
      color: inherit;
      cursor: pointer;
      min-height: var(--ent-target);
    }
    button:hover b {
      text-decoration: underline;
    }
    small {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
  `,
})
export class MarginList {
  protected readonly t = injectWords(togetherWords);
  protected readonly desk = inject(TableDesk);
  protected readonly lines = computed((): readonly Line[] => {
    const { proposals, threads } = this.desk.page();
    return [
      ...proposals
        .filter(({ status }) => status === 'open')
        .map(({ id, clause, author, party, note }) => {
          return { id, place: clause, author, party, text: note || this.t('margin.proposalOn', { author }) };
        }),
      ...threads
        .filter(({ kind, status }) => kind !== 'note' && status === 'open')
        .map((thread) => this.lineOf(thread)),
    ];
  });
  protected readonly notes = computed(() =>
    this.desk
      .page()
      .threads.filter(({ kind, status }) => kind === 'note' && status === 'open')
      .map((thread) => this.lineOf(thread)),
  );

  protected nameOf(place: string): string {
    const { articles, annexes } = this.desk.document();
    const article = articles.find(({ clauseCode }) => clauseCode === place);
    const annex = annexes.find(({ code }) => code === place);
    if (article) return this.t('article', article);
    return annex ? this.t('annex', annex) : this.t(place === 'parties' ? 'parties' : 'general');
  }

  protected jump({ place }: Line): void {
    jumpTo(anchorOf(this.desk.document(), place));
  }

  private lineOf({ id, place, entries }: ThreadView): Line {
    const last = entries.at(-1);
    return { id, place, author: last?.author ?? '', party: last?.party ?? '', text: last?.text ?? '' };
  }
}
