import { addMonths, type Day, isDay } from '@entente/platform/kernel';

const monthsOfTrust = 12;

/** A card that nobody checked for a year fades to « à vérifier » (design 4.2). */
export const isToVerify = (verifiedOn: string | null, today: Day): boolean =>
  !isDay(verifiedOn) || addMonths(verifiedOn, monthsOfTrust) < today;
