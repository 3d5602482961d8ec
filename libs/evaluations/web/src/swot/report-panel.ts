import { Component, computed, input } from '@angular/core';
import { type SwotBoard } from '@entente/evaluations/domain';
import { Button, FileLink, formatPipes, Icon, injectWords, SideMark } from '@entente/platform/web';
import { MoodBars } from './mood-bars';
import { swotWords } from './swot-words';

/** What was decided, the report to take away, and who approved it. */
@Component({
  selector: 'ent-report-panel',
  imports: [Button, FileLink, ...formatPipes, Icon, MoodBars, SideMark],
  template: `<div class="ent-cols">
    <section class="ent-card" aria-labelledby="decided-title">
      <header>
        <h2 id="decided-title">{{ t('report.actions') }}</h2>
      </header>
      <ul class="ent-rows">
        @for (action of board().actions; track action.id) {
          <li>
            <span class="grow">
              {{ action.text }}
              <small>
                {{ t('decide.by', { ours: action.ownerOurs, theirs: action.ownerTheirs }) }} ·
                {{ t('decide.before', { day: (action.dueOn | entDay: 'plain') }) }} · {{ action.indicator }}
              </small>
            </span>
          </li>
        }
      </ul>
      @if (board().nextOn) {
        <p class="ent-card-body">{{ t('report.next', { day: (board().nextOn | entDay: 'plain') }) }}</p>
      }
    </section>
    <div class="ent-stack">
      <section class="ent-card" aria-labelledby="report-title">
        <header>
          <h2 id="report-title">{{ t('report.title') }}</h2>
        </header>
        <div class="ent-card-body ent-stack tight">
          <p class="ent-small ent-muted">{{ t('report.frozen', { day: (board().closedOn | entDay: 'plain') }) }}</p>
          <a entButton="outlined" full [entFile]="file() + '?language=fr'"
            ><ent-icon name="download" />{{ t('report.fr') }}</a
          >
          <a entButton="outlined" full [entFile]="file() + '?language=en'"
            ><ent-icon name="download" />{{ t('report.en') }}</a
          >
        </div>
      </section>
      <section class="ent-card" aria-labelledby="approvals-title">
        <header>
          <h2 id="approvals-title">{{ t('report.approvals') }}</h2>
        </header>
        <ul class="ent-rows">
          @for (line of approvals(); track line.party) {
            <li>
              <ent-side [side]="line.side" />
              <span class="grow">
                {{ line.name }}
                <small>{{
                  line.approval
                    ? t('report.approved', { name: line.approval.name, when: (line.approval.at | entInstant) })
                    : t('report.waiting')
                }}</small>
              </span>
            </li>
          }
        </ul>
        <div class="ent-card-body"><ng-content /></div>
      </section>
      <section class="ent-card">
        <div class="ent-card-body"><ent-mood-bars [moods]="board().moods" /></div>
      </section>
    </div>
  </div>`,
})
export class ReportPanel {
  readonly board = input.required<SwotBoard>();
  readonly ours = input.required<string>();
  readonly theirs = input.required<string>();
  /** Where the report is, without its language. */
  readonly file = input.required<string>();
  protected readonly t = injectWords(swotWords);
  protected readonly approvals = computed(() => [
    { party: 'ours', side: 'us' as const, name: this.ours(), approval: this.board().approvalOurs },
    { party: 'theirs', side: 'them' as const, name: this.theirs(), approval: this.board().approvalTheirs },
  ]);
}
