import { Directive, inject, input, signal } from '@angular/core';
import { ApiProblem } from '../../http/api-problem';
import { Downloads } from '../../http/downloads';
import { injectPlatformWords } from '../../i18n/platform-words';
import { Toasts } from '../feedback/toasts';

/** A link to a file that the server draws: says that it is on its way, then brings it into the downloads. */
@Directive({
  selector: 'a[entFile]',
  host: {
    '[attr.href]': 'entFile()',
    '[attr.aria-busy]': 'busy() || null',
    '(click)': 'open($event)',
  },
})
export class FileLink {
  /** Where the file is; a click with a key held opens it as any link. */
  readonly entFile = input.required<string>();
  private readonly t = injectPlatformWords();
  private readonly downloads = inject(Downloads);
  private readonly toasts = inject(Toasts);
  protected readonly busy = signal(false);

  protected async open(event: MouseEvent): Promise<void> {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (this.busy()) return;
    this.busy.set(true);
    this.toasts.show(this.t('file.preparing'));
    try {
      this.toasts.show(this.t('file.saved', { name: await this.downloads.save(this.entFile()) }));
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.toasts.show(error.offline ? this.t('file.offline') : this.t('file.failed', { reason: error.title }));
    } finally {
      this.busy.set(false);
    }
  }
}
