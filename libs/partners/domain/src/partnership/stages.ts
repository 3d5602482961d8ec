/** Life of a partnership (domain.md 3.3.h), in order. */
export const mainStages = [
  'spotted',
  'prospect',
  'first-contact',
  'official-meeting',
  'co-building',
  'convention',
  'active',
  'in-revision',
  'suspended',
  'ended',
] as const;

/** Beside the line: said no for now; silent. */
export const sideStages = ['declined', 'dormant'] as const;

export const stages = [...mainStages, ...sideStages] as const;

export type Stage = (typeof stages)[number];

/** From each stage, where one may go. */
export const allowedMoves: Readonly<Record<Stage, readonly Stage[]>> = {
  spotted: ['prospect', 'first-contact', 'declined', 'dormant'],
  prospect: ['spotted', 'first-contact', 'declined', 'dormant'],
  'first-contact': ['prospect', 'official-meeting', 'co-building', 'active', 'declined', 'dormant'],
  'official-meeting': ['first-contact', 'co-building', 'active', 'declined', 'dormant'],
  'co-building': ['official-meeting', 'convention', 'active', 'declined', 'dormant'],
  convention: ['co-building', 'active', 'declined', 'dormant'],
  active: ['co-building', 'convention', 'in-revision', 'suspended', 'ended', 'dormant'],
  'in-revision': ['active', 'convention', 'suspended', 'ended'],
  suspended: ['active', 'in-revision', 'ended'],
  ended: ['prospect', 'first-contact'],
  declined: ['prospect', 'first-contact'],
  dormant: ['first-contact', 'official-meeting', 'active', 'declined', 'ended'],
};

/** Stages that say why: the next person must understand what happened. */
export const stagesWithReason: readonly Stage[] = ['declined', 'suspended', 'ended'];

/** Stages that a partnership reaches only once both sides' interest is written (S4-02). */
export const stagesWithGains: readonly Stage[] = [
  'first-contact',
  'official-meeting',
  'co-building',
  'convention',
  'active',
  'in-revision',
];

/** Ties that exist today: what lists count and the sheet may show. */
export const liveStages: readonly Stage[] = ['active', 'in-revision'];

export const isStage = (value: unknown): value is Stage => stages.some((stage) => stage === value);
