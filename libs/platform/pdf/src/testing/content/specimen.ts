import { PNG } from 'pngjs';
import {
  type DocumentSpec,
  type Frame,
  bar,
  bold,
  bulletList,
  columns,
  decodeLogo,
  gap,
  heading,
  image,
  italic,
  keepTogether,
  keyFigures,
  lead,
  link,
  mm,
  numberedList,
  pageBreak,
  panel,
  paragraph,
  qrCode,
  row,
  rule,
  sideBySide,
  signatureBlocks,
  soft,
  stack,
  superscript,
  table,
  tickBoxes,
  title,
  underline,
  valueLines,
  writingLines,
  type Logo,
} from '../../index';

const frame: Frame = {
  header: { left: 'Convention-cadre', right: 'Projet, version 4' },
  followingHeader: { left: 'Convention-cadre n° 2026-014', right: 'Le Tilleul, Centre hospitalier de Clairval' },
  footer: {
    left: 'Convention n° 2026-014, version figée le 9 novembre 2026',
    middle: 'Vérifier : entente.example/v/7KQ4-M2XR-WT3B',
  },
};

const parties = sideBySide([
  panel({
    side: 'us',
    title: 'Le Tilleul',
    blocks: [
      paragraph(
        [
          'Association loi 1901, 12, rue des Tanneurs, Clairval. SIRET 000 000 000 00018. Représentée par ',
          bold('Nadia Belkacem'),
          ', directrice, habilitée par le conseil d’administration du 9 novembre 2026.',
        ],
        { style: 'small' },
      ),
    ],
  }),
  panel({
    side: 'them',
    title: 'Centre hospitalier de Clairval',
    blocks: [
      paragraph(
        [
          'Établissement public de santé, 2, avenue des Peupliers, Clairval. FINESS 00 000 000 0. Représenté par ',
          bold('Marc Thévenot'),
          ', directeur, par délégation du 3 mars 2025.',
        ],
        { style: 'small' },
      ),
    ],
  }),
]);

const article = (name: string, ...blocks: Parameters<typeof stack>[0]) =>
  stack([gap(mm(4.5)), heading(2, name), stack(blocks, mm(1.5))]);

const preamble =
  'Sur le Val d’Aure, les Parties constatent ensemble que beaucoup de personnes sans logement ne demandent plus de soins psychiques, même quand elles en souffrent. Elles travaillent côte à côte depuis 2021, lors de maraudes et d’une permanence. Aucune ne pouvant répondre seule, elles donnent à leur coopération un cadre écrit, connu de leurs équipes et de leurs instances.';

const goals = table({
  columns: [{ header: 'Ce qui doit changer' }, { header: 'À quoi on le verra' }, { header: 'D’ici', numeric: true }],
  rows: [
    ['Un premier contact soignant pour qui le souhaite', 'Délai médian de 9 jours ou moins', 'juin 2027'],
    ['Moins de sorties d’hôpital sans solution', 'Prévenance d’au moins 5 jours, 8 fois sur 10', 'déc. 2027'],
    ['Des équipes qui se connaissent', 'Deux visites et un stage croisé par an', 'chaque année'],
  ],
});

const conventionPages = [
  title('Aller ensemble vers le soin'),
  lead([
    'Convention de partenariat entre Le Tilleul et le Centre hospitalier de Clairval, équipe mobile psychiatrie-précarité. Du 1',
    superscript('er'),
    ' janvier 2027 au 31 décembre 2029.',
  ]),
  gap(mm(6)),
  parties,
  article('Article 1. Préambule', paragraph(preamble)),
  article(
    'Article 2. Objet',
    paragraph(
      'La convention fixe ce que chaque Partie apporte, la manière de travailler ensemble et la façon d’en rendre compte.',
    ),
  ),
  article('Article 3. Objectifs partagés', goals),
  article(
    'Article 4. Principes du partenariat',
    paragraph([
      'Les Parties se considèrent comme égales, ',
      italic('quels que soient'),
      ' leur taille et leur statut. Elles se disent ',
      underline('ce qui les gêne'),
      '. Les textes sont sur ',
      link('entente.example/textes', 'https://entente.example/textes?langue=fr&page=1'),
      ' ; elles décident à deux de ce qui les « engage » toutes deux : rien d’autre.',
    ]),
    bulletList([
      'dire ce qui ne va pas avant que cela n’abîme le lien',
      [
        'répondre, ',
        bold('même non'),
        ', à chaque demande, par écrit ou de vive voix, dans le délai que les équipes ont fixé ensemble',
      ],
      { blocks: [paragraph('recevoir les équipes'), numberedList(['à la rentrée', 'au printemps'])] },
    ]),
    numberedList(['une rencontre par an', 'un écrit simple', 'un bilan noté des deux côtés']),
  ),
  article(
    'Article 5. Personnes concernées',
    heading(3, 'Qui'),
    paragraph(
      'Toute personne accueillie ou rencontrée par Le Tilleul peut bénéficier des actions prévues, sans condition de droits. Elle peut refuser, changer d’avis et choisir ses interlocuteurs.',
    ),
    heading(3, 'Noms et langues'),
    paragraph(
      'Nguyễn Thị Hương, Łukasz Żółć, Ştefan Țurcanu, Αλέξανδρος Παπαδόπουλος, Щербаков Иван Алексеевич, Đặng Ngọc Ánh ; flèche →, case ☐, coche ✓, numéro №, fraction ½, température 21 °C, prix 1 240 €.',
    ),
  ),
];

const indicators = Array.from({ length: 34 }, (_, index) => [
  `IND-${String(index + 1).padStart(2, '0')}`,
  index % 5 === 0
    ? 'Nombre de personnes rencontrées une première fois lors d’une maraude commune et revues dans les trente jours, où que ce soit'
    : 'Nombre de rencontres',
  String((index * 37) % 411),
  `${(index * 13) % 100} %`,
]);

const reviewPages = [
  pageBreak,
  heading(2, 'Bilan'),
  keyFigures([
    { value: '61', words: 'sur 100, note commune : à consolider' },
    { value: '86 %', words: 'd’accord entre nos deux regards' },
    { value: '37', words: 'critères notés sur 37, 2 sans objet' },
    { value: '1', words: 'point bloquant : suppléance' },
  ]),
  gap(mm(5.5)),
  heading(2, 'Les huit dimensions'),
  table({
    caption: 'Notes de 0 à 100, cette année et la précédente',
    columns: [
      { header: 'Dimension', namesRow: true },
      { header: '0 à 100', width: mm(76) },
      { header: '2026', numeric: true },
      { header: '2025', numeric: true },
      { header: 'Lecture' },
    ],
    rows: (
      [
        ['Sens partagé', 67, 60, 'solide'],
        ['Équité et réciprocité', 59, 58, 'à consolider'],
        ['Cadre et organisation', 62, 49, 'à consolider'],
        ['Communication et confiance', 71, 70, 'solide'],
        ['Effets', 0, 47, 'à construire'],
      ] as const
    ).map(([name, value, before, reading]) => [
      name,
      bar({ value, notches: [35, 65], alt: `${value} sur 100` }),
      [bold(String(value))],
      String(before),
      reading,
    ]),
  }),
  gap(mm(5.5)),
  columns([
    { span: 7, block: stack([heading(2, 'Ce que nous faisons'), paragraph(preamble)]) },
    {
      span: 5,
      block: stack([
        heading(2, 'Pour qui'),
        bulletList([
          'adultes et couples sans logement',
          'familles hébergées à l’hôtel',
          'jeunes de 18 à 25 ans en rupture',
        ]),
      ]),
    },
  ]),
  gap(mm(5.5)),
  panel({
    side: 'us',
    title: 'Vous pouvez compter sur nous pour',
    blocks: [
      valueLines(
        [
          {
            text: [
              bold('Accompagner la personne au premier rendez-vous'),
              ', avec un travailleur social qu’elle connaît',
            ],
            value: '3 h par semaine',
          },
          { text: [bold('Rappeler le rendez-vous la veille'), ', de vive voix'], value: 'chaque fois' },
          { text: [bold('Prêter une salle au calme'), ' pour vos actions de prévention'], value: '40 h par an' },
        ],
        'usLine',
      ),
    ],
  }),
  gap(mm(5.5)),
  panel({
    side: 'them',
    title: 'Ce que nous attendons de vous',
    blocks: [
      valueLines(
        [
          { text: [bold('Deux créneaux dentaires par semaine'), ', posés d’avance'], value: 'priorité 1' },
          { text: [bold('Une réponse, même négative'), ', à chaque demande'], value: 'sous 5 jours' },
        ],
        'themLine',
      ),
    ],
  }),
  gap(mm(5.5)),
  heading(2, 'Indicateurs'),
  table({
    columns: [
      { header: 'Repère', namesRow: true },
      { header: 'Indicateur' },
      { header: 'Nombre', numeric: true },
      { header: 'Part', numeric: true },
    ],
    rows: indicators,
  }),
];

const longWords = Array.from({ length: 14 }, (_, index) => `${index + 1}. ${preamble}`).join('\n');

const lastPages = [
  gap(mm(5.5)),
  heading(2, 'Grille à remplir'),
  table({
    columns: [
      { header: 'Critère', namesRow: true },
      { header: 'Note', width: mm(80) },
    ],
    rows: [
      ['Un référent et un suppléant sont nommés', tickBoxes(['0', '1', '2', '3', 'sans objet'])],
      ['Les demandes reçoivent une réponse', tickBoxes(['0', '1', '2', '3', 'sans objet'])],
      ['Récit, plus long qu’une page', paragraph(longWords, { style: 'table' })],
    ],
  }),
  writingLines(3),
  gap(mm(5.5)),
  paragraph(preamble.repeat(4)),
  gap(mm(5.5)),
  keepTogether(
    heading(2, 'Signatures'),
    signatureBlocks([
      {
        side: 'us',
        organisation: 'Le Tilleul',
        name: 'Nadia Belkacem',
        role: 'Directrice',
        authority: 'Habilitée par le conseil du 9 novembre 2026',
        zone: {
          kind: 'field',
          name: 'signature-1',
          label: 'Signature de Nadia Belkacem, Le Tilleul',
          words: ['Signature attendue', 'Lieu et date :'],
        },
      },
      {
        side: 'them',
        organisation: 'Centre hospitalier de Clairval',
        name: 'Marc Thévenot',
        role: 'Directeur',
        authority: 'Délégation du 3 mars 2025',
        zone: {
          kind: 'field',
          name: 'signature-2',
          label: 'Signature de Marc Thévenot, Centre hospitalier de Clairval',
          words: ['Signature attendue', 'Lieu et date :'],
        },
      },
      {
        side: 'them',
        organisation: 'Visa du service',
        name: 'Dr Hélène Roussel',
        role: 'Cheffe de service',
        authority: 'Avis favorable',
        zone: { kind: 'paper', words: ['Signature à l’encre', 'Lieu et date :'] },
      },
      {
        side: 'us',
        organisation: 'Visa',
        name: 'Julien Marchetti',
        role: 'Référent du partenariat',
        zone: { kind: 'note', words: ['Copie adressée à la signature de tous'] },
      },
    ]),
  ),
  gap(mm(6)),
  rule(),
  gap(mm(6)),
  panel({
    side: 'neutral',
    blocks: [
      row([
        {
          block: stack([
            heading(2, 'Vérifier ce document'),
            paragraph(
              [
                'Lisez le code avec un téléphone ou ouvrez ',
                bold('entente.example/v'),
                ' et saisissez ',
                bold('7KQ4\u20112MXR\u2011WT3B'),
                '. La page dit qui a signé, quand, et si le fichier est resté intact. Elle ne montre pas le texte.',
              ],
              { style: 'small' },
            ),
            paragraph([soft('Association loi 1901 déclarée en 1987.')], { style: 'note' }),
          ]),
        },
        {
          width: mm(27),
          block: qrCode('https://entente.example/v/7KQ4-2MXR-WT3B', {
            alt: 'Code QR de la page de vérification',
            caption: 'Vérifier',
          }),
        },
      ]),
    ],
  }),
];

/** A green square with a paler band, as an uploaded picture would be once decoded. */
export const specimenLogo = (): Logo => {
  const picture = new PNG({ width: 120, height: 120 });
  for (let index = 0; index < 120 * 120; index += 1)
    picture.data.set([47, 93, 58, index % 120 > 20 ? 255 : 120], index * 4);
  return decodeLogo(PNG.sync.write(picture));
};

/** A document that uses every block over several pages. */
export const specimen = (logo: Logo = specimenLogo()): DocumentSpec => ({
  meta: {
    title: 'Aller ensemble vers le soin : convention d’exemple <Tech & Vie>',
    author: 'Le Tilleul',
    language: 'fr-FR',
    createdAt: new Date('2026-11-09T10:30:00Z'),
    subject: 'Convention de partenariat',
    keywords: 'convention, partenariat',
  },
  frame,
  blocks: [
    row([
      { width: mm(15), block: image(logo, { alt: 'Logo du Tilleul' }) },
      {
        block: stack([
          title('Le Tilleul', 'name'),
          paragraph('Loger, accueillir, accompagner vers le soin, sur le Val d’Aure depuis 1987.', {
            style: 'tagline',
          }),
        ]),
      },
    ]),
    gap(mm(5)),
    ...conventionPages.slice(1),
    ...reviewPages,
    ...lastPages,
  ],
  attachments: [
    {
      name: 'convention.json',
      description: 'Convention lisible par un programme',
      mediaType: 'application/json',
      content: JSON.stringify({ titre: 'Aller ensemble vers le soin' }),
    },
  ],
});
