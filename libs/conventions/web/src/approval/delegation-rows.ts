import { Component, input, output } from '@angular/core';
import { type DelegationView } from '@entente/platform/api-client';
import { Button, formatPipes, injectWords, Pill } from '@entente/platform/web';
import { approvalWords } from '../approval-words';

/** Delegations one under another; those one gave can be ended. */
@Component({
  selector: 'ent-delegation-rows',
  imports: [Button, Pill, ...formatPipes],
  templateUrl: './delegation-rows.html',
})
export class DelegationRows {
  protected readonly t = injectWords(approvalWords);

  readonly delegations = input.required<readonly DelegationView[]>();
  /** What is said when there is none. */
  readonly none = input.required<string>();
  readonly dropped = output<DelegationView>();
}
