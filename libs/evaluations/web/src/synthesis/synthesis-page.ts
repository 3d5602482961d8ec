import { Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { labelOf, structureTypes } from '@entente/partners/domain';
import { listMembers, readSynthesis } from '@entente/platform/api-client';
import {
  Button,
  EmptyState,
  FileLink,
  Formats,
  Icon,
  injectWords,
  listQuery,
  OrgApi,
  PageHeader,
  ResourceState,
  Session,
  WordStore,
} from '@entente/platform/web';
import { ChartCard } from './chart-card';
import { synthesisWords } from './synthesis-words';

const mostYears = 5;

/** `/o/:org/synthese`: what the reviews of a year say together; its filters stand in the address. */
@Component({
  selector: 'ent-synthesis-page',
  imports: [Button, ChartCard, EmptyState, FileLink, Icon, PageHeader, ResourceState, RouterLink],
  templateUrl: './synthesis-page.html',
  styleUrl: './synthesis.css',
})
export class SynthesisPage {
  protected readonly t = injectWords(synthesisWords);
  protected readonly session = inject(Session);
  private readonly api = inject(OrgApi);
  private readonly words = inject(WordStore);
  private readonly formats = inject(Formats);
  protected readonly query = listQuery('annee', 'annees', 'referent', 'type');
  protected readonly base = computed(() => `/o/${this.session.membership()?.org ?? ''}`);
  private readonly now = Number(this.formats.today().slice(0, 4));
  protected readonly years = Array.from({ length: 8 }, (_, index) => String(this.now - index));
  protected readonly spans = Array.from({ length: mostYears }, (_, index) => index + 1);
  protected readonly year = computed(() => this.query.values().annee || String(this.now));

  protected readonly asked = computed(() => {
    const { annees, referent, type } = this.query.values();
    return {
      year: Number(this.year()),
      years: Math.min(mostYears, Number(annees) || mostYears),
      language: this.words.language(),
      ...(referent ? { referent } : {}),
      ...(type ? { type } : {}),
    };
  });
  protected readonly synthesis = resource({
    params: () => this.asked(),
    loader: ({ params }) => this.api.invoke(readSynthesis, params),
  });
  private readonly members = resource({ loader: () => this.api.invoke(listMembers) });
  protected readonly referents = computed(() => {
    const members = this.members.hasValue() ? this.members.value() : [];
    return [
      { value: 'me', label: this.t('mine') },
      { value: 'none', label: this.t('none') },
      ...members.filter(({ status }) => status === 'active').map(({ id, name }) => ({ value: id, label: name })),
    ];
  });
  protected readonly kinds = computed(() =>
    structureTypes.map(({ code }) => ({ value: code, label: labelOf(structureTypes, code, this.words.language()) })),
  );

  protected file(kind: 'pdf' | 'csv' | 'xlsx'): string {
    const query = new URLSearchParams(Object.entries(this.asked()).map(([name, value]) => [name, String(value)]));
    return this.api.address(`/syntheses/year.${kind}?${query.toString()}`);
  }

  protected print(): void {
    window.print();
  }
}
