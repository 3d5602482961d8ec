import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  currentTemplates,
  type LegalNote,
  type LibraryClause,
  type LibraryWording,
  type OwnWording,
  plainText,
  type RichText,
} from '@entente/conventions/domain';
import { formatDay } from '@entente/platform/kernel';
import { type ModelSummaryView } from '@entente/platform/api-client';
import {
  Button,
  CurrentOrganisation,
  Formats,
  Icon,
  injectWords,
  Session,
  Toasts,
  WordStore,
} from '@entente/platform/web';
import { libraryWords } from '../library-words';
import { conventionPath } from '../list/convention-path';
import { modelsWords } from '../models-words';
import { RichTextView } from '../text/rich-text-view';
import { injectSaid } from '../text/said';

const names = new Map(currentTemplates().map(({ code, name }) => [code, name]));

/** One clause: where it stands, its wordings, the law behind it, softer words. */
@Component({
  selector: 'ent-clause-card',
  imports: [Button, Icon, RichTextView, RouterLink],
  templateUrl: './clause-card.html',
  styleUrl: './clause-card.css',
})
export class ClauseCard {
  readonly clause = input.required<LibraryClause>();
  /** The organisation's own wordings of it. */
  readonly own = input<readonly ModelSummaryView[]>([]);
  readonly adapt = output<LibraryWording>();
  protected readonly t = injectWords(libraryWords);
  protected readonly said = injectSaid();
  protected readonly models = injectWords(modelsWords);
  protected readonly mayAdapt = computed(() => this.session.may('conventions:write'));
  private readonly session = inject(Session);
  private readonly formats = inject(Formats);
  private readonly organisation = inject(CurrentOrganisation);
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

  protected ownText({ wording }: ModelSummaryView): RichText {
    return (wording as unknown as OwnWording).body;
  }

  protected ownName({ publishedBy: author, publishedAt, published: number }: ModelSummaryView): string {
    return this.models('version', { number, author, day: this.formats.instant(publishedAt ?? '') });
  }

  protected pathOf({ id }: ModelSummaryView): readonly string[] {
    return conventionPath(this.organisation.required(), 'modeles', id);
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
