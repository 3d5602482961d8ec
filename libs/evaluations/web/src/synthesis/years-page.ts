import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { readPartnershipYears } from '@entente/platform/api-client';
import {
  Button,
  EmptyState,
  Icon,
  injectWords,
  OrgApi,
  PageHeader,
  ResourceState,
  Session,
  WordStore,
} from '@entente/platform/web';
import { ChartCard } from './chart-card';
import { synthesisWords } from './synthesis-words';

/** `/o/:org/bilans/evolution/:partner`: the closed reviews of one partnership, side by side. */
@Component({
  selector: 'ent-years-page',
  imports: [Button, ChartCard, EmptyState, Icon, PageHeader, ResourceState, RouterLink],
  templateUrl: './years-page.html',
  styleUrl: './synthesis.css',
})
export class YearsPage {
  readonly partner = input.required<string>();
  protected readonly t = injectWords(synthesisWords);
  private readonly api = inject(OrgApi);
  private readonly words = inject(WordStore);
  private readonly session = inject(Session);
  protected readonly base = computed(() => `/o/${this.session.membership()?.org ?? ''}`);
  protected readonly years = resource({
    params: () => ({ id: this.partner(), language: this.words.language() }),
    loader: ({ params }) => this.api.invoke(readPartnershipYears, params),
  });
}
