import { Component, computed, inject } from '@angular/core';
import { addedCodes, codeFates, criterionOf, droppedCodes, type Fate } from '@entente/evaluations/domain';
import { Control, Field, injectWords, OrgApi } from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { DeskPublish, type PublishWords, type ToMend } from './desk-publish';
import { injectFaults } from './fault-place';
import { GridDesk } from './grid-desk';
import { gridsWords } from './grids-words';

const addresses = { criteria: null, scale: 'echelle' } as const;

/** What becomes of dropped criteria, among all that publishing a grid takes. */
@Component({
  selector: 'ent-publish-panel',
  imports: [Control, DeskPublish, Field],
  templateUrl: './publish-panel.html',
  styleUrls: ['./grids.css', './publish-panel.css'],
})
export class PublishPanel {
  protected readonly t = injectWords(gridsWords);
  protected readonly say = injectSay();
  protected readonly desk = inject(GridDesk);
  protected readonly faults = injectFaults();
  private readonly api = inject(OrgApi);

  protected readonly fates = codeFates;
  protected readonly dropped = computed(() => droppedCodes(this.desk.before(), this.desk.content()));
  protected readonly added = computed(() => addedCodes(this.desk.before(), this.desk.content()));
  protected readonly toMend = computed(() =>
    this.desk.faults().map((fault): ToMend => {
      const { part, words } = this.faults.place(fault);
      const query = part === 'publish' ? null : { partie: addresses[part] };
      return { words, said: this.faults.sentence(fault), query };
    }),
  );
  protected readonly file = computed(() => this.api.address(`/grids/${this.desk.view()?.id ?? ''}/export.json`));
  protected readonly said = computed<PublishWords>(() => ({
    onlyDirection: this.t('publish.onlyDirection'),
    isChosen: this.t('publish.isChosen'),
    ready: this.t('publish.ready'),
    choose: this.t('publish.choose'),
    use: (reviews) => (reviews > 0 ? this.t.count('reviews', reviews) : this.t('noReviews')),
  }));

  protected textOf(code: string): string {
    const found = criterionOf(this.desk.before(), code);
    return found ? this.say(found.text) : '';
  }

  protected addedText(code: string): string {
    const all = this.desk.content().dimensions.flatMap(({ criteria }) => criteria);
    return all.find((one) => one.code === code)?.text.fr ?? '';
  }

  protected fateOf(code: string): Fate | '' {
    return this.desk.draft().fates.find((one) => one.code === code)?.fate ?? '';
  }

  protected byOf(code: string): string {
    return this.desk.draft().fates.find((one) => one.code === code)?.by ?? '';
  }

  protected fateName(fate: Fate): string {
    return this.t(`publish.choices.${fate}`);
  }

  protected decide(code: string, chosen: string): void {
    const fate = codeFates.find((one) => one === chosen);
    const by = this.byOf(code);
    this.settle(code, fate ? { fate, ...(fate === 'dropped' || by === '' ? {} : { by }) } : null);
  }

  protected follow(code: string, by: string): void {
    const fate = this.fateOf(code);
    if (fate !== '') this.settle(code, by === '' ? { fate } : { fate, by });
  }

  private settle(code: string, fate: { readonly fate: Fate; readonly by?: string } | null): void {
    this.desk.rewrite((draft) => ({
      ...draft,
      fates: [...draft.fates.filter((one) => one.code !== code), ...(fate ? [{ code, ...fate }] : [])],
    }));
  }
}
