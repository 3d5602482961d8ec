import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { dayOf } from '@entente/platform/kernel';
import { rivesProfile, tilleulProfile } from './content/organisations';
import { rivesPartners, tilleulPartners } from './content/partners';
import { rivesPeople, tilleulPeople } from './content/people';
import type { DemoClock } from './demo-clock';
import { ConventionStory, tellConventions } from './load-conventions';
import { loadOrganisation } from './load-organisation';
import { loadPartners } from './load-partners';

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
};
