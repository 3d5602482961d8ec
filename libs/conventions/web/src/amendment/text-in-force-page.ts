import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { isBlankText, type RichText } from '@entente/conventions/domain';
import { type AmendedByView, readConvention, readTextInForce } from '@entente/platform/api-client';
import { isDay } from '@entente/platform/kernel';
import {
  Button,
  CurrentOrganisation,
  FileLink,
  FocusFrame,
  Formats,
  Icon,
  injectPlatformWords,
  injectWords,
  OrgApi,
  ResourceState,
  Session,
} from '@entente/platform/web';
import { amendmentWords } from '../amendment-words';
import { conventionPath } from '../list/convention-path';
import { RichTextView } from '../text/rich-text-view';

type Shown = { readonly heading: string; readonly body: RichText | null; readonly note: string } & {
  readonly before: RichText | null;
  readonly isRewritten: boolean;
  readonly number: string;
  readonly isRemoved: boolean;
};

const words = (rich: object): RichText | null => {
  const text = rich as RichText;
  return isBlankText(text) ? null : text;
};

/** `/o/:org/conventions/:id/en-vigueur`: what holds today, article by article. */
@Component({
  selector: 'ent-text-in-force',
  imports: [Button, FileLink, FocusFrame, Icon, ResourceState, RichTextView, RouterLink],
  templateUrl: './text-in-force-page.html',
  styleUrl: './text-in-force-page.css',
})
export class TextInForcePage {
  readonly id = input.required<string>();
  protected readonly t = injectWords(amendmentWords);
  protected readonly p = injectPlatformWords();
  private readonly api = inject(OrgApi);
  private readonly formats = inject(Formats);
  private readonly organisation = inject(CurrentOrganisation);
  private readonly session = inject(Session);

  protected readonly answer = resource({
    params: () => ({ id: this.id() }),
    loader: ({ params }) => this.api.invoke(readTextInForce, params),
  });
  protected readonly text = computed(() => (this.answer.hasValue() ? this.answer.value() : null));
  protected readonly number = computed(() => {
    const text = this.text();
    return text ? this.t('text.number', { number: text.number }) : '';
  });
  protected readonly lead = computed(() => {
    const text = this.text();
    if (text?.isPaper) return this.t('text.paper');
    return text?.amendments.length ? this.t('text.lead') : this.t('text.untouched');
  });
  private readonly convention = resource({
    params: () => (this.text()?.isPaper ? { id: this.id() } : undefined),
    loader: ({ params }) => this.api.invoke(readConvention, params),
  });
  // Without a readable copy, the page of the convention says what the file is worth.
  protected readonly hasFile = computed(
    () =>
      this.session.may('documents:download') &&
      this.convention.hasValue() &&
      this.convention.value().takenOver?.paper.unreadable === null,
  );
  protected readonly file = computed(() => this.api.address(`/taken-over-conventions/${this.id()}/files/copy`));
  protected readonly articles = computed((): readonly Shown[] =>
    (this.text()?.articles ?? []).map(({ heading, body, amended }) => {
      const isRemoved = amended?.change === 'remove';
      return {
        heading,
        body: words(body),
        note: amended ? this.noteOf(amended) : '',
        before: amended ? words(amended.before) : null,
        isRemoved,
        isRewritten: amended !== null && !isRemoved && words(body) === null,
        number: amended?.number ?? '',
      };
    }),
  );

  protected to(...rest: readonly string[]): readonly string[] {
    return conventionPath(this.organisation.required(), ...rest);
  }

  private noteOf({ number, startsOn, change }: AmendedByView): string {
    const what = this.t(`text.${change}`, { number });
    return isDay(startsOn)
      ? this.t('text.from', { what, day: this.formats.plainDay(startsOn) })
      : this.t('text.whole', { what });
  }
}
