import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type SignatureView } from '@entente/platform/api-client';
import { Button, FileLink, Icon, injectWords, OrgApi, Session } from '@entente/platform/web';
import { piecesWords } from '../pieces-words';
import { signatureWords } from '../signing-words';

/** The document as it stands, as PDF and as text, and its evidence. */
@Component({
  selector: 'ent-signed-files',
  imports: [Button, FileLink, Icon, RouterLink],
  templateUrl: './documents-card.html',
  styleUrl: './documents-card.css',
})
export class SignedFiles {
  readonly id = input.required<string>();
  readonly signature = input.required<SignatureView>();
  readonly articles = input.required<number>();
  readonly annexes = input.required<number>();
  readonly pieces = input.required<number>();
  protected readonly t = injectWords(signatureWords);
  protected readonly p = injectWords(piecesWords);
  private readonly api = inject(OrgApi);
  private readonly session = inject(Session);

  protected readonly mayDownload = computed(() => this.session.may('documents:download'));
  protected readonly isSealed = computed(() => this.signature().status === 'sealed');

  protected readonly word = computed(() => this.api.address(`/conventions/${this.id()}/export.docx`));
  protected readonly json = computed(() => this.api.address(`/conventions/${this.id()}/export.json`));

  protected readonly size = computed(() => {
    const [articles, annexes] = [this.articles(), this.annexes()];
    return this.t('document.size', {
      articles: this.t.count('document.articles', articles),
      annexes: annexes === 0 ? this.t('document.noAnnex') : this.t.count('document.annexes', annexes),
    });
  });

  protected file(kind: 'frozen' | 'document' | 'evidence'): string {
    return this.api.address(`/conventions/${this.id()}/files/${kind}`);
  }
}
