import { entitlements, type Entitlement, type OrganisationProfile } from '@entente/access/domain';
import { countries, type Country } from '@entente/platform/kernel';
import { CalendarDay, Flag, Many, Nested, OneOf, Shown, Text, Whole } from '@entente/platform/api';

export class AddressBody {
  @Text({ max: 200, min: 0 }) street!: string;
  @Text({ max: 10, min: 0 }) postalCode!: string;
  @Text({ max: 100, min: 0 }) city!: string;
  @OneOf(countries, 'Country') country!: Country;
}

export class RepresentativeBody {
  @Text({ max: 120, min: 0 }) name!: string;
  @Text({ max: 120, min: 0 }) jobTitle!: string;
  @Text({ max: 254, min: 0 }) email!: string;
  @OneOf(entitlements, 'Entitlement') entitlement!: Entitlement;
  @CalendarDay({ nullable: true }) entitledOn!: string | null;
}

export class EstablishmentBody {
  @Text({ max: 200, min: 0 }) name!: string;
  @Nested(() => AddressBody) address!: AddressBody;
  @Text({ max: 30, min: 0 }) siret!: string;
  @Text({ max: 30, min: 0 }) finess!: string;
}

export class OrganisationProfileBody implements OrganisationProfile {
  @Text({ max: 200, min: 0 }) legalName!: string;
  @Text({ max: 30, min: 0 }) acronym!: string;
  @Text({ max: 80, min: 0 }) legalForm!: string;
  @Nested(() => AddressBody) address!: AddressBody;
  @Text({ max: 254, min: 0 }) email!: string;
  @Text({ max: 30, min: 0 }) phone!: string;
  @Text({ max: 200, min: 0 }) website!: string;
  @Text({ max: 20, min: 0 }) siren!: string;
  @Text({ max: 20, min: 0 }) rna!: string;
  @Text({ max: 20, min: 0 }) bce!: string;
  @Nested(() => RepresentativeBody) representative!: RepresentativeBody;
  @Text({ max: 60 }) timeZone!: string;
  @Many(() => EstablishmentBody, { max: 40 }) establishments!: EstablishmentBody[];
}

export class OrganisationBody {
  @Nested(() => OrganisationProfileBody) profile!: OrganisationProfileBody;
  @Whole({ min: 1 }) version!: number;
}

export class OrganisationView {
  @Text() org!: string;
  @Shown({ type: () => OrganisationProfileBody }) profile!: OrganisationProfile;
  @Flag() hasLogo!: boolean;
  @Flag() isDemo!: boolean;
  @Whole() version!: number;
  @Flag() mayEdit!: boolean;
}
