import type { Series } from '../load-indicators';

const each = (part: string, ...values: (number | null)[]) =>
  values.map((value) => (value === null ? null : { [part]: value }));

/** Two years of figures between the association and its addiction service. */
export const indicatorStory: readonly Series[] = [
  {
    code: 'IND-05',
    before: each('referrals', 14, 11, 9, 12),
    now: each('referrals', 13, 10, 12, 6),
  },
  {
    code: 'IND-06',
    target: 40,
    before: each('referrals', 6, 5, 7, 8),
    now: each('referrals', 9, 11, 8, 7),
  },
  {
    code: 'IND-07',
    target: 8,
    before: [{ meetings: 1, regular: false }, { meetings: 2, regular: true }, null, { meetings: 1, regular: false }],
    now: [{ meetings: 2, regular: true }, { meetings: 2, regular: true }, { meetings: 2, regular: true }, null],
  },
  {
    code: 'IND-13',
    before: [{ invited: 30, registered: 18, present: 14, completed: 8 }],
    now: [{ invited: 34, registered: 25, present: 20, completed: 15 }],
    comment: 'Atelier « prendre soin de soi », six séances.',
  },
  {
    code: 'IND-14',
    before: each('requests', 12, 14, 10, 15),
    now: each('requests', 16, 15, 13, 8),
  },
  {
    code: 'IND-15',
    target: 75,
    before: each('accepted', 7, 8, 6, 9),
    now: each('accepted', 11, 10, 10, null),
  },
  {
    code: 'IND-16',
    before: [{ 'OB-DELAY': 3, 'OB-CAPACITY': 2 }, { 'OB-CAPACITY': 4, 'OB-MOBILITY': 2 }, { 'OB-DELAY': 4 }, null],
    now: [
      { 'OB-DELAY': 3, 'OB-RIGHTS': 2 },
      { 'OB-CAPACITY': 3, 'OB-DELAY': 2 },
      { 'OB-MOBILITY': 2, 'OB-DELAY': 1 },
      null,
    ],
  },
  {
    code: 'IND-17',
    target: 21,
    reliability: 'declared',
    before: each('days', 45, 42, 38, 40),
    now: each('days', 33, 30, 26, null),
  },
  {
    code: 'IND-20',
    side: 'ours',
    reliability: 'estimated',
    before: [{ design: 6, delivery: 18, travel: 5 }, { delivery: 20, travel: 6 }, null, { delivery: 16, minutes: 3 }],
    now: [{ design: 4, delivery: 22, travel: 6 }, { delivery: 24, travel: 6, minutes: 4 }, { delivery: 21 }, null],
  },
  {
    code: 'IND-20',
    side: 'theirs',
    reliability: 'declared',
    before: [{ delivery: 12 }, { delivery: 12 }, { delivery: 10 }, { delivery: 12 }],
    now: [{ delivery: 14, travel: 3 }, { delivery: 14 }, { delivery: 12 }, null],
  },
  {
    code: 'LIN-001',
    target: 24,
    before: each('value', 4, 5, 3, 5),
    now: each('value', 6, 5, 6, null),
  },
];
