import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { JobWorker } from '@entente/platform/api';
import { addDays, type Day, dayOf } from '@entente/platform/kernel';
import { rivesProfile, tilleulProfile } from './content/organisations';
import { rivesPartners, tilleulPartners } from './content/partners';
import { rivesPeople, tilleulPeople } from './content/people';
import type { DemoClock } from './demo-clock';
import { ConventionStory, tellConventions } from './load-conventions';
import { draftQuestions, publishGrid } from './load-grids';
import { followIndicators } from './load-indicators';
import { adaptIndicators } from './load-own-indicators';
import { leaveWork } from './load-departure';
import { loadOrganisation } from './load-organisation';
import { askPartnerFigures } from './load-partner-figures';
import { takeOverPaper } from './load-paper';
import { beginStrategy, closeStrategy } from './load-strategy';
import { loadPartners } from './load-partners';
import { adaptFeedback, answerCampaign, answerYearBefore, closeCampaign, openCampaign } from './load-feedback';
import { tellFeelings } from './load-feelings';
import { followByLink, moveAction, planLateAction, planRecurring } from './load-actions';
import { carryLastYear, giveParts } from './load-carried';
import { closePastYear, launchCampaign, yearBefore } from './load-campaigns';
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
  await tellPastYears(told);
  await tellReviews(told);
  await tellFeedback(told);
  await tellCampaign(told);
  await tellSessions(told);
  await tellStrategy(told, Number(today.slice(0, 4)));
  await tellSheet(told);
  await adaptIndicators(nadia);
  await followIndicators(nadia, { partnerId: told.partner('passage'), today });
  await askPartnerFigures(app, nadia, { partnerId: told.partner('passage'), today });
  await leaveWork(nadia, {
    member: tilleul.ids.marc,
    partners: [told.partner('siao'), told.partner('cpam')],
    on: today,
  });
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

/** Two past years of reviews, so that years compare and the synthesis has something to say. */
const tellPastYears = async (told: Told): Promise<void> => {
  const { writer, members, partner } = told;
  const now = await goTo(told, 425);
  const held = { member: members.awa, on: addDays(now, -320) };
  const effect = 'Les deux équipes savent qui appeler, et le font.';
  await closePastYear(writer, { ...held, partnerId: partner('passage'), effect }, yearBefore);
  await closePastYear(writer, { ...held, partnerId: partner('ccas'), effect }, yearBefore);
  await closePastYear(writer, { ...held, partnerId: partner('maison'), effect }, earlierYear);
  await closePastYear(writer, { ...held, on: addDays(now, -30), partnerId: partner('ccas'), effect }, earlierYear);
  await closePastYear(
    writer,
    { ...held, on: addDays(now, -20), partnerId: partner('maison'), effect, inWords: true },
    yearBefore,
  );
  await closePastYear(writer, { ...held, on: addDays(now, -15), partnerId: partner('pass'), effect }, earlierYear);
};

/** The campaign of this year, launched a week ago, running. */
const tellCampaign = async (told: Told): Promise<void> => {
  const opensOn = await goTo(told, 1);
  const partnerIds = ['passage', 'hopital', 'ccas', 'maison', 'pass', 'siao', 'vairon'].map(told.partner);
  await launchCampaign(told.writer, { partnerIds, opensOn, dueOn: `${opensOn.slice(0, 4)}-12-20` as Day });
  await goTo(told, 0);
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
  await planRecurring(writer, { partnerId: partner('maison'), member: members.julien, on: await goTo(told, 15) });
  await followByLink(told.app, writer, { partnerId: passage.partnerId, on: await goTo(told, 14) });
  await rateOnBothSides(told.app, writer, {
    partnerId: partner('hopital'),
    on: addDays(await goTo(told, 12), 20),
    memberId: members.nadia,
  });
  const begun = await beginReview(writer, {
    partnerId: partner('maison'),
    on: await goTo(told, 6),
    answers: halfRated,
  });
  await carryLastYear(writer, begun.id);
  await giveParts(
    writer,
    begun.id,
    { people: members.julien, learning: members.awa, 'grid.D4': members.awa },
    addDays(dayOf(new Date()), 9),
  );
  const grid = await publishGrid(writer);
  await draftQuestions(writer);
  await planReview(writer, { partnerId: partner('siao'), on: addDays(await goTo(told, 3), 15), grid });
  await concludeReview(writer, { partnerId: partner('pass'), members: [members.awa], on: await goTo(told, 1) });
};

/** A session held last month, with its report, and one that is voting now. */
const tellSessions = async (told: Told): Promise<void> => {
  const { app, writer, partner } = told;
  await closeSwot(app, writer, { partnerId: partner('passage'), on: await goTo(told, 35) });
  await goTo(told, 33);
  await tellFeelings(app, writer, {
    partnerId: partner('passage'),
    ours: { face: 'very', remark: 'On s’est enfin dit ce qui coinçait.' },
    theirs: { face: 'rather', remark: 'Utile, un peu long.' },
  });
  await goTo(told, 6);
  await tellFeelings(app, writer, {
    partnerId: partner('siao'),
    ours: { face: 'rather', remark: '' },
    theirs: { face: 'little', remark: 'Trois relances pour une signature : on s’est sentis pressés.' },
  });
  await goTo(told, 0);
  await voteInSwot(app, writer, partner('maison'));
};

/** Last year's strategy review, closed, and this year's, that teams are answering. */
const tellStrategy = async (told: Told, year: number): Promise<void> => {
  const on = await goTo(told, 365);
  await closeStrategy(told.writer, { year: year - 1, on, owner: told.members.nadia });
  await goTo(told, 9);
  await beginStrategy(told.writer, year);
};

/** What people said of a partnership last autumn and this one, with what went back to them; and people who are answering now. */
const tellFeedback = async (told: Told): Promise<void> => {
  const { app, writer, partner } = told;
  const before = await openCampaign(writer, { partnerId: partner('passage'), on: await goTo(told, 426), days: 20 });
  await answerYearBefore(app, before);
  await goTo(told, 405);
  await closeCampaign(writer, before);
  const asked = { partnerId: partner('passage'), on: await goTo(told, 75), days: 25 };
  const over = await openCampaign(writer, asked);
  await answerCampaign(app, writer, { campaign: over, phones: 31, papers: 9 });
  await goTo(told, 45);
  await closeCampaign(writer, over);
  const on = await goTo(told, 9);
  await adaptFeedback(writer);
  const running = await openCampaign(writer, { partnerId: partner('maison'), on, days: 28 });
  await answerCampaign(app, writer, { campaign: running, phones: 7, papers: 0 });
};

/** The sheet, published a month ago, and one prepared for the health centre. */
const tellSheet = async (told: Told): Promise<void> => {
  await goTo(told, 30);
  await publishSheet(told.writer, told.members);
  await goTo(told, 3);
  await prepareSheetFor(told.writer, told.partner('vairon'));
  await goTo(told, 0);
};
