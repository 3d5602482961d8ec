import { inject, Injectable } from '@angular/core';
import { ApiProblem, Confirm, injectWords } from '@entente/platform/web';
import { togetherWords } from '../together-words';

/** The refusal of a change that would make acceptances fall, before anybody was told. */
export const wouldLift = (error: unknown): error is ApiProblem =>
  error instanceof ApiProblem && error.type.endsWith('/acceptances-would-fall');

/** Says which acceptances fall before a change is saved; asked once for each set of words. */
@Injectable({ providedIn: 'root' })
export class LiftAcceptances {
  private readonly t = injectWords(togetherWords);
  private readonly confirm = inject(Confirm);

  ask({ extra }: ApiProblem): Promise<boolean> {
    return this.confirm.ask({
      title: this.t('lift.title'),
      consequence: this.t('lift.detail', { names: String(extra['names'] ?? '') }),
      verb: this.t('lift.verb'),
      danger: true,
    });
  }
}
