import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { JobWorker } from '@entente/platform/api';
import { addDays, type Day, dayOf } from '@entente/platform/kernel';
import { rivesProfile, tilleulProfile } from './content/organisations';
import { rivesPartners, tilleulPartners } from './content/partners';
import { rivesPeople, tilleulPeople } from './content/people';
import type { DemoClock } from './demo-clock';
import { ConventionStory, tellConventions } from './load-conventions';
import { followIndicators } from './load-indicators';
import { loadOrganisation } from './load-organisation';
import { takeOverPaper } from './load-paper';
import { loadPartners } from './load-partners';
import { moveAction, planLateAction } from './load-actions';
import {
  beginReview,
  cancelReview,
  closeReview,
  concludeReview,
  earlierYear,
  halfRated,
  planReview,
} from './load-reviews';
import { rateOnBothSides } from './load-sides';
import { prepareSheetFor, publishSheet } from './load-sheet';
import { closeSwot, voteInSwot } from './load-swot';
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
  const told: Told = {
    app,
    writer: nadia,
    members: tilleul.ids,
    clock,
    partner: (key) => partners.get(key) ?? '',
  };
  await tellReviews(told);
  await tellSessions(told);
  await tellSheet(told);
  await followIndicators(nadia, { partnerId: told.partner('passage'), today });
  await takeOverPaper(nadia, { partnerId: told.partner('cpam'), today });
  await nadia.signOut();
  await rives.visitors.paul.signOut();
};

type Told = {
  readonly app: NestFastifyApplication;
  readonly writer: Visitor;
  readonly members: Readonly<Record<'nadia' | 'awa' | 'julien', string>>;
  readonly clock: DemoClock;
  readonly partner: (key: string) => string;
};

const goTo = async ({ app, clock, writer }: Told, daysAgo: number): Promise<Day> => {
  await app.get(JobWorker).drain();
  clock.goTo(daysAgo);
  await writer.signIn();
  return dayOf(clock.now());
};

/** A review in each status, and the year before of one of them to compare with. */
const tellReviews = async (told: Told): Promise<void> => {
  const { writer, members, partner } = told;
  const passage = { partnerId: partner('passage'), members: [members.julien, members.nadia] };
  await closeReview(writer, { ...passage, on: await goTo(told, 400), answers: earlierYear });
  await goTo(told, 290);
  await moveAction(writer, passage.partnerId, {
    state: 'done',
    effect: 'Pendant l’été, les deux suppléants ont répondu en moins de deux jours.',
  });
  await cancelReview(writer, { partnerId: partner('ccas'), on: addDays(await goTo(told, 60), 15) });
  await closeReview(writer, { ...passage, on: await goTo(told, 40) });
  await planLateAction(writer, {
    partnerId: partner('maison'),
    member: members.julien,
    on: await goTo(told, 38),
  });
  await moveAction(writer, partner('maison'), { dueOn: addDays(await goTo(told, 20), 8) });
  await moveAction(writer, passage.partnerId, { state: 'under-way' });
  await rateOnBothSides(told.app, writer, {
    partnerId: partner('hopital'),
    on: addDays(await goTo(told, 12), 20),
    memberId: members.nadia,
  });
  await beginReview(writer, { partnerId: partner('maison'), on: await goTo(told, 6), answers: halfRated });
  await planReview(writer, { partnerId: partner('siao'), on: addDays(await goTo(told, 3), 15) });
  await concludeReview(writer, { partnerId: partner('pass'), members: [members.awa], on: await goTo(told, 1) });
};

/** A session held last month, with its report, and one that is voting now. */
const tellSessions = async (told: Told): Promise<void> => {
  const { app, writer, partner } = told;
  await closeSwot(app, writer, { partnerId: partner('passage'), on: await goTo(told, 35) });
  await goTo(told, 0);
  await voteInSwot(app, writer, partner('maison'));
};

/** The sheet, published a month ago, and one prepared for the health centre. */
const tellSheet = async (told: Told): Promise<void> => {
  await goTo(told, 30);
  await publishSheet(told.writer, told.members);
  await goTo(told, 3);
  await prepareSheetFor(told.writer, told.partner('vairon'));
  await goTo(told, 0);
};
