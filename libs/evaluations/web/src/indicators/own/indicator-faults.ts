import { inject } from '@angular/core';
import { indicatorFaultWords, ownIndicatorsFaultWords } from '@entente/evaluations/domain';
import { type FieldFault } from '@entente/platform/kernel';
import { injectWords } from '@entente/platform/web';
import { injectSay } from '../../shared/inject-say';
import { OwnIndicatorsDesk } from './own-indicators-desk';
import { ownIndicatorsWords } from './own-indicators-words';

const known = { ...indicatorFaultWords, ...ownIndicatorsFaultWords };
const isKnown = (code: string): code is keyof typeof known => Object.hasOwn(known, code);

const shared = ['required', 'duplicate-code'] as const;

/** Faults of the indicators in words, one field at a time or all together. */
export const injectIndicatorFaults = () => {
  const desk = inject(OwnIndicatorsDesk);
  const t = injectWords(ownIndicatorsWords);
  const say = injectSay();

  const sentence = ({ code, params = {} }: FieldFault): string =>
    isKnown(code) ? say(known[code], params) : t(`fault.${shared.find((one) => one === code) ?? 'other'}`, params);

  const place = ({ pointer }: FieldFault): string => {
    const indicator = desk.content().indicators[Number(pointer.split('/')[2])];
    return indicator ? t('place.indicator', { code: indicator.code }) : t('place.whole');
  };

  /** The sentence of the first fault at this place or inside it; null when there is none. */
  const at = (pointer: string): string | null => {
    const fault = desk.faults().find((one) => one.pointer === pointer || one.pointer.startsWith(`${pointer}/`));
    return fault ? sentence(fault) : null;
  };

  return { sentence, place, at };
};
