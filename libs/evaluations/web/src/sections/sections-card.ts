import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { sectionParts, sectionsOf } from '@entente/evaluations/domain';
import { type ReviewSectionView, type ReviewView } from '@entente/platform/api-client';
import { Button, Icon, injectWords } from '@entente/platform/web';
import { sectionsWords } from '../sections-words';
import { injectSay } from '../shared/inject-say';
import { SectionActs } from './section-acts';
import { injectSectionLine } from './section-line';

/** On the page of a review: how far each chapter of the questions is, and who was asked to fill it. */
@Component({
  selector: 'ent-sections-card',
  imports: [Button, Icon, RouterLink],
  template: `<section class="ent-card" aria-labelledby="sections-title">
    <header>
      <h2 id="sections-title">{{ t('title') }}</h2>
    </header>
    @if (mayGive()) {
      <p class="ent-card-body ent-small ent-muted">{{ t('lead') }}</p>
    }
    @if (acts.refusal()) {
      <p class="ent-note watch" role="alert"><ent-icon name="circle-alert" />{{ acts.refusal() }}</p>
    }
    @for (group of groups(); track group.part) {
      <details [open]="group.isOpen">
        <summary>
          {{ t(group.part) }} <small>{{ t.count('givenCount', group.given, { total: group.sections.length }) }}</small>
        </summary>
        <ul class="ent-rows">
          @for (one of group.sections; track one.section) {
            <li [class.mine]="one.mine">
              <div class="grow">
                <b>{{ nameOf(one) }}</b>
                <small>{{ t('progress', one) }}</small>
                <p class="ent-small" [class.gone]="one.memberGone && !one.doneAt">{{ line(one) }}</p>
              </div>
              <div class="acts">
                @if (one.mine || mayGive()) {
                  <a
                    entButton="text"
                    size="tight"
                    [routerLink]="one.part === 'criteria' ? 'notation' : 'questions'"
                    [queryParams]="{ partie: one.section }"
                    [attr.aria-label]="t(one.part === 'criteria' ? 'rateOf' : 'fillOf', { section: nameOf(one) })"
                    >{{ t(one.part === 'criteria' ? 'rate' : 'fill') }}</a
                  >
                }
                @if (mayGive()) {
                  <button
                    entButton="text"
                    size="tight"
                    type="button"
                    [attr.aria-label]="t(one.memberId ? 'changeOf' : 'giveOf', { section: nameOf(one) })"
                    (click)="give(one)"
                  >
                    {{ t(one.memberId ? 'change' : 'give') }}
                  </button>
                  @if (one.memberId) {
                    <button
                      entButton="text"
                      size="tight"
                      type="button"
                      [disabled]="acts.busy()"
                      [attr.aria-label]="t('takeBackOf', { section: nameOf(one), name: one.memberName })"
                      (click)="takeBack(one)"
                    >
                      {{ t('takeBack') }}
                    </button>
                  }
                }
              </div>
            </li>
          }
        </ul>
      </details>
    }
  </section>`,
  styles: `
    summary {
      padding: 0.75rem 1.5rem;
      border-top: var(--ent-hairline);
      font-weight: 640;
      cursor: pointer;
    }
    summary small {
      margin-left: 0.5rem;
      font-weight: 400;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1rem;
      align-items: center;
    }
    .grow {
      flex: 1 1 14rem;
      min-width: 0;
    }
    .gone {
      color: var(--ent-bad);
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
    }
    /* Three acts leave a name no room: they go under it, their words in line with its own. */
    @media (max-width: 40rem) {
      .ent-rows > li {
        flex-direction: column;
        align-items: stretch;
      }
      .ent-rows > li > .grow {
        flex-basis: auto;
      }
      .acts {
        margin-inline-start: -0.75rem;
      }
    }
  `,
  providers: [SectionActs],
})
export class SectionsCard {
  readonly review = input.required<ReviewView>();
  readonly changed = output<ReviewView>();
  protected readonly t = injectWords(sectionsWords);
  protected readonly acts = inject(SectionActs);
  protected readonly line = injectSectionLine();
  private readonly say = injectSay();
  protected readonly mayGive = computed(() => this.review().allowedActions.includes('answer'));
  private readonly names = computed(() => new Map(sectionsOf(this.review()).map(({ code, name }) => [code, name])));
  /** What is given, or is the reader's, stands open; a grid that everybody rates takes one line. */
  protected readonly groups = computed(() =>
    sectionParts
      .map((part) => ({ part, sections: this.review().sections.filter((section) => section.part === part) }))
      .filter(({ sections }) => sections.length > 0)
      .map(({ part, sections }) => {
        const given = sections.filter(({ memberId }) => memberId !== null).length;
        return { part, sections, given, isOpen: part === 'questions' || given > 0 };
      }),
  );

  protected nameOf({ section }: ReviewSectionView): string {
    const name = this.names().get(section);
    return name ? this.say(name) : section;
  }

  protected async give(section: ReviewSectionView): Promise<void> {
    this.show(await this.acts.give({ review: this.review(), section, name: this.nameOf(section) }));
  }

  protected async takeBack(section: ReviewSectionView): Promise<void> {
    this.show(await this.acts.takeBack(this.review(), section));
  }

  private show(changed: ReviewView | null): void {
    if (changed) this.changed.emit(changed);
  }
}
