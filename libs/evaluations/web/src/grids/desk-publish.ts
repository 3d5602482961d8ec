import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { gridLimits } from '@entente/evaluations/domain';
import { type GridVersionView } from '@entente/platform/api-client';
import { Button, Control, Field, FileLink, Formats, Icon, injectWords, Session, Toasts } from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { gridsWords } from './grids-words';
import { OwnDesk } from './own-desk';

/** A point to mend; `query` leads to the part of the page where it is, null when it is here. */
export type ToMend = {
  readonly words: string;
  readonly said: string;
  readonly query: { readonly partie: string | null } | null;
};

/** Sentences that name what is published. */
export type PublishWords = Readonly<Record<'onlyDirection' | 'isChosen' | 'ready' | 'choose', string>> & {
  /** How many reviews follow a version. */
  readonly use: (reviews: number) => string;
};

/** What is left to mend, the publication, the versions so far, and what becomes of it all. */
@Component({
  selector: 'ent-desk-publish',
  imports: [Button, Control, Field, FileLink, Icon, RouterLink],
  templateUrl: './desk-publish.html',
  styleUrls: ['./grids.css', './publish-panel.css'],
})
export class DeskPublish {
  readonly toMend = input.required<readonly ToMend[]>();
  /** Where its file is. */
  readonly file = input.required<string>();
  readonly said = input.required<PublishWords>();
  protected readonly t = injectWords(gridsWords);
  protected readonly say = injectSay();
  protected readonly desk = inject(OwnDesk);
  private readonly formats = inject(Formats);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);

  protected readonly limits = gridLimits;
  protected readonly note = signal('');
  protected readonly version = computed(() => (this.desk.view()?.published ?? 0) + 1);
  protected readonly allowed = computed(() => this.desk.view()?.allowedActions ?? []);
  protected readonly isAhead = computed(() => this.desk.view()?.ahead ?? false);
  protected readonly mayDecide = computed(() => this.session.may('organisation:edit'));
  protected readonly mayExport = computed(() => this.session.may('documents:download'));

  protected line({ version, publishedAt, publishedBy }: GridVersionView): string {
    return this.t('publish.versionLine', { version, day: this.formats.instant(publishedAt), name: publishedBy });
  }

  protected async publish(): Promise<void> {
    const version = await this.desk.publish(this.note());
    if (version === null) return;
    this.note.set('');
    this.toasts.show(this.t('publish.done', { version }));
  }
}
