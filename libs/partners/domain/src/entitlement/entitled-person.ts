import { entitlements, type Entitlement } from '@entente/access/domain';
import {
  type Brand,
  checkChoice,
  checkDay,
  checkText,
  type Day,
  type FieldFault,
  faultsOf,
  formatDay,
  isDay,
} from '@entente/platform/kernel';
import { type PartnerId } from '../ids';
import { partnerProblems } from '../partner-problems';

export type EntitledPersonId = Brand<string, 'EntitledPersonId'>;

/** What people write about somebody who may sign: who, as what, by which title, from when to when. */
export type EntitledForm = {
  readonly name: string;
  readonly jobTitle: string;
  readonly entitlement: Entitlement;
  readonly beginsOn: Day;
  /** The last day; null while it lasts. */
  readonly endsOn: Day | null;
  /** The document that says so, and where it is kept. */
  readonly reference: string;
};

/** Somebody entitled to sign for a partner, or for the organisation itself. */
export type EntitledPerson = EntitledForm & { readonly id: EntitledPersonId; readonly partnerId: PartnerId | null };

/** All that is wrong with it, at once. */
export const entitledFaults = ({
  name,
  jobTitle,
  entitlement,
  beginsOn,
  endsOn,
  reference,
}: EntitledForm): FieldFault[] =>
  faultsOf({
    '/name': checkText(name, { required: true, max: 120 }),
    '/jobTitle': checkText(jobTitle, { required: true, max: 120 }),
    '/entitlement': checkChoice(entitlement, entitlements, { required: true }),
    '/beginsOn': checkDay(beginsOn, { required: true }),
    '/endsOn': checkDay(endsOn, isDay(beginsOn) ? { min: beginsOn } : {}),
    '/reference': checkText(reference, { max: 200 }),
  });

/** The form once it is sound and tidy. */
export const soundEntitled = (form: EntitledForm): EntitledForm => {
  const faults = entitledFaults(form);
  if (faults.length > 0) throw partnerProblems['invalid-entitled']({}, faults);
  const { name, jobTitle, reference } = form;
  return { ...form, name: name.trim(), jobTitle: jobTitle.trim(), reference: reference.trim() };
};

export type EntitledStanding = 'valid' | 'over' | 'later';

export const entitledStanding = (
  { beginsOn, endsOn }: Pick<EntitledForm, 'beginsOn' | 'endsOn'>,
  day: Day,
): EntitledStanding => {
  if (beginsOn > day) return 'later';
  return endsOn !== null && endsOn < day ? 'over' : 'valid';
};

const sources: Readonly<Record<Entitlement, string>> = {
  'legal-representative': 'représentant légal',
  'board-resolution': 'délibération',
  'written-delegation': 'délégation de signature',
  statutes: 'statuts',
};

/** What entitles somebody to sign, as a convention says it, in French: « délégation de signature du 3 mars 2025 ». */
export const titleToSign = ({ entitlement, beginsOn, reference }: EntitledForm): string => {
  const isDated = entitlement === 'board-resolution' || entitlement === 'written-delegation';
  const dated = isDated ? `${sources[entitlement]} du ${formatDay(beginsOn, 'fr')}` : sources[entitlement];
  return reference ? `${dated}, ${reference}` : dated;
};
