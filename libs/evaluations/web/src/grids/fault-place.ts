import { inject } from '@angular/core';
import { gridFaultWords } from '@entente/evaluations/domain';
import { type FieldFault } from '@entente/platform/kernel';
import { injectWords } from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { GridDesk } from './grid-desk';
import { gridsWords } from './grids-words';

/** Where a fault is mended: which part of the page, and which control. */
export type FaultPlace = { readonly part: 'criteria' | 'scale' | 'publish'; readonly words: string };

const isOwnCode = (code: string): code is keyof typeof gridFaultWords => Object.hasOwn(gridFaultWords, code);

const shared = ['required', 'max', 'min', 'min-items'] as const;

/** Faults of the draft in words, one field at a time or all together. */
export const injectFaults = () => {
  const desk = inject(GridDesk);
  const t = injectWords(gridsWords);
  const say = injectSay();

  const sentence = ({ code, params = {} }: FieldFault): string => {
    if (isOwnCode(code)) return say(gridFaultWords[code], params);
    return t(`fault.${shared.find((one) => one === code) ?? 'other'}`, params);
  };

  const dimensionName = (index: number): string => desk.content().dimensions[index]?.name.fr || t('edit.newName');

  const ofScale = (kind: string | undefined, value: string | undefined): FaultPlace => ({
    part: 'scale',
    words: kind === 'steps' ? t('place.step', { value: value ?? '' }) : t('place.aside'),
  });

  const ofRules = (kind: string | undefined, index: string | undefined): FaultPlace => ({
    part: 'scale',
    words: kind === 'bands' ? t('place.band', { rank: Number(index) + 1 }) : t('place.low'),
  });

  const ofDimension = (d: string | undefined, c: string | undefined): FaultPlace => {
    const criterion = c === undefined ? undefined : desk.content().dimensions[Number(d)]?.criteria[Number(c)];
    if (criterion) return { part: 'criteria', words: t('place.criterion', { code: criterion.code }) };
    return {
      part: 'criteria',
      words: d === undefined ? t('place.grid') : t('place.dimension', { name: dimensionName(Number(d)) }),
    };
  };

  const place = ({ pointer }: FieldFault): FaultPlace => {
    const [, first, second, third, fourth] = pointer.split('/');
    switch (first) {
      case 'fates':
        return { part: 'publish', words: t('place.fate', { code: second ?? '' }) };
      case 'scale':
        return ofScale(second, third);
      case 'rules':
        return ofRules(second, third);
      case 'dimensions':
        return ofDimension(second, fourth);
      default:
        return { part: 'criteria', words: t('place.title') };
    }
  };

  /** The sentence of the first fault at this place or inside it; null when there is none. */
  const at = (pointer: string): string | null => {
    const fault = desk.faults().find((one) => one.pointer === pointer || one.pointer.startsWith(`${pointer}/`));
    return fault ? sentence(fault) : null;
  };

  return { sentence, place, at };
};
