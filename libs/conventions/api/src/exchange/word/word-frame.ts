import { dayOf, formatDay } from '@entente/platform/kernel';
import { Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { demonstrationMark } from '../../document/content/signature-words';
import { runs } from './word-runs';
import { inks } from './word-styles';
import { textWidth } from './word-tables';
import type { ConventionWordContent } from './word-content';

const kind = 'Convention de partenariat';

const stageWords = ({ state, version, number }: ConventionWordContent): string =>
  state === 'draft' ? `Projet, version ${version}` : `Copie de travail du n°\u00a0${number}`;

const dated = ({ number, state, createdAt, timeZone }: ConventionWordContent): string => {
  const day = formatDay(dayOf(createdAt, timeZone), 'fr');
  return `Convention n°\u00a0${number}, ${state === 'draft' ? 'projet du' : 'copie du'} ${day}`;
};

const tabStops = [{ type: TabStopType.RIGHT, position: textWidth }];

const small = { size: 17, color: inks.soft } as const;

/** What it is, at which version. */
export const wordHeader = (content: ConventionWordContent): Header =>
  new Header({
    children: [
      new Paragraph({
        style: 'Small',
        tabStops,
        children: [
          ...(content.isDemo ? [new TextRun({ ...small, text: `${demonstrationMark} · `, bold: true })] : []),
          new TextRun({ ...small, text: kind }),
          new TextRun({ ...small, children: [new Tab(), stageWords(content)] }),
        ],
      }),
    ],
  });

/** Of which day, and the page. */
export const wordFooter = (content: ConventionWordContent): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Small',
        tabStops,
        children: [
          ...runs(dated(content)),
          new TextRun({
            ...small,
            children: [new Tab(), 'Page ', PageNumber.CURRENT, ' sur ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
