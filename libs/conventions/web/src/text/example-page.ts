import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { currentTemplates, emptyAnswers, emptyParty, writeConvention } from '@entente/conventions/domain';
import { Button, CurrentOrganisation, FocusFrame, Icon, injectWords, Paper, WordStore } from '@entente/platform/web';
import { draftingWords } from '../drafting-words';
import { conventionPath } from '../list/convention-path';
import { ConventionText } from './convention-text';
import { injectSaid } from './said';

/** `/o/:org/conventions/exemple`: the model as it is before anybody answers, every place to fill in visible. */
@Component({
  selector: 'ent-convention-example',
  imports: [Button, ConventionText, FocusFrame, Icon, Paper, RouterLink],
  template: `<ent-focus-frame [title]="t('example.title')">
    <a out entButton="outlined" [routerLink]="back()"><ent-icon name="arrow-left" />{{ t('example.back') }}</a>
    <div class="page">
      <h1 tabindex="-1">{{ name() }}</h1>
      <p class="ent-note">
        <ent-icon name="lightbulb" />
        <span
          >{{ t('example.lead') }}
          @if (language() !== 'fr') {
            {{ t('preview.french') }}
          }
        </span>
      </p>
      <ent-paper [label]="t('example.title')"><ent-convention-text [document]="document" /></ent-paper>
    </div>
  </ent-focus-frame>`,
  styleUrl: './preview-page.css',
})
export class ExamplePage {
  protected readonly t = injectWords(draftingWords);
  private readonly said = injectSaid();
  protected readonly language = inject(WordStore).language;
  private readonly organisation = inject(CurrentOrganisation);
  private readonly templates = currentTemplates();
  protected readonly back = computed(() => conventionPath(this.organisation.required()));
  protected readonly name = computed(() => this.templates.map(({ name }) => this.said(name)).join(', '));
  protected readonly document = this.write();

  private write() {
    const [template] = this.templates;
    if (!template) throw new RangeError('No template is offered');
    const parties = [
      { ...emptyParty('host'), legalName: 'Notre association', shortName: 'notre association' },
      { ...emptyParty('partner'), legalName: 'Le partenaire', shortName: 'le partenaire' },
    ] as const;
    return writeConvention(template, { ...emptyAnswers(), ...template.defaults }, parties);
  }
}
