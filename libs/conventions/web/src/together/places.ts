import { type ConventionDocument } from '@entente/conventions/domain';

/** The element of a place in the text: articles and annexes have their own, the rest stands at the end. */
export const anchorOf = ({ articles, annexes }: ConventionDocument, place: string): string => {
  const article = articles.find(({ clauseCode }) => clauseCode === place);
  const annex = annexes.find(({ code }) => code === place);
  if (article) return article.id;
  return annex ? `annexe-${annex.letter.toLowerCase()}` : `talk-${place}`;
};

/** Goes to a place without touching the address: that is where tokens come in. */
export const jumpTo = (anchor: string): void => {
  const place = document.getElementById(anchor);
  const heading = place?.matches('h3') ? place : place?.querySelector<HTMLElement>('h3');
  if (!heading) return;
  heading.tabIndex = -1;
  place?.scrollIntoView({ block: 'start' });
  heading.focus({ preventScroll: true });
};
