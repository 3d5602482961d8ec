import { type TieFacts } from '../review/dependency-index';
import { type ReviewSources } from '../review/prefill';

/** A tie held by several people on each side. */
export const aSolidTie = (overrides: Partial<TieFacts> = {}): TieFacts => ({
  activeContactsTheirs: 3,
  activeContactsOurs: 2,
  conventionInForce: true,
  deputyNamed: true,
  departureAnnounced: false,
  metOnTwoLevels: null,
  ...overrides,
});

export const someSources = (overrides: Partial<ReviewSources> = {}): ReviewSources => ({
  convention: {
    startedOn: '2025-03-01',
    form: 'convention',
    objectives: ['Une permanence par semaine'],
    actions: [{ action: 'Maraude commune', planned: '1 sur 5' }],
    reviewEveryMonths: 12,
    informationAnnex: true,
  },
  lastReviewOn: '2025-12-10',
  contributions: [
    { direction: 'gives', label: 'Local', unit: 'heures', planned: 100 },
    { direction: 'receives', label: 'Maraude', unit: 'séances', planned: 44 },
  ],
  referents: {
    ours: 'Awa Diallo',
    theirs: 'Dr Hélène Roussel',
    oursSince: '2024-09-01',
    theirsSince: '2023-02-01',
  },
  tie: aSolidTie(),
  indicators: null,
  feedback: null,
  on: '2026-12-14',
  ...overrides,
});
