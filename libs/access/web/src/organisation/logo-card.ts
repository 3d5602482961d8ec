import { Component, computed, type ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { type OrganisationView, removeLogo, replaceLogo } from '@entente/platform/api-client';
import { ApiProblem, Button, Formats, Icon, injectWords, OrgApi, Toasts } from '@entente/platform/web';
import { settingsWords } from '../access-words';

const megabyte = 1_048_576;

/** The picture that leads every document: shown as it will print, replaced, taken away and back. */
@Component({
  selector: 'ent-logo-card',
  imports: [Button, Icon],
  templateUrl: './logo-card.html',
  styleUrl: './logo-card.css',
})
export class LogoCard {
  readonly organisation = input.required<OrganisationView>();
  readonly changed = output<OrganisationView>();
  protected readonly t = injectWords(settingsWords);
  private readonly api = inject(OrgApi);
  private readonly toasts = inject(Toasts);
  private readonly formats = inject(Formats);
  private readonly picker = viewChild<ElementRef<HTMLInputElement>>('picker');

  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  private readonly seen = signal(0);
  // The address stays, the picture changes: without a number the browser would show the former one.
  protected readonly source = computed(() => this.api.address(`/organisation/logo?v=${this.seen()}`));

  protected choose(): void {
    this.picker()?.nativeElement.click();
  }

  protected async pick(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    input.value = '';
    if (file) await this.send(file);
  }

  protected async remove(): Promise<void> {
    const former = await fetch(this.source()).then((answer) => (answer.ok ? answer.blob() : null));
    this.done(await this.api.invoke(removeLogo));
    this.toasts.show(this.t('organisation.logoRemoved'), former ? () => this.put(former) : undefined);
  }

  private async send(file: Blob): Promise<void> {
    this.refusal.set('');
    if (file.size > megabyte) {
      const size = this.formats.number(Math.ceil((file.size / megabyte) * 10) / 10);
      return this.refusal.set(this.t('organisation.logoTooHeavy', { size }));
    }
    this.busy.set(true);
    try {
      await this.put(file);
      this.toasts.show(this.t('organisation.logoSaved'));
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set([error.title, ...error.errors.map(({ detail }) => detail)].join(' '));
    } finally {
      this.busy.set(false);
    }
  }

  private async put(logo: Blob): Promise<void> {
    this.done(await this.api.invoke(replaceLogo, { body: { logo } }));
  }

  private done(organisation: OrganisationView): void {
    this.seen.update((count) => count + 1);
    this.changed.emit(organisation);
  }
}
