export { evaluationsFocusRoutes, evaluationsRoutes } from './evaluations-routes';
export { partnerFeelingsSection } from './feelings/partner-section';
export { partnerFeedbackSection } from './feedback/partner-section';
export { partnerIndicatorsSection } from './indicators/partner-section';
export { partnerSwotSessions } from './swot/load-partner-swot';
export { swotWords } from './swot/swot-words';
