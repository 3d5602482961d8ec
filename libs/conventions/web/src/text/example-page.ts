import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { beginningAnswers, offeredTemplates, emptyParty, writeConvention } from '@entente/conventions/domain';
import { Button, CurrentOrganisation, FocusFrame, Icon, injectWords, Paper, WordStore } from '@entente/platform/web';
import { draftingWords } from '../drafting-words';
import { conventionPath } from '../list/convention-path';
import { ConventionText } from './convention-text';
import { injectSaid } from './said';

const parties = [
  { ...emptyParty('host'), legalName: 'Notre association', shortName: 'notre association' },
  { ...emptyParty('partner'), legalName: 'Le partenaire', shortName: 'le partenaire' },
] as const;

/** `/o/:org/conventions/exemple`: a model as it is before anybody answers, every place to fill in visible. */
@Component({
  selector: 'ent-convention-example',
  imports: [Button, ConventionText, FocusFrame, Icon, Paper, RouterLink],
  template: `<ent-focus-frame [title]="t('example.title')">
    <a out entButton="outlined" [routerLink]="back()"><ent-icon name="arrow-left" />{{ t('example.back') }}</a>
    <div class="page">
      <nav [attr.aria-label]="t('example.kinds')">
        <ul class="kinds">
          @for (each of templates; track each.code) {
            <li>
              <a
                [routerLink]="[]"
                [queryParams]="{ modele: each.code }"
                [attr.aria-current]="each === shown() ? 'page' : null"
                >{{ said(each.name) }}</a
              >
            </li>
          }
        </ul>
      </nav>
      <h1 tabindex="-1">{{ said(shown().name) }}</h1>
      <p class="ent-note">
        <ent-icon name="lightbulb" />
        <span
          >{{ t('example.lead') }}
          @if (language() !== 'fr') {
            {{ t('preview.french') }}
          }
        </span>
      </p>
      <ent-paper [label]="t('example.title')"><ent-convention-text [document]="document()" /></ent-paper>
    </div>
  </ent-focus-frame>`,
  styleUrls: ['./preview-page.css', './example-page.css'],
})
export class ExamplePage {
  /** Which model, from the address. */
  readonly modele = input<string>();

  protected readonly t = injectWords(draftingWords);
  protected readonly said = injectSaid();
  protected readonly language = inject(WordStore).language;
  private readonly organisation = inject(CurrentOrganisation);
  protected readonly templates = offeredTemplates();
  protected readonly back = computed(() => conventionPath(this.organisation.required()));
  protected readonly shown = computed(() => {
    const [first] = this.templates;
    const asked = this.templates.find(({ code }) => code === this.modele()) ?? first;
    if (!asked) throw new RangeError('No template is offered');
    return asked;
  });
  protected readonly document = computed(() => writeConvention(this.shown(), beginningAnswers(this.shown()), parties));
}
