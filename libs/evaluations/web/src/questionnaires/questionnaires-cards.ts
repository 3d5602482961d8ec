import { Component, computed, inject, input, resource } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type QuestionsKind, questionsLimits } from '@entente/evaluations/domain';
import {
  chooseQuestionnaire,
  copyQuestionnaire,
  importQuestionnaire,
  listQuestionnaires,
  type OwnGridSummaryView,
} from '@entente/platform/api-client';
import { type Words } from '@entente/platform/kernel';
import {
  Button,
  Formats,
  Icon,
  injectWords,
  OrgApi,
  Pill,
  ResourceState,
  Session,
  Toasts,
} from '@entente/platform/web';
import { Attempts } from '../grids/attempts';
import { gridsWords } from '../grids/grids-words';
import { injectSay } from '../shared/inject-say';
import { placesOf } from './kind-places';
import { questionnairesWords } from './questionnaires-words';

/** The questionnaires of a kind: that of Entente, those of the organisation. */
@Component({
  selector: 'ent-questionnaires-cards',
  imports: [Button, Icon, Pill, ResourceState, RouterLink],
  templateUrl: './questionnaires-cards.html',
  styleUrl: '../grids/grids.css',
})
export class QuestionnairesCards {
  readonly kind = input<QuestionsKind>('annual-review');
  protected readonly t = injectWords(questionnairesWords);
  protected readonly g = injectWords(gridsWords);
  protected readonly say = injectSay();
  private readonly api = inject(OrgApi);
  private readonly router = inject(Router);
  private readonly formats = inject(Formats);
  private readonly toasts = inject(Toasts);
  private readonly session = inject(Session);

  protected readonly attempts = new Attempts();
  protected readonly list = resource({
    params: () => this.kind(),
    loader: ({ params: kind }) => this.api.invoke(listQuestionnaires, { kind }),
  });
  protected readonly base = computed(() => `/o/${this.session.membership()?.org ?? ''}/${placesOf[this.kind()].pages}`);
  protected readonly noneChosen = computed(
    () => this.list.hasValue() && !this.list.value().own.some(({ chosen }) => chosen),
  );

  protected ofKind(key: 'title' | 'detail' | 'none' | 'chosen' | 'choose'): string {
    return this.t(`of.${this.kind()}.${key}`);
  }

  protected chooseOf(title: string): string {
    return this.t(`of.${this.kind()}.chooseOf`, { title });
  }

  protected titleOf({ title }: { readonly title: Words }): string {
    return this.say(title).trim() || title.fr.trim() || this.t('untitled');
  }

  protected use(reviews: number): string {
    const kind = this.kind();
    return reviews > 0 ? this.t.count(`of.${kind}.reviews`, reviews) : this.t(`of.${kind}.noReviews`);
  }

  protected standing({ published, publishedAt, publishedBy, criteria, reviews }: OwnGridSummaryView): string {
    const version = publishedAt
      ? this.g('publishedBy', { version: published, name: publishedBy, day: this.formats.instant(publishedAt) })
      : this.g('unpublished');
    return [version, this.t.count('asks', criteria), this.use(reviews)].join(', ');
  }

  protected copy(from?: string): Promise<void> {
    return this.attempts.make(async () => {
      const { id } = await this.api.invoke(copyQuestionnaire, { body: from ? { from } : { kind: this.kind() } });
      await this.router.navigateByUrl(`${this.base()}/${id}`);
    });
  }

  protected choose(questionnaire: string | null, title: string): Promise<void> {
    return this.attempts.make(async () => {
      this.list.set(await this.api.invoke(chooseQuestionnaire, { body: { questionnaire, kind: this.kind() } }));
      this.toasts.show(this.t(`of.${this.kind()}.chosenNow`, { title }));
    });
  }

  protected async take(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    const text = file.size > questionsLimits.file ? null : await file.text();
    // The same file again must be a change too.
    input.value = '';
    if (text === null) return this.attempts.refusal.set(this.g('import.tooLarge'));
    await this.attempts.make(async () => {
      const { id, kind } = await this.api.invoke(importQuestionnaire, { body: { file: text } });
      // A file says its kind: it opens where that kind is written.
      await this.router.navigateByUrl(`/o/${this.session.membership()?.org ?? ''}/${placesOf[kind].pages}/${id}`);
    });
  }
}
