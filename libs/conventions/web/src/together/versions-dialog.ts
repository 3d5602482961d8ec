import { Component, computed, inject, Injector, resource, signal } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { type ConventionDocument } from '@entente/conventions/domain';
import { type EditionView } from '@entente/platform/api-client';
import { Control, DialogFrame, Field, Formats, injectWords, ResourceState } from '@entente/platform/web';
import { togetherWords } from '../together-words';
import { compareDocuments } from './compare-documents';
import { DiffView } from './diff-view';
import { type TableDesk } from './table-desk';

/** Any two versions of the text side by side as one: only what changes, word by word. */
@Component({
  selector: 'ent-versions-dialog',
  imports: [Control, DialogFrame, DiffView, Field, ResourceState],
  template: `<ent-dialog-frame [title]="t('versions.title')">
    @if (editions.length === 0) {
      <p>{{ t('versions.none') }}</p>
    } @else {
      <div class="choices">
        <ent-field [label]="t('versions.from')">
          <select entControl #from (change)="from_.set(Number(from.value))">
            @for (edition of editions; track edition.rank) {
              <option [value]="edition.rank" [selected]="from_() === edition.rank">{{ nameOf(edition) }}</option>
            }
          </select>
        </ent-field>
        <ent-field [label]="t('versions.to')">
          <select entControl #to (change)="to_.set(Number(to.value))">
            <option [value]="0" [selected]="to_() === 0">{{ t('versions.now') }}</option>
            @for (edition of editions; track edition.rank) {
              <option [value]="edition.rank" [selected]="to_() === edition.rank">{{ nameOf(edition) }}</option>
            }
          </select>
        </ent-field>
      </div>
      <p class="ent-small ent-muted plain">{{ t('versions.plain') }}</p>
      <div role="status">
        @if (changes(); as list) {
          <p class="count">
            {{ list.length ? t.count('versions.changed', list.length) : t('versions.same') }}
          </p>
          @for (change of list; track change.key) {
            <section>
              <h3 lang="fr">{{ change.title }}</h3>
              @if (change.kind !== 'changed') {
                <p class="ent-small ent-muted">
                  {{ change.kind === 'added' ? t('versions.addedArticle') : t('versions.removedArticle') }}
                </p>
              }
              <ent-diff [pieces]="change.pieces" />
            </section>
          }
        } @else {
          <ent-resource-state [resource]="both" [rows]="4" />
        }
      </div>
    }
  </ent-dialog-frame>`,
  styles: `
    .choices {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
      gap: 1rem;
    }
    .plain {
      margin-top: 0.5rem;
    }
    .count {
      margin-top: 1rem;
      font: 640 1rem/1.5rem var(--ent-font);
    }
    section {
      margin-top: 1rem;
      padding: 0.75rem 1rem;
      background: var(--ent-paper);
      color: var(--ent-paper-ink);
      border: var(--ent-hairline);
      border-radius: var(--ent-radius-control);
    }
    h3 {
      margin-bottom: 0.375rem;
      color: var(--ent-paper-us);
      font: 640 1rem/1.375rem var(--ent-font);
    }
  `,
})
export class VersionsDialog {
  private readonly desk = inject<TableDesk>(MAT_DIALOG_DATA);
  protected readonly t = injectWords(togetherWords);
  private readonly formats = inject(Formats);
  protected readonly Number = Number;
  protected readonly editions = this.desk.page().editions;
  // The version before one's own words: what changed since the other side last had the text.
  protected readonly from_ = signal(this.editions[0]?.rank ?? 0);
  protected readonly to_ = signal(0);
  protected readonly both = resource({
    params: () => ({ from: this.from_(), to: this.to_() }),
    loader: async ({ params }) => Promise.all([this.read(params.from), this.read(params.to)]),
    injector: inject(Injector),
  });
  protected readonly changes = computed(() => {
    const found = this.both.hasValue() ? this.both.value() : null;
    return found && compareDocuments(found[0], found[1]);
  });

  protected nameOf({ rank, takenAt, reason, author }: EditionView): string {
    const at = this.formats.instant(takenAt);
    return this.t('versions.item', { rank, at, reason: this.t(`versions.reasons.${reason}`), author });
  }

  private async read(rank: number): Promise<ConventionDocument> {
    if (rank === 0) return this.desk.document();
    return (await this.desk.door.edition(rank)).document as ConventionDocument;
  }
}
