import { type Clause } from '../../template/convention-template';

const paragraph = `

{{?parent.number}}
La présente convention applique la convention-cadre n° {{parent.number}}, « {{parent.title}} », signée le {{parent.signedOn}}. Ce qu’elle ne règle pas l’est par la convention-cadre.
{{/}}`;

/** The purpose of a convention that may apply a framework: it says which. */
export const applying = (purpose: Clause): Clause => ({
  ...purpose,
  variants: purpose.variants.map((variant) => ({ ...variant, text: `${variant.text.trimEnd()}${paragraph}` })),
});
