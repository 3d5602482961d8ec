import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, injectWords } from '@entente/platform/web';
import { DraftStore } from '../drafting/draft-store';
import { draftingWords } from '../drafting-words';

/** The articles and annexes of the text, with what asks to be looked at. */
@Component({
  selector: 'ent-article-outline',
  imports: [Icon, RouterLink],
  template: `<p class="count">{{ t.count('text.count', store.document().articles.length) }}</p>
    <ol>
      @for (article of store.document().articles; track article.id) {
        <li>
          <a [routerLink]="[]" [fragment]="article.id" queryParamsHandling="preserve">
            <span class="number ent-num">{{ article.number }}</span>
            <span class="title" lang="fr">{{ article.title }}</span>
            @if (article.outdated) {
              <ent-icon name="refresh-cw" [size]="16" /><span class="ent-hidden">{{ t('text.isOutdated') }}</span>
            } @else if (article.source === 'edited') {
              <ent-icon name="pencil" [size]="16" /><span class="ent-hidden">{{ t('text.edited') }}</span>
            } @else if (article.gaps.length) {
              <span class="gaps"
                >{{ article.gaps.length }}<span class="ent-hidden"> {{ t('text.missing') }}</span></span
              >
            }
          </a>
        </li>
      }
    </ol>
    @if (annexes().length) {
      <p class="count">{{ t('text.annexes') }}</p>
      <ol>
        @for (annex of annexes(); track annex.code) {
          <li>
            <a [routerLink]="[]" [fragment]="'annexe-' + annex.letter.toLowerCase()">
              <span class="number">{{ annex.letter }}</span>
              <span class="title" lang="fr">{{ annex.title }}</span>
            </a>
          </li>
        }
      </ol>
    }`,
  styles: `
    .count {
      padding: 0 0.75rem 0.375rem;
      font: 640 1.0625rem/1.375rem var(--ent-font);
    }
    ol + .count {
      margin-top: 1.25rem;
    }
    a {
      display: flex;
      align-items: baseline;
      gap: 0.5rem;
      padding: 0.375rem 0.75rem;
      border-radius: var(--ent-radius-control);
      color: var(--mat-sys-on-surface);
      font: 500 0.9375rem/1.3125rem var(--ent-font);
      text-decoration: none;
    }
    a:hover {
      background: var(--mat-sys-surface-container-high);
    }
    .number {
      flex: none;
      width: 1.5rem;
      text-align: right;
      color: var(--mat-sys-on-surface-variant);
    }
    .title {
      flex: 1;
    }
    ent-icon {
      align-self: center;
      color: var(--ent-watch);
    }
    .gaps {
      flex: none;
      min-width: 1.375rem;
      padding: 0 0.3125rem;
      border: 1.5px dashed var(--mat-sys-outline);
      border-radius: 99px;
      text-align: center;
      font: 600 0.8125rem/1.1875rem var(--ent-font);
    }
  `,
})
export class ArticleOutline {
  protected readonly t = injectWords(draftingWords);
  protected readonly store = inject(DraftStore);
  protected readonly annexes = computed(() => this.store.document().annexes);
}
