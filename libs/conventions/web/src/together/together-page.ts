import { Component, computed, effect, inject, input, resource } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { type NegotiationView, notePresence, readNegotiation, takeTurnBack } from '@entente/platform/api-client';
import {
  ApiProblem,
  Button,
  CurrentOrganisation,
  FocusFrame,
  Icon,
  injectWords,
  OrgApi,
  ResourceState,
} from '@entente/platform/web';
import { firstValueFrom } from 'rxjs';
import { WritingPresence } from '../presence/writing-presence';
import { conventionPath } from '../list/convention-path';
import { togetherWords } from '../together-words';
import { lookAgain } from './look-again';
import { dialogSize, MessageDialog } from './message-dialog';
import { PeopleCard } from './people-card';
import { RecordDialog } from './record-dialog';
import { ShareDialog } from './share-dialog';
import { memberCalls } from './table-calls';
import { TableDesk } from './table-desk';
import { TableView } from './table-view';
import { UntilAnswered } from './until-answered';

/** `/o/:org/conventions/:id/ensemble`: the text written with the partner, from our side. */
@Component({
  selector: 'ent-together-page',
  imports: [Button, FocusFrame, Icon, PeopleCard, ResourceState, RouterLink, TableView],
  providers: [TableDesk, UntilAnswered, WritingPresence],
  templateUrl: './together-page.html',
})
export class TogetherPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords(togetherWords);
  protected readonly desk = inject(TableDesk);
  private readonly api = inject(OrgApi);
  private readonly dialog = inject(MatDialog);
  private readonly organisation = inject(CurrentOrganisation);
  private readonly presence = inject(WritingPresence);

  protected readonly answer = resource({
    params: () => ({ id: this.id() }),
    loader: ({ params }) => this.api.invoke(readNegotiation, params),
  });
  protected readonly isSeated = computed(() => this.answer.hasValue());
  protected readonly title = computed(() =>
    this.answer.hasValue() ? this.t('title', { partner: this.answer.value().partnerName }) : this.t('link.loading'),
  );
  protected readonly detail = computed(() => (this.answer.hasValue() ? this.t('detail', this.answer.value()) : ''));

  constructor() {
    effect(() => {
      if (!this.answer.hasValue()) return;
      const id = this.id();
      this.desk.sit(this.answer.value(), memberCalls(this.api, id), () => this.refresh());
      this.presence.open({
        party: 'host',
        say: (sign) => this.api.invoke(notePresence, { id, body: { ...sign, door: 'table' } }),
      });
    });
    lookAgain(() => this.refresh());
  }

  protected to(...rest: readonly string[]): readonly string[] {
    return conventionPath(this.organisation.required(), this.id(), ...rest);
  }

  protected async share(): Promise<void> {
    await this.show(ShareDialog, this.t('act.shared'));
  }

  protected record(): Promise<void> {
    return this.show(RecordDialog, this.t('agree.recordedDone'));
  }

  protected takeBack(): void {
    const { turn } = this.desk.page();
    const data = {
      title: this.t('back2.title'),
      lead: this.t('back2.lead', { party: this.desk.partyTitle(turn?.holder ?? '') }),
      label: this.t('give.message'),
      submit: this.t('back2.send'),
      max: 2000,
      act: (message: string) => this.api.invoke(takeTurnBack, { id: this.id(), body: { message } }),
    };
    void MessageDialog.open(this.dialog, this.desk, data, () => this.t('act.takenBack'));
  }

  private async show(component: typeof ShareDialog | typeof RecordDialog, said: string): Promise<void> {
    const opened = this.dialog.open<unknown, NegotiationView, NegotiationView | null>(component, {
      data: this.desk.page(),
      ...dialogSize,
    });
    const page = await firstValueFrom(opened.afterClosed());
    if (page) await this.desk.run({ call: async () => page, said });
  }

  // A reading that fails now will be made again; what is shown stays.
  private async refresh(): Promise<void> {
    if (!this.answer.hasValue()) return;
    try {
      this.desk.take(await this.api.invoke(readNegotiation, { id: this.id() }));
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
    }
  }
}
