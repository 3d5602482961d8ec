/** The only source of the present moment. */
export interface Clock {
  now(): Date;
}

/** A clock that stands still, for tests, fixtures and replays. */
export const clockAt = (moment: Date | string): Clock => {
  const instant = new Date(moment).getTime();
  return { now: () => new Date(instant) };
};
