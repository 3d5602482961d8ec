import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { importConvention, listPartners } from '@entente/platform/api-client';
import {
  ApiProblem,
  Button,
  type Choice,
  Chooser,
  CurrentOrganisation,
  EmptyState,
  Field,
  Icon,
  injectWords,
  OrgApi,
  PageHeader,
  Session,
  Toasts,
} from '@entente/platform/web';
import { draftingWords } from '../drafting-words';
import { exchangeWords } from '../exchange-words';
import { conventionPath } from '../list/convention-path';
import { FilePick } from './file-pick';
import { type JsonFile, readJsonFile } from './read-json-file';

// A page shows what can be read and mended; a file that is wrong everywhere is another file.
const faultsShown = 20;

type Fault = { readonly pointer: string; readonly detail: string };

/** `/o/:org/conventions/importer`: a convention kept as JSON begins again here, with a partner. */
@Component({
  selector: 'ent-json-import',
  imports: [Button, Chooser, EmptyState, Field, FilePick, Icon, PageHeader, RouterLink],
  templateUrl: './json-import-page.html',
  styleUrl: './word-import-page.css',
})
export class JsonImportPage {
  protected readonly t = injectWords(exchangeWords);
  protected readonly drafting = injectWords(draftingWords);
  private readonly api = inject(OrgApi);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly organisation = inject(CurrentOrganisation);
  private readonly session = inject(Session);

  protected readonly most = 700_000;
  protected readonly mayWrite = computed(() => this.session.may('conventions:write'));
  protected readonly partnerId = signal('');
  protected readonly name = signal('');
  protected readonly read = signal<JsonFile | null>(null);
  protected readonly refusal = signal('');
  protected readonly faults = signal<readonly Fault[]>([]);
  protected readonly busy = signal(false);
  protected readonly told = computed(() => {
    const read = this.read();
    return read?.kind === 'convention' ? read.told : null;
  });

  protected readonly find = async (text: string): Promise<readonly Choice[]> => {
    const { items } = await this.api.invoke(listPartners, { q: text, limit: 12 });
    return items.map(({ id, name, city, managedBy }) => ({
      id,
      label: name,
      detail: [managedBy, city].filter(Boolean).join(', '),
    }));
  };

  protected to(...rest: readonly string[]): readonly string[] {
    return conventionPath(this.organisation.required(), ...rest);
  }

  protected async pick(file: File): Promise<void> {
    this.name.set(file.name);
    const read = readJsonFile(await file.text());
    this.read.set(read);
    this.faults.set([]);
    this.refusal.set(read.kind === 'convention' ? '' : this.t(`json.${read.kind}`, { name: file.name }));
  }

  protected async start(): Promise<void> {
    const read = this.read();
    if (read?.kind !== 'convention' || !this.partnerId() || this.busy()) return;
    this.refusal.set('');
    this.faults.set([]);
    this.busy.set(true);
    try {
      const { id, number } = await this.api.invoke(importConvention, {
        body: { partnerId: this.partnerId(), file: read.file },
      });
      this.toasts.show(this.t('json.done', { number }));
      await this.router.navigate([...this.to(id)]);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.title || this.t('json.failed'));
      this.faults.set(error.errors.slice(0, faultsShown).map(({ pointer, detail }) => ({ pointer, detail })));
    } finally {
      this.busy.set(false);
    }
  }
}
