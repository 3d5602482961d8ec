export { HelpContainer } from '@entente/platform/web';
