import { Component, computed, inject, resource, signal } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { previewReminders, remindCampaign, type RemindedView } from '@entente/platform/api-client';
import { ApiProblem, Button, DialogFrame, injectWords, OrgApi, ResourceState } from '@entente/platform/web';
import { campaignsWords } from './campaigns-words';

/** Names whoever the mail would go to, and sends once that was read. */
@Component({
  selector: 'ent-remind-dialog',
  imports: [Button, DialogFrame, ResourceState],
  templateUrl: './remind-dialog.html',
  styles: `
    h3 {
      margin: 1rem 0 0.25rem;
    }
    small {
      display: block;
      color: var(--mat-sys-on-surface-variant);
    }
    .ent-form-actions {
      margin-top: 1.5rem;
    }
  `,
})
export class RemindDialog {
  private readonly id = inject<string>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<RemindDialog, RemindedView>>(MatDialogRef);
  protected readonly t = injectWords(campaignsWords);
  private readonly api = inject(OrgApi);
  protected readonly awaited = resource({ loader: () => this.api.invoke(previewReminders, { id: this.id }) });
  private readonly left = signal<ReadonlySet<string>>(new Set());
  protected readonly refusal = signal('');
  protected readonly sending = signal(false);

  protected readonly people = computed(() => {
    if (!this.awaited.hasValue()) return [];
    const { members, raters } = this.awaited.value();
    return [
      {
        title: this.t('remind.members'),
        list: members.map(({ memberId: id, partners, ...person }) => ({ id, ...person, about: partners.join(', ') })),
      },
      {
        title: this.t('remind.raters'),
        list: raters.map(({ raterId: id, partnerName: about, ...person }) => ({ id, ...person, about })),
      },
    ].filter(({ list }) => list.length > 0);
  });
  protected readonly unheld = computed(() =>
    this.awaited.hasValue() ? this.awaited.value().withoutReferent.join(', ') : '',
  );
  protected readonly count = computed(
    () => this.people().flatMap(({ list }) => list.filter((person) => this.isChosen(person))).length,
  );

  protected isChosen({ id, remindedToday }: { readonly id: string; readonly remindedToday: boolean }): boolean {
    return !remindedToday && !this.left().has(id);
  }

  protected toggle(id: string): void {
    this.left.update((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }

  protected async send(): Promise<void> {
    if (!this.awaited.hasValue()) return;
    const { members, raters } = this.awaited.value();
    const body = {
      members: members.map(({ memberId: id, remindedToday }) => ({ id, remindedToday })),
      raters: raters.map(({ raterId: id, remindedToday }) => ({ id, remindedToday })),
    };
    const idsOf = (list: typeof body.members) => list.filter((person) => this.isChosen(person)).map(({ id }) => id);
    this.sending.set(true);
    this.refusal.set('');
    try {
      const chosen = { members: idsOf(body.members), raters: idsOf(body.raters) };
      this.dialog.close(await this.api.invoke(remindCampaign, { id: this.id, body: chosen }));
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.title);
    } finally {
      this.sending.set(false);
    }
  }
}
