import { Injectable, signal } from '@angular/core';
import { type ReviewView } from '@entente/platform/api-client';

/** Names that the page already shows: writing them raises no warning. */
@Injectable()
export class Professionals {
  private readonly known = signal<readonly string[]>([]);
  readonly names = this.known.asReadonly();

  know({ people, partner, organisationName }: ReviewView): void {
    this.known.set([...people.map(({ name }) => name), partner.name, organisationName]);
  }
}
