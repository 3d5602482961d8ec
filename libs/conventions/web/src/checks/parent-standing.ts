import { type ParentStanding } from '@entente/conventions/domain';
import { type ConventionView } from '@entente/platform/api-client';
import { type Day, isDay } from '@entente/platform/kernel';

const day = (iso: string | null): Day | null => (isDay(iso) ? iso : null);

/** The convention that this one leans on, as it stood when the draft was opened. */
export const parentStanding = ({ parent }: Pick<ConventionView, 'parent'>): ParentStanding | null =>
  parent && {
    number: parent.number,
    status: parent.status,
    startsOn: day(parent.startsOn),
    endsOn: day(parent.endsOn),
  };
