import { type Day, type Words } from '@entente/platform/kernel';
import {
  type CompassFrame,
  type CompassKind,
  type CompassLaw,
  type CompassPerson,
  type CompassSender,
} from './compass-terms';

export const compassVerdicts = ['possible', 'with-agreement', 'never', 'ask'] as const;
export type CompassVerdict = (typeof compassVerdicts)[number];

export type CompassQuestion = {
  readonly law: CompassLaw;
  readonly sender: CompassSender;
  readonly recipient: CompassPerson;
  readonly kind: CompassKind;
  readonly frame: CompassFrame;
};

export type CompassAnswer = {
  readonly verdict: CompassVerdict;
  /** Why, in one or two plain sentences. */
  readonly reason: Words;
  /** Texts that the answer rests on; none when the rules known do not settle it. */
  readonly sources: readonly string[];
  /** What to say to the person beforehand; empty when nothing about them is told. */
  readonly sentence: Words;
};

/** The day the texts below were last read again. */
export const compassCheckedOn: Day = '2026-11-22';

/** Outside the rules known. */
const asks: CompassAnswer = {
  verdict: 'ask',
  reason: {
    fr: 'Les règles connues ne répondent pas à ce cas. Demandez avant de dire : à votre direction, ou à la personne qui suit les données dans votre organisation.',
    en: 'The rules known do not settle this case. Ask before telling: your management, or whoever looks after data in your organisation.',
  },
  sources: [],
  sentence: {
    fr: 'Je me renseigne avant d’en parler à qui que ce soit ; je vous dirai ce que j’ai le droit de dire.',
    en: 'I will find out before I tell anybody; I will let you know what I am allowed to say.',
  },
};

const counts: CompassAnswer = {
  verdict: 'possible',
  reason: {
    fr: 'Un nombre d’ensemble ne parle de personne. Mais un petit nombre fait reconnaître quelqu’un : dans Entente, rien ne se transmet en dessous de cinq.',
    en: 'A total tells about nobody. But a small number lets somebody be recognised: in Entente, nothing is passed on below five.',
  },
  sources: ['RGPD, considérant 26'],
  sentence: { fr: '', en: '' },
};

const danger: CompassAnswer = {
  verdict: 'possible',
  reason: {
    fr: 'Quand une vie est en danger, porter secours passe avant le secret : appelez le 112, et dites seulement ce qui permet d’intervenir.',
    en: 'When a life is in danger, rescue comes before secrecy: call 112, and tell only what helps to intervene.',
  },
  sources: ['Code pénal, art. 223-6'],
  sentence: {
    fr: 'J’appelle les secours maintenant, parce que votre vie est en danger.',
    en: 'I am calling for help now, because your life is in danger.',
  },
};

// Rescuers and those who care for people act on a danger; the others have nothing to do with it.
const rescuers: readonly CompassPerson[] = ['health', 'listed', 'police'];

const dangerElsewhere: CompassAnswer = {
  ...danger,
  verdict: 'never',
  reason: {
    fr: 'Appelez d’abord les secours, le 112 : eux seuls ont besoin de savoir. Le danger n’autorise pas à le raconter ailleurs.',
    en: 'Call for help first, 112: only rescuers need to know. Danger is no reason to tell it elsewhere.',
  },
};

const exchanged: CompassAnswer = {
  verdict: 'possible',
  reason: {
    fr: 'Deux professionnels désignés par la loi peuvent échanger au sujet d’une personne qu’ils accompagnent tous les deux, dans la limite de leurs missions et du strict nécessaire. Elle est prévenue avant ; elle peut s’y opposer.',
    en: 'Two professionals named by law may exchange about a person they both support, within their duties and what is strictly needed. The person is told beforehand and may object.',
  },
  sources: ['CSP, art. L. 1110-4 II', 'CSP, art. R. 1110-1 à R. 1110-3'],
  sentence: {
    fr: 'J’aimerais en parler à la personne qui vous suit aussi, seulement pour ce qui vous sert. Vous pouvez dire non.',
    en: 'I would like to tell the other person who supports you, only what is useful to you. You may say no.',
  },
};

const inTeam: CompassAnswer = {
  verdict: 'possible',
  reason: {
    fr: 'Dans une même équipe de soins, ce qui est confié à l’un l’est à l’équipe, pour ce qui est strictement nécessaire. La personne en est informée ; elle peut s’y opposer.',
    en: 'Within one care team, what is entrusted to one is entrusted to the team, for what is strictly needed. The person is told and may object.',
  },
  sources: ['CSP, art. L. 1110-4 III', 'CSP, art. L. 1110-12'],
  sentence: {
    fr: 'Nous travaillons en équipe : ce qui est utile à votre suivi est connu de l’équipe. Vous pouvez vous y opposer.',
    en: 'We work as a team: what is useful to your care is known to the team. You may object.',
  },
};

const sharedOutside: CompassAnswer = {
  verdict: 'with-agreement',
  reason: {
    fr: 'Mettre une information à la disposition de plusieurs personnes, hors d’une équipe de soins, demande d’abord l’accord de la personne.',
    en: 'Making information available to several people, outside a care team, first needs the person’s agreement.',
  },
  sources: ['CSP, art. L. 1110-4 III', 'CSP, art. L. 1110-12'],
  sentence: {
    fr: 'Plusieurs professionnels auront accès à ceci. Êtes-vous d’accord ? Vous pouvez choisir avec qui, et changer d’avis.',
    en: 'Several professionals will have access to this. Do you agree? You may choose with whom, and change your mind.',
  },
};

const outside: CompassAnswer = {
  verdict: 'never',
  reason: {
    fr: 'Ce destinataire n’entre pas dans le cadre de la loi : rien de ce qui est couvert par le secret ne lui est dit. La personne peut le dire elle-même, ou être là quand on en parle. La loi prévoit quelques exceptions, pour des mineurs ou des violences : demandez conseil.',
    en: 'This recipient is outside the legal frame: nothing covered by secrecy is told. The person may tell it, or be present when it is discussed. The law has some exceptions, for minors or violence: take advice.',
  },
  sources: ['Code pénal, art. 226-13 et 226-14', 'CSP, art. R. 1110-2'],
  sentence: {
    fr: 'C’est à vous de le dire, si vous le voulez. Je peux être à vos côtés quand vous en parlez.',
    en: 'It is yours to tell, if you wish. I can be beside you when you do.',
  },
};

const belgian: CompassAnswer = {
  verdict: 'with-agreement',
  reason: {
    fr: 'Entre intervenants tenus au secret et chargés d’une même mission, ce qui est nécessaire peut se dire, si la personne est informée, d’accord, et que cela sert son intérêt.',
    en: 'Between people bound by secrecy and sharing one duty, what is necessary may be told if the person is informed, agrees, and it serves their interest.',
  },
  sources: ['Droit belge : secret professionnel (code pénal), secret partagé'],
  sentence: {
    fr: 'Êtes-vous d’accord pour que j’en parle à la personne qui vous suit aussi ? Seulement ce qui vous sert.',
    en: 'Do you agree that I tell the other person who supports you? Only what is useful to you.',
  },
};

const belgianOutside: CompassAnswer = {
  ...outside,
  reason: {
    fr: 'Ce destinataire n’est pas tenu au secret pour cette mission : rien de ce qui est confié ne lui est dit. La personne peut le dire elle-même, ou être là quand on en parle.',
    en: 'This recipient is not bound by secrecy for this duty: nothing entrusted is told. The person may tell it, or be present when it is discussed.',
  },
  sources: ['Droit belge : secret professionnel (code pénal)'],
};

const isListed = (person: CompassPerson): boolean => person === 'health' || person === 'listed';

/**
 * People whom no text of these lists. Of a municipal officer, an association’s employee or a volunteer, it depends on
 * their profession and duty: one asks.
 */
const strangers: readonly CompassPerson[] = ['insurer', 'landlord', 'police'];

type Rules = {
  readonly between: (frame: CompassFrame) => CompassAnswer;
  readonly outside: CompassAnswer;
  readonly danger: readonly string[];
};

// Belgium: texts are cited by their matter, since the penal code was renumbered (domain catalogue, 4.2).
const rules: Readonly<Record<CompassLaw, Rules>> = {
  FR: {
    between: (frame) => ({ exchange: exchanged, team: inTeam, shared: sharedOutside })[frame],
    outside,
    danger: danger.sources,
  },
  BE: {
    between: () => belgian,
    outside: belgianOutside,
    danger: ['Droit belge : assistance à personne en danger'],
  },
};

/**
 * What may be said, to whom, of what (domain catalogue, 4.2 and 7.5). General information, not legal advice; outside
 * the rules known it says « Demandez avant de dire ».
 */
export const readCompass = ({ law, sender, recipient, kind, frame }: CompassQuestion): CompassAnswer => {
  const { between, outside: never, danger: sources } = rules[law];
  if (kind === 'counts') return counts;
  if (kind === 'danger') return { ...(rescuers.includes(recipient) ? danger : dangerElsewhere), sources };
  // Who is outside the categories holds no such licence: their own organisation's rules come first.
  if (!isListed(sender)) return asks;
  if (isListed(recipient)) return between(frame);
  return strangers.includes(recipient) ? never : asks;
};
