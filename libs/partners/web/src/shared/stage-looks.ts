import { type Stage } from '@entente/partners/domain';
import { type IconName, type PillTone } from '@entente/platform/web';

type Look = { readonly tone: PillTone; readonly icon: IconName };

/** One pill per stage, the same on every page. */
export const stageLooks: Readonly<Record<Stage, Look>> = {
  spotted: { tone: 'quiet', icon: 'eye' },
  prospect: { tone: 'quiet', icon: 'target' },
  'first-contact': { tone: 'info', icon: 'message-circle' },
  'official-meeting': { tone: 'info', icon: 'users' },
  'co-building': { tone: 'violet', icon: 'users-round' },
  convention: { tone: 'turn-soft', icon: 'pen-line' },
  active: { tone: 'good', icon: 'handshake' },
  'in-revision': { tone: 'info', icon: 'refresh-cw' },
  suspended: { tone: 'watch', icon: 'pause' },
  ended: { tone: 'quiet', icon: 'flag' },
  declined: { tone: 'quiet', icon: 'ban' },
  dormant: { tone: 'quiet', icon: 'moon' },
};
