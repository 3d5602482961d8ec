import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { indicatorsLimits } from '@entente/evaluations/domain';
import {
  Button,
  Control,
  Field,
  FileLink,
  Formats,
  Icon,
  injectWords,
  OrgApi,
  Session,
  Toasts,
} from '@entente/platform/web';
import { Attempts } from '../../grids/attempts';
import { gridsWords } from '../../grids/grids-words';
import { type CatalogueView, OwnIndicatorsDesk } from './own-indicators-desk';
import { injectIndicatorFaults } from './indicator-faults';
import { ownIndicatorsWords } from './own-indicators-words';

/** What is left to mend, the publication, the versions so far, and the file. */
@Component({
  selector: 'ent-indicators-publish',
  imports: [Button, Control, Field, FileLink, Icon, RouterLink],
  templateUrl: './indicators-publish.html',
  styleUrls: ['../../grids/grids.css', '../../grids/publish-panel.css'],
})
export class IndicatorsPublish {
  protected readonly t = injectWords(ownIndicatorsWords);
  protected readonly g = injectWords(gridsWords);
  protected readonly desk = inject(OwnIndicatorsDesk);
  protected readonly faults = injectIndicatorFaults();
  protected readonly attempts = new Attempts();
  private readonly api = inject(OrgApi);
  private readonly formats = inject(Formats);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);

  protected readonly limits = indicatorsLimits;
  protected readonly note = signal('');
  protected readonly published = computed(() => this.desk.view()?.published ?? 0);
  protected readonly isAhead = computed(() => this.desk.view()?.ahead ?? false);
  protected readonly mayDecide = computed(() => this.session.may('organisation:edit'));
  protected readonly mayExport = computed(() => this.session.may('documents:download'));
  protected readonly file = computed(() => this.api.address('/indicator-catalogue/export.json'));

  protected line({ version, publishedAt, publishedBy }: CatalogueView['history'][number]): string {
    return this.t('publish.versionLine', { version, day: this.formats.instant(publishedAt), name: publishedBy });
  }

  protected async publish(): Promise<void> {
    const version = await this.desk.publish(this.note());
    if (version === null) return;
    this.note.set('');
    this.toasts.show(this.g('publish.done', { version }));
  }

  protected async take(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    const text = file.size > this.limits.file ? null : await file.text();
    // The same file again must be a change too.
    input.value = '';
    if (text === null) return this.attempts.refusal.set(this.t('publish.tooLarge'));
    await this.attempts.make(async () => {
      await this.desk.take(text);
      this.toasts.show(this.t('publish.imported'));
    });
  }
}
