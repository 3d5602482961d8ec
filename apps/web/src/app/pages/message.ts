export { MessagePage } from '@entente/platform/web';
