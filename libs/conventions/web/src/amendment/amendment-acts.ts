import { inject, Injectable, signal } from '@angular/core';
import { Router } from '@angular/router';
import { type ConventionView, prepareAmendment, readConvention } from '@entente/platform/api-client';
import { ApiProblem, CurrentOrganisation, OrgApi } from '@entente/platform/web';
import { conventionPath } from '../list/convention-path';

/** Begins an amendment and opens its questions; why not, when it is refused. */
@Injectable()
export class AmendmentActs {
  private readonly api = inject(OrgApi);
  private readonly router = inject(Router);
  private readonly organisation = inject(CurrentOrganisation);
  readonly isRunning = signal(false);
  readonly refusal = signal('');

  async prepare({ id }: ConventionView): Promise<void> {
    if (this.isRunning()) return;
    this.isRunning.set(true);
    this.refusal.set('');
    try {
      // Sealing counts on while the page stands open: what is amended is the convention as it is now.
      const { version } = await this.api.invoke(readConvention, { id });
      const amendment = await this.api.invoke(prepareAmendment, { id, body: { version } });
      await this.router.navigate([...conventionPath(this.organisation.required(), amendment.id, 'questions')]);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.title);
    } finally {
      this.isRunning.set(false);
    }
  }
}
