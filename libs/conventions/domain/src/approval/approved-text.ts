import { type ConventionContent } from '../life/convention';

/**
 * What a circuit reads: all that people wrote, but what signing and the boards add beside it. Recording a resolution or
 * correcting an address takes nothing from an approval; a changed word does.
 */
export const approvedText = ({ answers, parties, edits }: Pick<ConventionContent, 'answers' | 'parties' | 'edits'>) => {
  const { unknown: _unknown, signature, ...asked } = answers;
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
export const approvedTextLine = (content: Pick<ConventionContent, 'answers' | 'parties' | 'edits'>): string =>
  canonical(JSON.parse(JSON.stringify(approvedText(content))) as Plain);
