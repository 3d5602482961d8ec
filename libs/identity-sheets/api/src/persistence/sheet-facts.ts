import type { SheetFact } from '@entente/identity-sheets/domain';
import type { Fact } from '@entente/platform/api';

/** Facts hold ids: the address or name a sheet went to stands in its own row, which can be erased. */
const detailOf = (fact: SheetFact): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fact).filter(([name]) => name !== 'type' && !isAddress(fact, name)));

const isAddress = ({ type }: SheetFact, name: string): boolean => type === 'sheet-handed-over' && name === 'to';

/** What happened, told of the sheet, of what else it names, and of the partner it was prepared for. */
export const toFacts = (sheetId: string, facts: readonly SheetFact[], also: readonly string[] = []): Fact[] =>
  facts.map((fact) => ({
    type: fact.type,
    about: [sheetId, ...also, ...('partnerId' in fact && fact.partnerId ? [fact.partnerId] : [])],
    detail: detailOf(fact),
  }));
