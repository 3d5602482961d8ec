import { Component, computed, effect, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type FileMatchView, readVerification, type VerificationView } from '@entente/platform/api-client';
import {
  ApiProblem,
  Button,
  Icon,
  injectWords,
  PageTitle,
  PublicApi,
  PublicFrame,
  ResourceState,
} from '@entente/platform/web';
import { verificationWords } from '../signing-words';
import { CodeForm } from './code-form';
import { FileCheck } from './file-check';
import { FoundConvention } from './found-convention';
import { VerifyByHand } from './verify-by-hand';

const refusals = [404, 422];

/** `/v` and `/v/:code`: what a signed document is worth, for anybody who holds it. */
@Component({
  selector: 'ent-verification-page',
  imports: [Button, CodeForm, FileCheck, FoundConvention, Icon, PublicFrame, ResourceState, RouterLink, VerifyByHand],
  templateUrl: './verification-page.html',
  styleUrl: './verification-page.css',
})
export class VerificationPage {
  /** The code printed on the document, from the address. */
  readonly code = input<string>();
  protected readonly t = injectWords(verificationWords);
  private readonly api = inject(PublicApi);
  private readonly router = inject(Router);

  protected readonly answer = resource({
    params: () => this.code(),
    loader: ({ params: code }) => this.api.invoke(readVerification, { code }),
  });
  protected readonly match = signal<FileMatchView | null>(null);
  // A file that is one of ours opens the names.
  protected readonly found = linkedSignal<VerificationView | null>(() =>
    this.answer.hasValue() ? this.answer.value() : null,
  );
  protected readonly refusal = computed(() => {
    const error = this.answer.error()?.cause ?? this.answer.error();
    return error instanceof ApiProblem && refusals.includes(error.status) ? error.title : '';
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => title.set(this.t('title')));
    effect(() => {
      this.code();
      this.match.set(null);
    });
  }

  protected async look(code: string): Promise<void> {
    await this.router.navigate(['/v', code]);
  }

  protected matched(match: FileMatchView): void {
    this.match.set(match);
    if (match.verification) this.found.set(match.verification);
  }
}
