import { Component, input } from '@angular/core';
import { type Resource } from '@angular/core';
import { ErrorFrame } from './error-frame';
import { LoadingFrame } from './loading-frame';

/** What stands in place of a resource that has no value yet: loading lines, or what failed. */
@Component({
  selector: 'ent-resource-state',
  imports: [ErrorFrame, LoadingFrame],
  template: `@if (resource().error(); as error) {
      <ent-error-frame [error]="unwrapped(error)" (retry)="retry()" />
    } @else {
      <ent-loading-frame [rows]="rows()" />
    }`,
})
export class ResourceState {
  readonly resource = input.required<Resource<unknown> & { reload(): boolean }>();
  readonly rows = input(4);

  protected retry(): void {
    this.resource().reload();
  }

  // A resource wraps what is not an Error; ours always is one, kept as cause by some loaders.
  protected unwrapped(error: Error): unknown {
    return error.cause ?? error;
  }
}
