/** Rules of the simple signature (architecture, settled questions and security decisions). */
export const signingRules = {
  /** Digits of a one-time code. */
  codeDigits: 6,
  codeMinutes: 10,
  triesPerCode: 5,
  /** Codes sent before the sender must allow more. */
  sendsPerLink: 3,
  /** How long after the right code one may still sign. */
  confirmedMinutes: 10,
  /** Days a request lasts. */
  openDays: 60,
  /** Days left at first, whatever the start: the reminders have time to leave (ADR 12). */
  leastDays: 15,
  /** Days a link still answers once signing has ended, one way or the other. */
  linkDays: 60,
  /** Working days after which a reminder leaves; as many as there are entries, never more. */
  reminderDays: [3, 7, 14],
} as const;
