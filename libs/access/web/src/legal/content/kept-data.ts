import { type Words } from '@entente/platform/kernel';
import { type LegalText } from '../legal-text';

const row = (fr: readonly string[], en: readonly string[]): readonly Words[] =>
  fr.map((text, index) => ({ fr: text, en: en[index] ?? '' }));

/** What is kept, why and how long (domain.md 4.1 and 4.5). */
export const keptData: LegalText = {
  title: { fr: 'Ce que nous gardons', en: 'What we keep' },
  lead: {
    fr: 'Des organisations, des professionnels et des nombres. Jamais une personne accompagnée.',
    en: 'Organisations, professionals and counts. Never a person supported.',
  },
  updated: '2026-11-21',
  sections: [
    {
      title: { fr: 'Ce que nous ne gardons jamais', en: 'What we never keep' },
      list: [
        {
          fr: 'Le nom, les coordonnées, la date de naissance, le numéro de sécurité sociale, la photo ou le numéro de dossier d’une personne accompagnée.',
          en: 'The name, contact details, birth date, social security number, picture or file number of a person supported.',
        },
        {
          fr: 'Une donnée de santé, d’addiction, de justice, de migration, de sexualité ou de religion sur une personne.',
          en: 'Any data about a person’s health, addiction, dealings with the law, migration, sexuality or religion.',
        },
        {
          fr: 'Une fiche d’orientation remplie, un consentement rempli, un compte rendu de réunion de situation : seuls les modèles vierges ont leur place ici.',
          en: 'A filled referral slip, a filled consent form, minutes of a case meeting: only blank models belong here.',
        },
      ],
      afterwards: [
        {
          fr: 'Aucun champ n’est prévu pour cela. Sous chaque texte libre, une aide relit pendant que vous écrivez, dans votre navigateur, et prévient quand une phrase semble parler d’une personne accompagnée. Elle ne bloque pas et ne garde rien.',
          en: 'No field exists for it. Under each free text, a guard reads along in your browser and warns when a sentence seems to speak of a person supported. It does not block and keeps nothing.',
        },
      ],
    },
    {
      title: { fr: 'Ce que nous gardons, pourquoi, combien de temps', en: 'What we keep, why, how long' },
      table: {
        head: [
          { fr: 'Donnée', en: 'Data' },
          { fr: 'Pourquoi', en: 'Why' },
          { fr: 'Combien de temps', en: 'How long' },
        ],
        rows: [
          row(
            [
              'Compte : nom, adresse, mot de passe (seulement son empreinte), langue, sessions ouvertes',
              'Vous laisser entrer, vous et personne d’autre',
              'Tant que le compte sert ; une session s’éteint après 14 jours sans visite',
            ],
            [
              'Account: name, address, password (its fingerprint only), language, open sessions',
              'To let you in, and nobody else',
              'As long as the account is used; a session ends after 14 days without a visit',
            ],
          ),
          row(
            [
              'Membre : fonction, rôles, dates d’entrée et de sortie',
              'Savoir qui peut faire quoi',
              'Pendant la fonction, puis le nom reste auprès des actes signés ou décidés',
            ],
            [
              'Member: function, roles, dates of arrival and departure',
              'To know who may do what',
              'While in function; afterwards the name stays with what was signed or decided',
            ],
          ),
          row(
            [
              'Contact d’un partenaire : nom, fonction, téléphone et courriel professionnels, période',
              'Faire vivre le partenariat (intérêt légitime)',
              'Pendant la fonction, puis 12 mois, sauf si une convention archivée le nomme',
            ],
            [
              'Contact of a partner: name, function, work phone and mail, period',
              'To keep the partnership alive (legitimate interest)',
              'While in function, then 12 months, unless an archived convention names them',
            ],
          ),
          row(
            [
              'Convention, avenants, dossier de preuve',
              'Exécuter et prouver l’engagement (contrat)',
              'La durée de la convention, puis 5 ans d’archive restreinte ; 10 ans si elle justifie des comptes',
            ],
            [
              'Convention, amendments, evidence file',
              'To perform and prove the commitment (contract)',
              'The term of the convention, then 5 years of restricted archive; 10 years when it supports accounts',
            ],
          ),
          row(
            [
              'Bilans, grilles, plans d’action',
              'Évaluer et améliorer le partenariat',
              '6 ans, puis des totaux seulement',
            ],
            ['Reviews, grids, action plans', 'To evaluate and improve the partnership', '6 years, then totals only'],
          ),
          row(
            ['Nombres de personnes, d’orientations, de refus', 'Évaluer', '6 ans ; jamais montrés dehors sous 5'],
            ['Counts of people, referrals, refusals', 'To evaluate', '6 years; never shown outside under 5'],
          ),
          row(
            [
              'Qui a fait quoi, quand',
              'Retrouver une décision, protéger les accès',
              'Aussi longtemps que ce qu’il raconte ; les journaux techniques, 12 mois au plus',
            ],
            [
              'Who did what, when',
              'To find a decision again, to protect access',
              'As long as what it tells about; technical logs, 12 months at most',
            ],
          ),
        ],
      },
      afterwards: [
        {
          fr: 'Ces durées sont la règle que chaque organisation applique ; elle peut les allonger en disant pourquoi. Entente n’efface pas encore de lui-même à l’échéance : l’effacement se fait à la demande, par l’organisation ou par la personne qui tient l’installation.',
          en: 'These periods are the rule that each organisation applies; it may lengthen them with a reason. Entente does not yet erase by itself at term: erasure is done on request, by the organisation or by whoever runs the installation.',
        },
      ],
    },
    {
      title: { fr: 'Qui en répond, et vos droits', en: 'Who answers for it, and your rights' },
      paragraphs: [
        {
          fr: 'Chaque organisation est responsable de ses contacts et de ses textes ; la personne qui tient l’installation agit pour elle, comme sous-traitant.',
          en: 'Each organisation is the controller of its contacts and texts; whoever runs the installation acts for it, as processor.',
        },
        {
          fr: 'Vous pouvez demander à voir, corriger ou effacer ce qui vous concerne, et vous y opposer : répondez au courriel reçu, ou écrivez à l’organisation qui vous a contacté. Sans réponse sous un mois, vous pouvez saisir la CNIL.',
          en: 'You may ask to see, correct or erase what concerns you, and object to it: reply to the mail you received, or write to the organisation that contacted you. Without an answer within a month, you may turn to the CNIL, the French authority.',
        },
      ],
      facts: [{ label: { fr: 'Contact de cette installation', en: 'Contact of this installation' }, fact: 'contact' }],
    },
    {
      title: { fr: 'Comment c’est protégé', en: 'How it is protected' },
      list: [
        {
          fr: 'La base de données sépare les organisations elle-même : une demande d’une organisation ne voit jamais les lignes d’une autre.',
          en: 'The database itself keeps organisations apart: a request of one never sees the rows of another.',
        },
        {
          fr: 'Les mots de passe sont gardés sous une forme que nul ne peut relire (argon2id) ; les liens personnels aussi.',
          en: 'Passwords are kept in a form that nobody can read back (argon2id); so are personal links.',
        },
        {
          fr: 'Les journaux techniques portent des numéros, pas de noms ni d’adresses de courriel.',
          en: 'Technical logs carry numbers, no names and no mail addresses.',
        },
        {
          fr: 'Rien n’est envoyé à un autre service, hors les courriels et, si l’installation en a un, l’horodatage des signatures (une empreinte seulement).',
          en: 'Nothing is sent to another service, but for mails and, if the installation has one, the timestamp of signatures (a fingerprint only).',
        },
      ],
    },
  ],
};
