/** The words of a convention of six pages, for comparisons of speed: each line is a kind and its texts. */
export type BenchLine =
  | { readonly kind: 'title' | 'heading' | 'paragraph' | 'bullet' | 'code' | 'attachment'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

const sentences = [
  'Sur le Val d’Aure, les Parties constatent ensemble que beaucoup de personnes sans logement ne demandent plus de soins psychiques, même quand elles en souffrent.',
  'Elles travaillent côte à côte depuis 2021, lors de maraudes et d’une permanence ouverte deux après-midi par semaine au 12, rue des Tanneurs.',
  'Aucune ne pouvant répondre seule, elles donnent à leur coopération un cadre écrit, connu de leurs équipes et de leurs instances.',
  'Chaque Partie nomme un référent et un suppléant, qui se voient au moins une fois par trimestre et se préviennent de toute absence de plus de dix jours.',
  'Ce qui concerne une personne n’est échangé qu’avec son accord, donné pour un but précis, et qu’elle peut retirer sans avoir à s’en expliquer.',
  'Les difficultés sont dites d’abord entre référents ; si elles durent, les deux directions se rencontrent dans les quinze jours.',
  'Un bilan commun est tenu chaque année, noté des deux côtés, et ses suites sont écrites avec un nom et une date.',
];

const names = [
  'Préambule',
  'Objet',
  'Objectifs partagés',
  'Principes du partenariat',
  'Personnes concernées',
  'Territoire et lieux',
  'Ce qu’apporte Le Tilleul',
  'Ce qu’apporte le Centre hospitalier',
  'Référents',
  'Gouvernance',
  'Échanges d’informations',
  'Secret et confidentialité',
  'Données personnelles',
  'Assurances',
  'Suivi et bilan',
  'Différends',
  'Durée, renouvellement, préavis',
  'Signature',
];

const paragraphOf = (seed: number, count: number): string =>
  Array.from({ length: count }, (_, index) => sentences[(seed * 3 + index * 2) % sentences.length] ?? '').join(' ');

const article = (name: string, index: number): readonly BenchLine[] => [
  { kind: 'heading', text: `Article ${index + 1}. ${name}` },
  { kind: 'paragraph', text: paragraphOf(index, 4) },
  { kind: 'paragraph', text: paragraphOf(index + 3, 3) },
  ...(index % 3 === 0
    ? Array.from({ length: 5 }, (_, item): BenchLine => ({
        kind: 'bullet',
        text: sentences[(index + item) % sentences.length] ?? '',
      }))
    : []),
  ...(index % 4 === 2
    ? [
        {
          kind: 'table' as const,
          rows: Array.from({ length: 7 }, (_, row) => [
            `Engagement ${row + 1}`,
            sentences[(row + index) % 7]?.slice(0, 80) ?? '',
            `${row * 12 + index} h`,
          ]),
        },
      ]
    : []),
];

/** Twelve articles with lists and tables. */
export const sixPages: readonly BenchLine[] = [
  { kind: 'title', text: 'Aller ensemble vers le soin' },
  {
    kind: 'paragraph',
    text: 'Convention de partenariat entre Le Tilleul et le Centre hospitalier de Clairval, équipe mobile psychiatrie-précarité.',
  },
  ...names.slice(0, 12).flatMap(article),
];
