import { DOCUMENT } from '@angular/common';
import { Component, computed, effect, inject, input, resource } from '@angular/core';
import {
  type Asked,
  askedIn,
  dayInTongue,
  feedbackTongue,
  isFeedbackLanguage,
  namesInTongue,
  questionsAsked,
  type WordedTongue,
  wordedTongue,
} from '@entente/evaluations/domain/feedback';
import { type FeedbackDoorView, findFeedback } from '@entente/platform/api-client';
import { fillIn, isDay } from '@entente/platform/kernel';
import { Button, Icon, PageTitle, PublicApi, ResourceState } from '@entente/platform/web';

type Loaded = { readonly door: FeedbackDoorView; readonly tongue: WordedTongue };

/** The whole questionnaire as one sheet, printed by the browser: it shapes the letters that our documents cannot. */
@Component({
  selector: 'ent-feedback-print-page',
  imports: [Button, Icon, ResourceState],
  templateUrl: './print-page.html',
  styleUrl: './print-page.css',
})
export class FeedbackPrintPage {
  readonly code = input.required<string>();
  readonly langue = input<string>();
  protected readonly questions = computed(() =>
    questionsAsked(this.sheet.hasValue() ? this.sheet.value().door.asked : null),
  );
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly api = inject(PublicApi);
  private readonly pageTitle = inject(PageTitle);
  protected readonly sheet = resource({
    params: () => ({ code: this.code(), asked: this.langue() ?? '' }),
    loader: async ({ params: { code, asked } }) => {
      const door = await this.api.invoke(findFeedback, { body: { code } });
      const [first = 'fr'] = door.languages;
      const language = isFeedbackLanguage(asked) && door.languages.includes(asked) ? asked : first;
      return { door, language, tongue: wordedTongue(await feedbackTongue(language), language, door.asked) };
    },
  });
  protected readonly address = computed(() => `${this.window?.location.host ?? ''}/q/${this.code()}`);

  constructor() {
    effect(() => {
      if (!this.sheet.hasValue()) return;
      const { language, tongue } = this.sheet.value();
      this.root.lang = language;
      this.pageTitle.set(tongue.page.title);
    });
  }

  protected asked({ tongue, door }: Loaded, code: string): Asked & { readonly title: string } {
    const asked = askedIn(tongue, code);
    return { ...asked, title: fillIn(asked.ask, namesInTongue(tongue, door)) };
  }

  protected about({ tongue, door }: Loaded): string {
    return fillIn(tongue.page.about, namesInTongue(tongue, door));
  }

  protected until({ tongue, door }: Loaded): string {
    return isDay(door.closesOn) ? fillIn(tongue.paper.until, { day: dayInTongue(tongue, door.closesOn) }) : '';
  }

  protected print(): void {
    this.window?.print();
  }
}
