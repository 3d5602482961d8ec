import { type Language } from '@entente/platform/kernel';
import { reportWords } from '../content/report-words';
import { type EvaluationGrid } from '../grid/evaluation-grid';
import { print } from './printed-words';

/** « Grille CHK, version 1 », or the title of the organisation’s own. */
export const gridLine = ({ own, version, title }: EvaluationGrid, language: Language): string =>
  own === undefined
    ? print(reportWords.gridVersion, language, { version })
    : print(reportWords.ownGridVersion, language, { version, title: title[language] });
