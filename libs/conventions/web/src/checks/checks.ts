import { Component, computed, inject, resource, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  type CheckCode,
  completenessOf,
  conventionDates,
  firstDeadline,
  isReadyToSend,
  type NegotiationStanding,
  preSignatureChecks,
} from '@entente/conventions/domain';
import { readApproval, sendConvention } from '@entente/platform/api-client';
import {
  ApiProblem,
  Button,
  Confirm,
  EmptyState,
  Formats,
  Icon,
  injectWords,
  OrgApi,
  TurnBand,
} from '@entente/platform/web';
import { approvalWords } from '../approval-words';
import { piecesOf } from '../drafting/convention-content';
import { DraftFrame } from '../drafting/draft-frame';
import { DraftPlaces } from '../drafting/draft-places';
import { DraftStore } from '../drafting/draft-store';
import { KnownPeople } from '../drafting/known-people';
import { draftingWords } from '../drafting-words';
import { CompletenessCard } from '../pieces/completeness-card';
import { injectSaid } from '../text/said';
import { type CheckLine, checkLines } from './check-lines';
import { parentStanding } from './parent-standing';
import { WarningLine } from './warning-line';

/** `/o/:org/conventions/:id/controles`: what still stands between this text and its signature. */
@Component({
  selector: 'ent-checks',
  imports: [Button, CompletenessCard, DraftFrame, EmptyState, Icon, RouterLink, TurnBand, WarningLine],
  templateUrl: './checks.html',
  styleUrl: './checks.css',
})
export class Checks {
  protected readonly t = injectWords(draftingWords);
  protected readonly a = injectWords(approvalWords);
  protected readonly store = inject(DraftStore);
  protected readonly places = inject(DraftPlaces);
  private readonly api = inject(OrgApi);
  private readonly confirm = inject(Confirm);
  private readonly formats = inject(Formats);
  private readonly people = inject(KnownPeople);
  private readonly router = inject(Router);
  private readonly said = injectSaid();

  // Read again at each save: a changed word takes its approval from the text.
  private readonly approval = resource({
    params: () =>
      this.store.opened.approval === 'none' ? undefined : { id: this.store.id, version: this.store.version() },
    loader: ({ params: { id } }) => this.api.invoke(readApproval, { id }),
  });
  private readonly checks = computed(() => {
    const content = this.store.content();
    const professionals = this.people.all().map(({ name }) => name);
    const document = this.store.document();
    return preSignatureChecks({
      template: this.store.template,
      content,
      document,
      today: this.formats.today(),
      professionals,
      approval: this.approval.hasValue() ? this.approval.value().standing : this.store.opened.approval,
      negotiation: this.store.negotiation() as NegotiationStanding | null,
      entitled: this.people.entitled(),
      parent: parentStanding(this.store.opened),
      boardRule: this.store.opened.boardRule,
    });
  });
  private readonly lines = (level: 'blocking' | 'warning', accepted: boolean): readonly CheckLine[] =>
    checkLines(
      this.store.template,
      this.checks().filter((check) => check.level === level && (check.accepted !== null) === accepted),
      this.said,
    );
  protected readonly blocking = computed(() => this.lines('blocking', false));
  protected readonly warnings = computed(() => this.lines('warning', false));
  protected readonly accepted = computed(() => this.lines('warning', true));
  protected readonly completeness = computed(() =>
    completenessOf({
      document: this.store.document(),
      content: this.store.content(),
      pieces: piecesOf(this.store.opened),
      boardRule: this.store.opened.boardRule,
    }),
  );
  protected readonly ready = computed(() => isReadyToSend(this.checks()));
  protected readonly maySend = this.store.opened.allowedActions.includes('send');
  protected readonly draftFile = this.api.address(`/conventions/${this.store.id}/files/draft`);
  protected readonly sending = signal(false);
  protected readonly refusal = signal('');

  protected readonly turn = computed(() => {
    if (this.ready()) return { title: this.t('checks.ready'), detail: this.t('checks.readyDetail') };
    const [blocking, warnings] = [this.blocking().length, this.warnings().length];
    if (blocking > 0)
      return { title: this.t.count('checks.blocking', blocking), detail: this.t('checks.blockingDetail') };
    return { title: this.t.count('checks.warnings', warnings), detail: this.t('checks.warningsDetail') };
  });

  protected linkOf({ fix }: CheckLine): readonly unknown[] {
    if ('page' in fix) return fix.page === 'circuit' ? this.places.circuit() : this.places.together();
    return 'question' in fix ? this.places.question(fix.question) : this.places.text();
  }

  protected anchorOf({ fix }: CheckLine): string | undefined {
    return 'article' in fix ? this.places.anchor(fix.article) : undefined;
  }

  protected accept(code: CheckCode, reason: string): void {
    this.store.change((content) => ({
      ...content,
      acceptedWarnings: [...content.acceptedWarnings.filter((warning) => warning.code !== code), { code, reason }],
    }));
  }

  protected takeBack(code: CheckCode): void {
    this.store.change((content) => ({
      ...content,
      acceptedWarnings: content.acceptedWarnings.filter((warning) => warning.code !== code),
    }));
  }

  protected async send(): Promise<void> {
    this.refusal.set('');
    if (!(await this.store.autosave.flush())) return this.refusal.set(this.t('checks.notSaved'));
    const { signatories } = this.store.answers().signature;
    const goesOn = await this.confirm.ask({
      title: this.t('send.title'),
      consequence: this.t('send.consequence', {
        people: signatories.map(({ name, email }) => `${name} (${email})`).join(', '),
        until: this.until(),
      }),
      verb: this.t.count('send.verb', signatories.length),
    });
    if (goesOn) await this.sendNow();
  }

  private until(): string {
    const { startsOn } = conventionDates(this.store.answers());
    const deadline = firstDeadline(this.formats.today(), startsOn);
    return this.t(deadline === startsOn ? 'send.untilStart' : 'send.until', { day: this.formats.plainDay(deadline) });
  }

  private async sendNow(): Promise<void> {
    this.sending.set(true);
    try {
      await this.api.invoke(sendConvention, { id: this.store.id, body: { version: this.store.version() } });
      await this.router.navigate([...this.places.page()]);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.title || this.t('checks.notSent'));
    } finally {
      this.sending.set(false);
    }
  }
}
