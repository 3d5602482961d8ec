import { type OrganisationProfileBody } from '@entente/platform/api-client';

type Representative = OrganisationProfileBody['representative'];

/** The profile as its form holds it: every field a text. */
export type ProfileDraft = Omit<OrganisationProfileBody, 'representative'> & {
  representative: Omit<Representative, 'entitledOn'> & { entitledOn: string };
};

export const toDraft = (profile: OrganisationProfileBody): ProfileDraft => ({
  ...profile,
  representative: { ...profile.representative, entitledOn: profile.representative.entitledOn ?? '' },
});

export const toProfile = (draft: ProfileDraft): OrganisationProfileBody => ({
  ...draft,
  representative: { ...draft.representative, entitledOn: draft.representative.entitledOn || null },
});

export const blankEstablishment = (): ProfileDraft['establishments'][number] => ({
  name: '',
  address: { street: '', postalCode: '', city: '', country: 'FR' },
  siret: '',
  finess: '',
});
