import { Component, computed, inject, input } from '@angular/core';
import {
  currentTemplates,
  type LegalNote,
  type LibraryClause,
  type LibraryWording,
  plainText,
} from '@entente/conventions/domain';
import { formatDay } from '@entente/platform/kernel';
import { Button, Icon, injectWords, Toasts, WordStore } from '@entente/platform/web';
import { libraryWords } from '../library-words';
import { RichTextView } from '../text/rich-text-view';
import { injectSaid } from '../text/said';

const names = new Map(currentTemplates().map(({ code, name }) => [code, name]));

/** One clause: where it stands, its wordings, the law behind it, softer words. */
@Component({
  selector: 'ent-clause-card',
  imports: [Button, Icon, RichTextView],
  templateUrl: './clause-card.html',
  styleUrl: './clause-card.css',
})
export class ClauseCard {
  readonly clause = input.required<LibraryClause>();
  protected readonly t = injectWords(libraryWords);
  protected readonly said = injectSaid();
  private readonly toasts = inject(Toasts);
  private readonly language = inject(WordStore).language;

  protected readonly places = computed(() =>
    this.clause()
      .places.map(({ name, place }) => `${this.said(name)} (${this.t(`places.${place}`)})`)
      .join(', '),
  );

  protected nameOf({ id }: LibraryWording, index: number): string {
    return this.clause().wordings.length > 1 ? this.t('nth', { number: `${index + 1} (${id})` }) : this.t('wording');
  }

  protected kindsOf({ kinds }: LibraryWording): string {
    return kinds.map((kind) => this.said(names.get(kind) ?? { fr: kind, en: kind })).join(', ');
  }

  protected countryOf({ country }: LegalNote): string {
    return this.t(`countries.${country}`);
  }

  protected dayOf(day: Parameters<typeof formatDay>[0]): string {
    return formatDay(day, this.language());
  }

  protected textOf({ body }: LibraryWording): string {
    return plainText(body);
  }

  protected async copy(text: string): Promise<void> {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    this.toasts.show(this.t(copied ? 'copied' : 'notCopied'));
  }
}
