import { inject } from '@angular/core';
import { injectWords } from '@entente/platform/web';
import { draftingWords } from '../drafting-words';
import { injectSaid } from '../text/said';
import { sideNamesOf } from '../questions/side-names';
import { DraftStore } from './draft-store';
import { type DraftUnit, nameOfUnit } from './draft-units';

/** For a component: names the parts of the open draft. */
export const injectUnitName = (): ((unit: DraftUnit) => string) => {
  const store = inject(DraftStore);
  const t = injectWords(draftingWords);
  const said = injectSaid();
  return (unit) => {
    switch (unit.kind) {
      case 'party':
        return sideNamesOf(store.parties(), t).get(unit.id) ?? t('conflict.gone');
      case 'warnings':
        return t('conflict.warnings');
      case 'unknown':
        return t('frame.questions');
      case 'clauses':
        return t('frame.text');
      default:
        return said(nameOfUnit(store.template, unit));
    }
  };
};
