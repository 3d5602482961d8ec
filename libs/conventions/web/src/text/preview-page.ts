import { Component, computed, effect, inject, input, resource, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { essentials, readingMinutes } from '@entente/conventions/domain';
import { readConvention } from '@entente/platform/api-client';
import {
  Button,
  CurrentOrganisation,
  FileLink,
  FocusFrame,
  Icon,
  injectWords,
  OrgApi,
  Paper,
  ResourceState,
  Session,
  SideMark,
  WordStore,
} from '@entente/platform/web';
import { documentOf } from '../convention/convention-title';
import { draftingWords } from '../drafting-words';
import { conventionPath } from '../list/convention-path';
import { ConventionText } from './convention-text';
import { injectSaid } from './said';

/** `/o/:org/conventions/:id/apercu`: what signatories read, word for word: the essentials, then the whole text. */
@Component({
  selector: 'ent-convention-preview',
  imports: [Button, ConventionText, FileLink, FocusFrame, Icon, Paper, ResourceState, RouterLink, SideMark],
  templateUrl: './preview-page.html',
  styleUrl: './preview-page.css',
})
export class PreviewPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords(draftingWords);
  protected readonly said = injectSaid();
  protected readonly language = inject(WordStore).language;
  protected readonly icons = { commitments: 'pen-line', money: 'euro', term: 'calendar-days' } as const;
  private readonly api = inject(OrgApi);
  private readonly organisation = inject(CurrentOrganisation);
  private readonly session = inject(Session);

  protected readonly convention = resource({
    params: () => ({ id: this.id() }),
    loader: ({ params }) => this.api.invoke(readConvention, params),
  });
  protected readonly document = computed(() =>
    this.convention.hasValue() && !this.isFile() ? documentOf(this.convention.value()) : null,
  );
  protected readonly essentials = computed(() => {
    const document = this.document();
    return document ? essentials(document, 'partner') : [];
  });
  protected readonly minutes = computed(() => {
    const document = this.document();
    return document ? readingMinutes(document) : 0;
  });
  protected readonly isDraft = computed(() => this.convention.hasValue() && this.convention.value().status === 'draft');
  protected readonly file = computed(() => this.api.address(`/conventions/${this.id()}/files/draft`));
  protected readonly files = computed(() => this.api.address(`/conventions/${this.id()}/piece-files/`));
  protected readonly mayDownload = computed(() => this.session.may('documents:download'));
  protected readonly word = computed(() => this.api.address(`/conventions/${this.id()}/export.docx`));
  /** Born elsewhere: its text is a file, which its page gives. */
  private readonly isFile = computed(() => this.convention.hasValue() && this.convention.value().takenOver !== null);
  protected readonly back = computed(() => conventionPath(this.organisation.required(), this.id()));

  constructor() {
    const router = inject(Router);
    effect(() => {
      // The router keeps signals of its own: read here, they would send this off again and again.
      if (this.isFile()) void untracked(() => router.navigate([...this.back()], { replaceUrl: true }));
    });
  }
}
