import { Component, computed, inject, input } from '@angular/core';
import { type OrganisationProfileBody } from '@entente/platform/api-client';
import { formatIdentifier, isDay } from '@entente/platform/kernel';
import { entitlementWords } from '@entente/access/domain';
import { Formats, Icon, injectWords, WordStore } from '@entente/platform/web';
import { settingsWords } from '../access-words';
import { type fr } from '../i18n/settings.fr';

type Label = Exclude<keyof (typeof fr)['organisation'], 'countries' | 'missing'>;
type Line = { readonly label: string; readonly value: string };

/** The organisation's identity, for members who may read it and not change it. */
@Component({
  selector: 'ent-organisation-facts',
  imports: [Icon],
  template: `<div class="ent-stack">
    <p class="ent-note"><ent-icon name="lock" />{{ t('organisation.readOnly') }}</p>
    @for (group of groups(); track group.title) {
      <section class="ent-card">
        <header>
          <h2>{{ group.title }}</h2>
        </header>
        <dl class="ent-facts ent-card-body">
          @for (line of group.lines; track line.label) {
            <div>
              <dt>{{ line.label }}</dt>
              <dd>{{ line.value || t('organisation.none') }}</dd>
            </div>
          }
        </dl>
      </section>
    }
  </div>`,
})
export class OrganisationFacts {
  readonly profile = input.required<OrganisationProfileBody>();
  protected readonly t = injectWords(settingsWords);
  private readonly store = inject(WordStore);
  private readonly formats = inject(Formats);

  protected readonly groups = computed(() =>
    [this.identity(), this.numbers(), this.representative(), this.establishments()].filter(({ lines }) => lines.length),
  );

  private identity() {
    const { legalName, acronym, legalForm, email, phone, website, address } = this.profile();
    return {
      title: this.t('organisation.identity'),
      lines: [
        this.line('legalName', legalName),
        this.line('acronym', acronym),
        this.line('legalForm', legalForm),
        this.line('address', addressLine(address)),
        this.line('email', email),
        this.line('phone', phone),
        this.line('website', website),
      ],
    };
  }

  private numbers() {
    const profile = this.profile();
    const kinds = ['siren', 'rna', 'bce'] as const;
    return {
      title: this.t('organisation.numbers'),
      lines: kinds
        .filter((kind) => profile[kind])
        .map((kind) => this.line(kind, formatIdentifier(kind, profile[kind]))),
    };
  }

  private representative() {
    const { name, jobTitle, email, entitlement, entitledOn } = this.profile().representative;
    const day = isDay(entitledOn) ? this.formats.plainDay(entitledOn) : '';
    return {
      title: this.t('organisation.representative'),
      lines: [
        this.line('repName', name),
        this.line('jobTitle', jobTitle),
        this.line('email', email),
        this.line(
          'entitlement',
          [entitlementWords[entitlement][this.store.language()], day].filter(Boolean).join(', '),
        ),
      ],
    };
  }

  private establishments() {
    return {
      title: this.t('organisation.establishments'),
      lines: this.profile().establishments.map(({ name, address }) => ({ label: name, value: addressLine(address) })),
    };
  }

  private line(key: Label, value: string): Line {
    return { label: this.t(`organisation.${key}`), value };
  }
}

const addressLine = ({ street, postalCode, city }: OrganisationProfileBody['address']): string =>
  [street, `${postalCode} ${city}`.trim()].filter(Boolean).join(', ');
