import { Component, computed, inject, linkedSignal, resource, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import {
  type DelegationsView,
  type DelegationView,
  endDelegation,
  giveDelegation,
  readDelegations,
} from '@entente/platform/api-client';
import {
  Button,
  Control,
  DayField,
  ErrorSummary,
  Field,
  Formats,
  Icon,
  injectWords,
  OrgApi,
  PageHeader,
  ResourceState,
  Toasts,
  withProblems,
} from '@entente/platform/web';
import { approvalWords } from '../approval-words';
import { DelegationRows } from './delegation-rows';

const nobody = { delegateId: '', beginsOn: '', endsOn: '' };

/** `/o/:org/delegations`: who answers in one's place during an absence, and for whom one answers. */
@Component({
  selector: 'ent-delegations',
  imports: [
    ...[Button, Control, DayField, DelegationRows, ErrorSummary, Field, FormField, FormRoot, Icon, PageHeader],
    ResourceState,
  ],
  templateUrl: './delegations-page.html',
  styleUrl: './delegations-page.css',
})
export class DelegationsPage {
  protected readonly t = injectWords(approvalWords);
  private readonly api = inject(OrgApi);
  private readonly toasts = inject(Toasts);
  private readonly formats = inject(Formats);

  protected readonly read = resource({ loader: () => this.api.invoke(readDelegations) });
  protected readonly view = linkedSignal((): DelegationsView | null =>
    this.read.hasValue() ? this.read.value() : null,
  );
  protected readonly given = computed(() => this.view()?.delegations.filter(({ isGiven }) => isGiven) ?? []);
  protected readonly received = computed(() => this.view()?.delegations.filter(({ isGiven }) => !isGiven) ?? []);

  protected readonly draft = signal({ ...nobody, beginsOn: String(this.formats.today()) });
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.delegateId, { message: () => this.t('delegations.personNeeded') });
      required(path.beginsOn);
      required(path.endsOn);
    },
    { submission: { action: withProblems(() => this.give()) } },
  );

  protected async end({ id }: DelegationView): Promise<void> {
    this.view.set(await this.api.invoke(endDelegation, { id }));
    this.toasts.show(this.t('delegations.ended'));
  }

  private async give(): Promise<void> {
    const { delegateId } = this.draft();
    const name = this.view()?.people.find(({ id }) => id === delegateId)?.name ?? '';
    this.view.set(await this.api.invoke(giveDelegation, { body: this.draft() }));
    this.draft.set({ ...nobody, beginsOn: String(this.formats.today()) });
    this.fields().reset();
    this.toasts.show(this.t('delegations.given', { name }));
  }
}
