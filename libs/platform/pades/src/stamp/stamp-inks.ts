/** Inks of the printed page, from the design's --ent-paper-* tokens, as PDF fill colours. */
const HEX = {
  ink: '#1b2424',
  soft: '#485352',
  line: '#c9c5ba',
  tint: '#f4f2ec',
  us: '#0a5c64',
  them: '#7c3459',
  turn: '#f6c65b',
} as const;

export type Ink = keyof typeof HEX;

/** The operator that fills with an ink. */
export const fillWith = (ink: Ink): string => {
  const channels = [1, 3, 5].map((start) => parseInt(HEX[ink].slice(start, start + 2), 16) / 255);
  return `${channels.map((channel) => channel.toFixed(3)).join(' ')} rg`;
};
