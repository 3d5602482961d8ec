import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { type SigningStep } from './signing-state';

/** Goes from one part to another; the address says which, so that « précédent » goes back one part. */
@Injectable()
export class SigningSteps {
  private readonly router = inject(Router);

  async go(step: SigningStep): Promise<void> {
    await this.router.navigate([], { queryParams: { etape: step === 'essentiel' ? null : step } });
  }
}
