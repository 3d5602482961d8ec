import { type Quadrant } from '@entente/evaluations/domain';
import { type IconName } from '@entente/platform/web';

/** The drawing of each quadrant; its colours are classes of `quadrants.css`. */
export const quadrantIcons: Readonly<Record<Quadrant, IconName>> = {
  strengths: 'mountain',
  weaknesses: 'split',
  opportunities: 'sprout',
  threats: 'triangle-alert',
};
