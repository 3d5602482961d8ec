import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Day, dayOf } from '@entente/platform/kernel';
import { rivesProfile, tilleulProfile } from './content/organisations';
import { rivesPartners, tilleulPartners } from './content/partners';
import { rivesPeople, tilleulPeople } from './content/people';
import type { DemoClock } from './demo-clock';
import { ConventionStory, tellConventions } from './load-conventions';
import { loadOrganisation } from './load-organisation';
import { loadPartners } from './load-partners';
import { beginReview, closeReview, halfRated } from './load-reviews';
import { prepareSheetFor, publishSheet } from './load-sheet';
import type { Visitor } from './visitor';

const OPENED_DAYS_AGO = 430;

/** The fictional association, two years of its partnerships, and a second organisation that must never see them. */
export const loadDemo = async (app: NestFastifyApplication, clock: DemoClock): Promise<void> => {
  const today = dayOf(new Date());
  clock.goTo(OPENED_DAYS_AGO);
  const tilleul = await loadOrganisation(app, { slug: 'le-tilleul', profile: tilleulProfile, people: tilleulPeople });
  const rives = await loadOrganisation(app, { slug: 'les-deux-rives', profile: rivesProfile, people: rivesPeople });
  const { nadia } = tilleul.visitors;
  await nadia.signIn();
  await rives.visitors.paul.signIn();
  const partners = await loadPartners(nadia, tilleul.ids, { now: clock.now(), partners: tilleulPartners });
  await loadPartners(rives.visitors.paul, rives.ids, { now: clock.now(), partners: rivesPartners });
  await tellConventions(new ConventionStory(app, clock, nadia, tilleul.tenantId), { partners, today });
  const told: Told = { writer: nadia, member: tilleul.ids.nadia, clock, partner: (key) => partners.get(key) ?? '' };
  await tellReviews(told);
  await tellSheet(told);
};

type Told = {
  readonly writer: Visitor;
  readonly member: string;
  readonly clock: DemoClock;
  readonly partner: (key: string) => string;
};

const goTo = async ({ clock, writer }: Told, daysAgo: number): Promise<Day> => {
  clock.goTo(daysAgo);
  await writer.signIn();
  return dayOf(clock.now());
};

/** One review closed with its report, one that somebody goes on with tomorrow. */
const tellReviews = async (told: Told): Promise<void> => {
  const { writer, member, partner } = told;
  await closeReview(writer, partner('passage'), { on: await goTo(told, 40), member });
  await beginReview(writer, partner('maison'), { on: await goTo(told, 6), answers: halfRated });
};

/** The sheet, published a month ago, and one prepared for the health centre. */
const tellSheet = async (told: Told): Promise<void> => {
  await goTo(told, 30);
  await publishSheet(told.writer);
  await goTo(told, 3);
  await prepareSheetFor(told.writer, told.partner('vairon'));
  await goTo(told, 0);
};
