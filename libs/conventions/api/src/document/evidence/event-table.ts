import { upperFirst } from '@entente/platform/kernel';
import { evidenceEventWords } from '@entente/conventions/domain';
import { type Block, type Cell, mm, paragraph, soft, table } from '@entente/platform/pdf';
import { exactTimeInColumn } from '../exact-time';
import { type EvidenceEvent } from './evidence-pdf-content';
import { quoted } from './hash-words';
import { maskedAgent, maskedIp } from './masking';

export type EventReading = { readonly masked: boolean; readonly timeZone: string };

type Device = Pick<EvidenceEvent, 'ip' | 'userAgent'>;

/** The address and the device, the first above the second; empty when nothing is known. */
export const deviceCell = ({ ip, userAgent }: Device, masked: boolean): Cell => {
  const address = ip === null ? [] : [masked ? maskedIp(ip) : ip];
  const agent = userAgent === null ? [] : [masked ? maskedAgent(userAgent) : userAgent];
  const [first, ...rest] = [...address, ...agent].map(quoted);
  if (first === undefined) return '';
  return paragraph([first, ...rest.map((words) => soft(`\n${words}`))], { style: 'note' });
};

const isKnown = ({ ip, userAgent }: Device): boolean => ip !== null || userAgent !== null;

/** The device behind all events that have one, when it is the same. */
export const onlyDevice = (events: readonly EvidenceEvent[]): Device | null => {
  const [first, ...rest] = events.filter(isKnown);
  if (!first) return null;
  return rest.every(({ ip, userAgent }) => ip === first.ip && userAgent === first.userAgent) ? first : null;
};

const timeColumn = { header: 'Quand', width: mm(58), namesRow: true } as const;
const actColumn = { header: 'Ce qui s’est passé' } as const;

/** What happened, in order, to the second; the device beside each event only when it changes. */
export const eventTable = (events: readonly EvidenceEvent[], { masked, timeZone }: EventReading): Block => {
  const varies = events.some(isKnown) && onlyDevice(events) === null;
  const cellsOf = (event: EvidenceEvent): readonly Cell[] => [
    [exactTimeInColumn(event.at, timeZone)],
    upperFirst(evidenceEventWords[event.type].fr),
  ];
  return table({
    columns: varies
      ? [timeColumn, { ...actColumn, width: mm(46) }, { header: 'Adresse IP et appareil' }]
      : [timeColumn, actColumn],
    rows: events.map((event) => (varies ? [...cellsOf(event), deviceCell(event, masked)] : cellsOf(event))),
  });
};
