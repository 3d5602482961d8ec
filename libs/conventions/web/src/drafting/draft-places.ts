import { computed, inject, Injectable } from '@angular/core';
import { type ClauseCode, type QuestionId } from '@entente/conventions/domain';
import { CurrentOrganisation } from '@entente/platform/web';
import { OPENED_DRAFT } from './draft-store';

/** Addresses of the pages of one draft. */
@Injectable()
export class DraftPlaces {
  private readonly organisation = inject(CurrentOrganisation);
  private readonly opened = inject(OPENED_DRAFT);

  readonly page = computed(() => this.to());
  readonly questions = computed(() => this.to('questions'));
  readonly text = computed(() => this.to('redaction'));
  readonly checks = computed(() => this.to('controles'));
  readonly preview = computed(() => this.to('apercu'));
  readonly together = computed(() => this.to('ensemble'));
  readonly circuit = computed(() => this.to('circuit'));
  readonly pieces = computed(() => this.to('pieces'));

  question(id: QuestionId): readonly string[] {
    return this.to('questions', id);
  }

  /** Anchor of an article on the page of the text. */
  anchor(code: ClauseCode): string {
    return code.toLowerCase();
  }

  private to(...rest: readonly string[]): readonly string[] {
    return ['/o', this.organisation.required(), 'conventions', this.opened.id, ...rest];
  }
}
