import { addDays, type Day, dayOf } from '@entente/platform/kernel';
import { type PartnerId } from '../ids';
import { type PartnerFact } from '../partner-facts';
import { partnerProblems } from '../partner-problems';
import { type OfficialNumber, partnerFaults, type PartnerForm, tidyPartner } from './partner-form';

export type Partner = PartnerForm & {
  readonly id: PartnerId;
  /** Counts the saves, so that a stale edit is refused instead of overwriting somebody's words. */
  readonly version: number;
  readonly archivedOn: Day | null;
};

/** The next state and what happened. */
export type PartnerDecision = { readonly partner: Partner; readonly facts: readonly PartnerFact[] };

/** How long the bin keeps a partner. */
export const binDays = 30;

const assertSound = (form: PartnerForm): void => {
  const faults = partnerFaults(form);
  if (faults.length > 0) throw partnerProblems['invalid-partner']({}, faults);
};

const keptDespiteWarning = (
  partnerId: PartnerId,
  numbers: readonly OfficialNumber[],
  before: readonly OfficialNumber[],
) =>
  numbers
    .filter(({ keptBecause, value }) => keptBecause !== '' && !before.some((number) => number.value === value))
    .map(({ kind }): PartnerFact => ({ type: 'number-kept-despite-warning', partnerId, kind }));

/** Adds a partner to the organisation's own cards. */
export const createPartner = (id: PartnerId, form: PartnerForm): PartnerDecision => {
  assertSound(form);
  const partner: Partner = { ...tidyPartner(form), id, version: 1, archivedOn: null };
  return {
    partner,
    facts: [{ type: 'partner-created', partnerId: id }, ...keptDespiteWarning(id, partner.numbers, [])],
  };
};

const changedFields = (before: Partner, after: PartnerForm): string[] => {
  const previous = new Map<string, unknown>(Object.entries(before));
  return Object.entries(after)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(previous.get(name)))
    .map(([name]) => name);
};

/** Saves a card; refused when somebody else saved it since it was read. */
export const editPartner = (partner: Partner, form: PartnerForm, readVersion: number): PartnerDecision => {
  if (partner.archivedOn !== null) throw partnerProblems['already-archived']();
  if (partner.version !== readVersion) throw partnerProblems['changed-elsewhere']({ version: partner.version });
  assertSound(form);

  const tidied = tidyPartner(form);
  const fields = changedFields(partner, tidied);
  if (fields.length === 0) return { partner, facts: [] };
  const { id } = partner;
  return {
    partner: { ...partner, ...tidied, version: partner.version + 1 },
    facts: [
      { type: 'partner-edited', partnerId: id, fields },
      ...keptDespiteWarning(id, tidied.numbers, partner.numbers),
    ],
  };
};

/** Says that a card is still right today. */
export const verifyPartner = (partner: Partner, on: Day): PartnerDecision => ({
  partner: { ...partner, verifiedOn: on, version: partner.version + 1 },
  facts: [{ type: 'partner-verified', partnerId: partner.id, on }],
});

/** Moves a partner to the bin. */
export const archivePartner = (partner: Partner, now: Date): PartnerDecision => {
  if (partner.archivedOn !== null) throw partnerProblems['already-archived']();
  return {
    partner: { ...partner, archivedOn: dayOf(now), version: partner.version + 1 },
    facts: [{ type: 'partner-archived', partnerId: partner.id }],
  };
};

/** The first day on which the bin no longer keeps it. */
export const goneFromBinOn = (archivedOn: Day): Day => addDays(archivedOn, binDays + 1);

/** Takes a partner back out of the bin, within its days. */
export const restorePartner = (partner: Partner, now: Date): PartnerDecision => {
  if (partner.archivedOn === null) throw partnerProblems['not-archived']();
  if (dayOf(now) >= goneFromBinOn(partner.archivedOn)) throw partnerProblems['bin-expired']();
  return {
    partner: { ...partner, archivedOn: null, version: partner.version + 1 },
    facts: [{ type: 'partner-restored', partnerId: partner.id }],
  };
};
