import { injectWords } from '@entente/platform/web';
import { takeoverWords } from '../takeover-words';
import { type Missing } from './paper-schema';

const keys = {
  name: 'paper.nameMissing',
  signed: 'dates.signedMissing',
  starts: 'dates.startsMissing',
  signatory: 'signatories.nameMissing',
  partner: 'paper.partnerMissing',
} as const;

/** The sentence of each thing that must be typed. */
export const injectMissing = (): Missing => {
  const t = injectWords(takeoverWords);
  return (field) => t(keys[field]);
};
