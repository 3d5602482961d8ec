import { Component, computed, ElementRef, inject, input } from '@angular/core';
import { type ConventionDocument } from '@entente/conventions/domain';
import { type SigningPageView } from '@entente/platform/api-client';
import { Icon, injectWords, Languages } from '@entente/platform/web';
import { signingWords } from '../signing-words';
import { ConventionText } from '../text/convention-text';

type Place = { readonly id: string; readonly label: string };

/** The frozen text as a page: its table of contents, its headings, the PDF beside it. */
@Component({
  selector: 'ent-frozen-text',
  imports: [ConventionText, Icon],
  templateUrl: './frozen-text.html',
  styleUrls: ['./step.css', './frozen-text.css'],
})
export class FrozenText {
  readonly page = input.required<Pick<SigningPageView, 'document' | 'number'>>();
  readonly pdf = input.required<string>();
  readonly files = input('');
  readonly end = input('');
  protected readonly t = injectWords(signingWords);
  protected readonly isEnglish = computed(() => this.languages.active() === 'en');
  private readonly languages = inject(Languages);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly document = computed(() => this.page().document as ConventionDocument);
  protected readonly places = computed((): readonly Place[] => [
    ...this.document().articles.map(({ id, number, title }) => ({ id, label: `Article ${number}. ${title}` })),
    ...this.document().annexes.map(({ letter, title }) => ({
      id: `annexe-${letter.toLowerCase()}`,
      label: `Annexe ${letter}. ${title}`,
    })),
  ]);

  // No fragment in the address: that is where tokens come in.
  protected jump({ id }: Place): void {
    const place = this.host.querySelector<HTMLElement>(`#${id}`);
    const heading = place?.matches('h3') ? place : place?.querySelector<HTMLElement>('h3');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.scrollIntoView({ block: 'start' });
    heading.focus({ preventScroll: true });
  }

  protected toTop(): void {
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }
}
