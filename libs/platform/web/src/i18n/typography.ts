import { inject, Pipe, type PipeTransform } from '@angular/core';
import { frenchTypography } from '@entente/platform/kernel';
import { WordStore } from './word-store';

/** French typography for our own texts that come from a domain library; never for what people typed. */
@Pipe({ name: 'entTypography', pure: false })
export class Typography implements PipeTransform {
  private readonly store = inject(WordStore);

  transform(text: string): string {
    return this.store.language() === 'fr' ? frenchTypography(text) : text;
  }
}
