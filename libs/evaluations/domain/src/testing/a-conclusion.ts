import { type ActionItem } from '../review/action-item';
import { type Conclusion, type ReviewMeeting } from '../review/conclusion';

export const anAction = (overrides: Partial<ActionItem> = {}): ActionItem => ({
  action: 'Nommer un suppléant et le présenter lors d’une rencontre à trois',
  origin: { kind: 'grid', code: 'CHK-303' },
  expectedResult: 'Un suppléant connu de chaque côté',
  priority: 'blocking',
  ownerOurs: 'member-awa',
  ownerTheirs: 'contact-roussel',
  dueOn: '2027-01-31',
  hours: null,
  budgetCents: null,
  successSign: '',
  state: 'to-do',
  abandonedReason: '',
  obstacles: [],
  visibleToPartner: true,
  effect: '',
  ...overrides,
});

export const aMeeting = (overrides: Partial<ReviewMeeting> = {}): ReviewMeeting => ({
  heldOn: '2026-12-14',
  attendees: [
    { kind: 'member', id: 'member-awa' },
    { kind: 'contact', id: 'contact-roussel' },
  ],
  peopleSupported: 0,
  ...overrides,
});

export const aConclusion = (overrides: Partial<Conclusion> = {}): Conclusion => ({
  decision: 'continue',
  reason: 'Les orientations se font mieux et les équipes se connaissent.',
  sentence: '',
  meeting: aMeeting(),
  nextReviewOn: '2027-12-13',
  actions: [anAction()],
  ...overrides,
});
