import { type Day, addMonths } from '@entente/platform/kernel';

/** S2-12: partners need about that long to take up an action. */
const rampUpMonths = 18;

/** The first day on which a score is read without the « montée en charge » banner. */
export const rampUpEndsOn = (startedOn: Day): Day => addMonths(startedOn, rampUpMonths);

export const isRampingUp = (startedOn: Day, on: Day): boolean => on < rampUpEndsOn(startedOn);
