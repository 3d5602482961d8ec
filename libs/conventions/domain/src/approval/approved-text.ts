import { type Convention } from '../life/convention';

type Approved = Pick<Convention, 'answers' | 'parties' | 'edits' | 'pieces'>;

/**
 * What a circuit reads: all that people wrote, but what signing and the boards add beside it. Recording a resolution,
 * annexing its extract or correcting an address takes nothing from an approval; a changed word does.
 */
export const approvedText = ({ answers, parties, edits, pieces = [] }: Approved) => {
  const { unknown: _unknown, signature, ...asked } = answers;
  const read = pieces
    .filter(({ kind }) => kind !== 'resolution')
    .map(({ title, kind, annex, sha256 }) => ({ title, kind, annex, sha256 }));
  return {
    answers: {
      ...asked,
      signatories: signature.signatories.map(({ party, name, title }) => ({ party, name, title })),
    },
    parties: parties.map(({ representative: { name, title }, boardMustApprove: _rule, ...party }) => ({
      ...party,
      representative: { name, title },
    })),
    edits,
    ...(read.length > 0 ? { pieces: read } : {}),
  };
};

type Plain = null | boolean | number | string | readonly Plain[] | { readonly [name: string]: Plain | undefined };

// As RFC 8785 does for these values: what a database gives back in another order reads the same.
const canonical = (value: Plain): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonical((member ?? null) as Plain)}`);
  return `{${members.join(',')}}`;
};

/** The text in one line that changes with its words alone; its SHA-256 is what an answer names. */
export const approvedTextLine = (content: Approved): string =>
  canonical(JSON.parse(JSON.stringify(approvedText(content))) as Plain);
