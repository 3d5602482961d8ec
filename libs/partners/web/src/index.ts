export {
  type PartnerAct,
  type PartnerSection,
  providePartnerAct,
  providePartnerSection,
} from './page/partner-sections';
export { providePartnerFactWords } from './page/partner-fact-words';
export { partnersRoutes } from './partners-routes';
