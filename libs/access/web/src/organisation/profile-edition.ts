import { computed, effect, inject, Injectable, type Signal, signal, untracked } from '@angular/core';
import { type OrganisationView, reviseOrganisation } from '@entente/platform/api-client';
import { ApiProblem, OrgApi } from '@entente/platform/web';
import { mergeProfiles, type ProfileField, withField, wordsOfField } from './merge-profiles';
import { type ProfileDraft, toDraft, toProfile } from './profile-draft';
import { injectUnsavedProfile } from './unsaved-profile';

const blankAddress = { street: '', postalCode: '', city: '', country: 'FR' } as const;

const blank: ProfileDraft = {
  ...{ legalName: '', acronym: '', legalForm: '', address: blankAddress, email: '', phone: '', website: '' },
  ...{ siren: '', rna: '', bce: '', timeZone: 'Europe/Paris', establishments: [] },
  representative: { name: '', jobTitle: '', email: '', entitlement: 'statutes', entitledOn: '' },
};

const stale = 412;

const isSame = (a: ProfileDraft, b: ProfileDraft): boolean => JSON.stringify(a) === JSON.stringify(b);

/** One change of the profile, from what was saved to what is typed, and what somebody else saved meanwhile. */
@Injectable()
export class ProfileEdition {
  private readonly api = inject(OrgApi);
  private readonly unsaved = injectUnsavedProfile();

  readonly draft = signal(blank);
  /** Whether what is shown was found in this browser, left unsaved by an earlier visit. */
  readonly recovered = signal(false);
  private readonly base = signal(blank);
  private readonly version = signal(0);
  private readonly theirs = signal<{ profile: ProfileDraft; fields: readonly ProfileField[] } | null>(null);

  readonly isChanged = computed(() => !isSame(this.draft(), this.base()));
  /** Whether somebody else's change waits to be looked at. */
  readonly isStale = computed(() => this.theirs() !== null && this.conflicts().length > 0);
  readonly conflicts = computed(() =>
    (this.theirs()?.fields ?? []).map((field) => ({
      field,
      mine: wordsOfField(this.draft(), field),
      theirs: wordsOfField(this.theirs()?.profile ?? blank, field),
    })),
  );

  constructor() {
    effect(() => {
      const [version, base, draft] = [this.version(), this.base(), this.draft()];
      // During a conflict the text still stands on what it was typed on: opened again, the page must ask again.
      if (version === 0 || this.isStale()) return;
      if (isSame(base, draft)) this.unsaved.forget();
      else this.unsaved.keep({ version, base, draft });
    });
  }

  /** Starts from what the server has, or from what an earlier visit left unsaved. */
  follow(organisation: Signal<OrganisationView>): void {
    effect(() => {
      const view = organisation();
      untracked(() => this.open(view));
    });
  }

  /** Sends the change; nothing comes back while somebody else's change has to be looked at. */
  async save(): Promise<OrganisationView | null> {
    const sent = this.draft();
    try {
      const body = { profile: toProfile(sent), version: this.version() };
      const saved = await this.api.invoke(reviseOrganisation, { body });
      this.start(saved, toDraft(saved.profile));
      return saved;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      const current = error.status === stale ? error.extra['current'] : undefined;
      if (!isView(current)) throw onFields(error);
      return this.meet(current);
    }
  }

  /** Keeps what is typed in a field that both changed. */
  keepMine(field: ProfileField): void {
    this.theirs.update((met) => met && { ...met, fields: met.fields.filter((each) => each !== field) });
  }

  /** Takes what the other person saved in a field that both changed. */
  takeTheirs(field: ProfileField): void {
    const met = this.theirs();
    if (met) this.draft.update((draft) => withField(draft, field, met.profile));
    this.keepMine(field);
  }

  /** Drops what is typed for what is saved. */
  revert(): void {
    this.draft.set(this.base());
    this.recovered.set(false);
  }

  private open(view: OrganisationView): void {
    if (view.version === this.version()) return;
    const left = this.version() === 0 ? this.unsaved.read() : null;
    if (!left) return this.start(view, toDraft(view.profile));
    this.base.set(left.base);
    this.version.set(left.version);
    this.draft.set(left.draft);
    this.recovered.set(true);
  }

  private start({ version, profile }: OrganisationView, draft: ProfileDraft): void {
    this.base.set(toDraft(profile));
    this.version.set(version);
    this.draft.set(draft);
    this.theirs.set(null);
    this.recovered.set(false);
  }

  // What only one of the two changed is put together; the rest is shown, and nothing typed is thrown away.
  private async meet(current: OrganisationView): Promise<OrganisationView | null> {
    const profile = toDraft(current.profile);
    const { merged, conflicts } = mergeProfiles(this.base(), this.draft(), profile);
    this.start(current, merged);
    if (conflicts.length === 0) return this.save();
    this.theirs.set({ profile, fields: conflicts });
    return null;
  }
}

const isView = (value: unknown): value is OrganisationView =>
  typeof value === 'object' && value !== null && 'profile' in value && 'version' in value;

/** The server points into its body; the form holds the profile alone. */
const onFields = ({ type, title, instance, errors, status }: ApiProblem): ApiProblem =>
  new ApiProblem(
    {
      type,
      title,
      instance,
      errors: errors.map((error) => ({ ...error, pointer: error.pointer.replace(/^\/profile/, '') })),
    },
    status,
  );
