import {
  afterNextRender,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  Injector,
  input,
  output,
  viewChild,
} from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { entitlements, entitlementWords } from '@entente/access/domain';
import { type OrganisationView } from '@entente/platform/api-client';
import { identifierFaultWords, say, sayFault } from '@entente/platform/kernel';
import {
  Button,
  Conflict,
  Control,
  DayField,
  ErrorSummary,
  Field,
  Icon,
  injectWords,
  Session,
  Toasts,
  Typography,
  withProblems,
  WordStore,
} from '@entente/platform/web';
import { settingsWords } from '../access-words';
import { AddressFields } from './address-fields';
import { timeZones } from './content/time-zones';
import { EstablishmentFields } from './establishment-fields';
import { IdentifierNote } from './identifier-note';
import { type ProfileField } from './merge-profiles';
import { ProfileEdition } from './profile-edition';
import { profileSchema } from './profile-schema';

/** The identity of the organisation, checked as it is typed, saved when one says so. */
@Component({
  selector: 'ent-organisation-form',
  imports: [
    AddressFields,
    Button,
    Conflict,
    Control,
    DayField,
    ErrorSummary,
    EstablishmentFields,
    Field,
    FormField,
    FormRoot,
    Icon,
    IdentifierNote,
    Typography,
  ],
  providers: [ProfileEdition],
  templateUrl: './organisation-form.html',
  styleUrl: './organisation-form.css',
})
export class OrganisationForm {
  readonly organisation = input.required<OrganisationView>();
  readonly saved = output<OrganisationView>();
  protected readonly t = injectWords(settingsWords);
  protected readonly edition = inject(ProfileEdition);
  private readonly store = inject(WordStore);
  private readonly toasts = inject(Toasts);
  private readonly session = inject(Session);
  private readonly conflictNote = viewChild<ElementRef<HTMLElement>>('conflictNote');

  protected readonly fields = form(
    this.edition.draft,
    profileSchema({
      fault: (fault) => sayFault(fault, this.store.language(), identifierFaultWords),
      missing: (field) => this.t(`organisation.missing.${field}`),
    }),
    { submission: { action: withProblems(() => this.save()) } },
  );

  protected readonly entitlements = computed(() =>
    entitlements.map((id) => ({ id, words: say(entitlementWords[id], this.store.language()) })),
  );
  protected readonly zones = computed(() => {
    const current = this.organisation().profile.timeZone;
    const known = timeZones.map(({ id, words }) => ({ id, words: say(words, this.store.language()) }));
    return known.some(({ id }) => id === current) ? known : [{ id: current, words: current }, ...known];
  });

  constructor() {
    this.edition.follow(this.organisation);
    const injector = inject(Injector);
    // The button that was pressed is far below what has to be looked at now.
    effect(() => {
      if (!this.edition.isStale()) return;
      afterNextRender(() => this.conflictNote()?.nativeElement.focus(), { injector });
    });
  }

  protected labelOf(field: ProfileField): string {
    return this.t(`organisation.${labels[field]}`);
  }

  private async save(): Promise<void> {
    const saved = await this.edition.save();
    if (!saved) return;
    const renamed = saved.profile.legalName !== this.organisation().profile.legalName;
    this.saved.emit(saved);
    this.toasts.show(this.t('organisation.saved'));
    // The shell shows the organisation's name.
    if (renamed) await this.session.reload();
  }
}

const labels = {
  '/legalName': 'legalName',
  '/acronym': 'acronym',
  '/legalForm': 'legalForm',
  '/email': 'email',
  '/phone': 'phone',
  '/website': 'website',
  '/address/street': 'street',
  '/address/postalCode': 'postalCode',
  '/address/city': 'city',
  '/address/country': 'country',
  '/siren': 'siren',
  '/rna': 'rna',
  '/bce': 'bce',
  '/representative/name': 'repName',
  '/representative/jobTitle': 'jobTitle',
  '/representative/email': 'email',
  '/representative/entitlement': 'entitlement',
  '/representative/entitledOn': 'entitledOn',
  '/timeZone': 'timeZone',
  '/establishments': 'establishments',
} as const satisfies Record<ProfileField, string>;
