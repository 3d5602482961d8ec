import { inject, Injectable, linkedSignal, resource, signal } from '@angular/core';
import { type ApprovalView, readApproval } from '@entente/platform/api-client';
import { ApiProblem, injectWords, OrgApi, Toasts } from '@entente/platform/web';
import { approvalWords } from '../approval-words';

/** One circuit on screen, and what is done to it: each act answers with the state as it stands afterwards. */
@Injectable()
export class ApprovalStore {
  readonly id = signal('');
  readonly refusal = signal('');
  readonly isRunning = signal(false);
  readonly api = inject(OrgApi);
  private readonly t = injectWords(approvalWords);
  private readonly toasts = inject(Toasts);

  readonly read = resource({
    params: () => (this.id() ? { id: this.id() } : undefined),
    loader: ({ params }) => this.api.invoke(readApproval, params),
  });
  readonly view = linkedSignal((): ApprovalView | null => (this.read.hasValue() ? this.read.value() : null));

  /** Whether a word changed since the answers were given. */
  hasTextChanged(): boolean {
    const { circuit, textSha256 } = this.view() ?? {};
    return circuit !== null && circuit !== undefined && circuit.textSha256 !== textSha256;
  }

  /** Whether it went well; a refusal is kept in words, for the page to show. */
  async run(act: () => Promise<ApprovalView>, said = ''): Promise<boolean> {
    if (this.isRunning()) return false;
    this.isRunning.set(true);
    this.refusal.set('');
    try {
      this.view.set(await act());
      if (said) this.toasts.show(said);
      return true;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set([error.title, ...error.errors.map(({ detail }) => detail)].filter(Boolean).join(' '));
      if (!this.refusal()) this.refusal.set(this.t('notDone'));
      return false;
    } finally {
      this.isRunning.set(false);
    }
  }
}
