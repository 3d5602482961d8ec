export {
  type PartnerAct,
  type PartnerSection,
  providePartnerAct,
  providePartnerSection,
} from './page/partner-sections';
export { providePartnerFactWords } from './page/partner-fact-words';
export { partnersPlaces } from './partners-places';
export { partnersRoutes } from './partners-routes';
