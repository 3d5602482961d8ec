import { type Clause } from '../../template/convention-template';

const staff = { path: 'loan.kind', is: 'staff' } as const;
const agent = { path: 'loan.kind', is: 'public-agent' } as const;
const premises = { path: 'loan.kind', is: 'premises' } as const;

export const loanPurpose: Clause = {
  code: 'CL-02',
  title: { fr: 'Objet', en: 'Purpose' },
  variants: [
    {
      id: 'a',
      text: `
La présente convention fixe les conditions dans lesquelles {{loan.lender}} met à disposition {{others~de l’autre Partie|des autres Parties}} {{loan.kind}}, pour l’usage suivant : {{loan.purpose}}.

Cette mise à disposition sert le partenariat, au bénéfice des publics suivants : {{people.publics}}.`,
    },
  ],
};

const work = `
La personne mise à disposition {{?loan.kind=staff}}est {{lentStaff.name}} ; elle {{/}}exerce le métier suivant : {{lentStaff.qualification}}. Elle travaille auprès {{others~de l’autre Partie|des autres Parties}} dans la mesure suivante : {{lentStaff.share}}, du {{term.startsOn}} au {{term.endsOn}}.

- Travail confié : {{lentStaff.tasks}}
- Lieu de travail : {{lentStaff.place}}
- Horaires et congés : {{lentStaff.hours}}
- Consignes de chaque jour : {{lentStaff.supervisor}}

Une fiche de mission est annexée (annexe E). {{loanReturn.evaluation}}

À la fin de la mise à disposition, la personne retrouve son poste chez son employeur. {{loanReturn.back}}`;

export const loanActions: Clause = {
  code: 'CL-07',
  title: { fr: 'Conditions de la mise à disposition', en: 'Terms of the loan' },
  variants: [
    {
      id: 'premises',
      when: premises,
      annexes: ['AX-F'],
      text: `
{{loan.lender}} met à disposition : {{lentPlace.what}}, à l’adresse suivante : {{lentPlace.address}}, aux jours et heures suivants : {{lentPlace.when}}. {{?lentPlace.keys}}{{lentPlace.keys}}{{/}}

Entretien et sécurité. {{lentPlace.upkeep}}

{{?lentPlace.ownerAllows=yes}}
{{loan.lender}} déclare être propriétaire des lieux et du matériel, ou avoir obtenu l’accord du propriétaire.
{{/}}
{{?lentPlace.ownerAllows=awaited}}
La mise à disposition ne commence qu’après l’accord écrit du propriétaire des lieux.
{{/}}
{{^lentPlace.ownerAllows}}
{{lentPlace.ownerAllows}}
{{/}}

Les Parties n’entendent pas conclure un bail : l’usage des lieux et du matériel cesse avec la convention. Les lieux et le matériel ne peuvent être ni prêtés, ni loués à un tiers.

Un état des lieux et un inventaire sont dressés ensemble à l’entrée et à la sortie (annexe F).`,
    },
    { id: 'staff', when: staff, annexes: ['AX-E'], text: work },
    { id: 'agent', when: agent, annexes: ['AX-E'], text: work },
    { id: 'open', text: 'Les Parties précisent ce qui est mis à disposition : {{loan.kind}}.' },
  ],
};

export const loanWhoDoesWhat: Clause = {
  code: 'CL-09',
  title: { fr: 'Qui fait quoi', en: 'Who does what' },
  variants: [
    {
      id: 'premises',
      when: premises,
      text: `
{{loan.lender}} ouvre les lieux en bon état, en assure l’entretien courant et prévient {{others~l’autre Partie|les autres Parties}} de toute fermeture.

{{others~L’autre Partie|Chacune des autres Parties}} les utilise pour le seul usage prévu, veille sur les personnes qu’elle y reçoit, range et ferme en partant, et signale aussitôt toute anomalie.`,
    },
    {
      id: 'staff',
      text: `
{{loan.lender}} reste l’employeur : rémunération, congés, discipline, protection de la santé.

{{others~L’autre Partie|Chacune des autres Parties}} organise {{others~le|pour sa part le}} travail de chaque jour, garantit les conditions de sécurité et d’accueil, et prévient l’employeur sans attendre d’une absence, d’un accident ou d’une difficulté.`,
    },
  ],
};

export const loanMeans: Clause = {
  code: 'CL-12',
  title: { fr: 'Locaux, matériel, déplacements', en: 'Premises, equipment, travel' },
  variants: [
    {
      id: 'travel',
      when: { path: 'loan.kind', is: ['staff', 'public-agent'] },
      text: 'Les frais de déplacement sont pris en charge par {{premises.travel}}.',
    },
    {
      id: 'a',
      text: `
L’utilisateur prend soin des lieux et du matériel qui lui sont confiés, signale toute anomalie et les restitue en bon état, usure normale comprise. Les frais de déplacement sont pris en charge par {{premises.travel}}.`,
    },
  ],
};

export const loanMeetings: Clause = {
  code: 'CL-16',
  title: { fr: 'Réunions', en: 'Meetings' },
  variants: [
    {
      id: 'a',
      text: 'Les référents se rencontrent {{meetings.rhythm}} pour faire le point sur la mise à disposition. La situation d’une personne n’y est pas examinée.',
    },
  ],
};

export const loanSite: Clause = {
  code: 'CL-28',
  title: { fr: 'Conditions d’intervention sur place', en: 'On-site conditions' },
  variants: [
    {
      id: 'a',
      text: `
Les professionnels accueillis respectent le règlement de fonctionnement et les consignes de sécurité du lieu. La Partie qui les accueille garantit un espace qui permet un entretien confidentiel, un accès aux commodités et la présence, ou la joignabilité, d’un professionnel.`,
    },
  ],
};

export const loanStaffStatus: Clause = {
  code: 'CL-29',
  title: { fr: 'Statut des personnels', en: 'Status of staff' },
  variants: [
    {
      id: 'b',
      when: staff,
      // Checked on 2026-11-17: code du travail, L. 8241-1 and L. 8241-2: duration, identity, qualification, cost method.
      text: `
{{?parties.law=FR}}Il s’agit d’un prêt de main-d’œuvre à but non lucratif (articles L. 8241-1 et L. 8241-2 du code du travail). {{/}}{{loan.lender}} demeure l’employeur.

{{?lentStaff.agreed=yes}}
La personne a donné son accord par écrit ; un avenant à son contrat précise le travail confié, les horaires et le lieu.
{{/}}
{{?lentStaff.agreed=awaited}}
La mise à disposition ne commence qu’après l’accord écrit de la personne et la signature d’un avenant à son contrat, qui précise le travail confié, les horaires et le lieu.
{{/}}
{{^lentStaff.agreed}}
{{lentStaff.agreed}}
{{/}}

{{?money.flows=yes}}
Seuls sont facturés la rémunération, les charges et les frais professionnels remboursés, établis d’après les bulletins de paie et les justificatifs de frais, à l’exclusion de toute marge (article\u00a0{{@CL-13}}).
{{/}}
{{?money.flows=no}}
Rien n’est facturé {{others~à l’autre Partie|aux autres Parties}}.
{{/}}

{{?parties.law=FR}}
La personne garde le bénéfice de ce dont elle disposait chez son employeur ; elle ne peut être sanctionnée pour avoir refusé.
{{/}}`,
    },
    {
      id: 'c',
      when: agent,
      text: `
La mise à disposition obéit au statut de l’agent et fait l’objet de l’acte prévu par ce statut, que la présente convention ne remplace pas. Elle en précise les conditions sur place et prend effet au plus tôt avec cet acte.`,
    },
    {
      id: 'a',
      text: `
Chaque intervenant reste sous l’autorité et la responsabilité de son employeur, qui continue d’assurer sa rémunération, son suivi et sa protection.`,
    },
  ],
};

export const loanLiability: Clause = {
  code: 'CL-27',
  title: { fr: 'Responsabilités et assurances', en: 'Liability and insurance' },
  variants: [
    {
      id: 'a',
      text: `
Chaque Partie répond de ses activités et de ses intervenants et justifie, à la demande, d’une assurance de responsabilité civile en cours de validité, qui couvre aussi l’usage de ce qui est mis à disposition.`,
    },
  ],
};

export const loanAmendment: Clause = {
  code: 'CL-32',
  title: { fr: 'Modification par avenant', en: 'Amendment' },
  variants: [
    {
      id: 'a',
      annexes: ['AX-B', 'AX-H'],
      text: `
Tout changement touchant l’objet, les moyens, la durée ou les règles d’information fait l’objet d’un avenant signé. L’annexe B et l’annexe H peuvent être mises à jour par simple écrit des référents.`,
    },
  ],
};
