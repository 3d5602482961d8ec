import { type Language, say, type Words } from '@entente/platform/kernel';
import { contributionTypes, labelOf, needs as allNeeds, publics as allPublics } from '@entente/partners/domain';
import { type MatchReason } from '../tailoring/match';

const words: Readonly<Record<MatchReason['because'], Words>> = {
  'answers-need': { fr: 'Ce partenaire s’occupe de : {codes}.', en: 'This partner deals with: {codes}.' },
  'same-publics': { fr: 'Vous accompagnez tous deux : {codes}.', en: 'You both support: {codes}.' },
  'already-given': { fr: 'Vous le lui apportez déjà : {codes}.', en: 'You already bring it: {codes}.' },
  'already-received': { fr: 'Il vous l’apporte déjà : {codes}.', en: 'They already bring it: {codes}.' },
  'high-priority': { fr: 'C’est votre première priorité.', en: 'It is your first priority.' },
};

const named = (reason: MatchReason, language: Language): string => {
  switch (reason.because) {
    case 'answers-need':
      return reason.needs.map((code) => labelOf(allNeeds, code, language)).join(', ');
    case 'same-publics':
      return reason.publics.map((code) => labelOf(allPublics, code, language)).join(', ');
    case 'already-given':
    case 'already-received':
      return labelOf(contributionTypes, reason.contributionType, language);
    case 'high-priority':
      return '';
  }
};

/** Why a line was proposed, in one sentence. */
export const sayReason = (reason: MatchReason, language: Language): string =>
  say(words[reason.because], language, { codes: named(reason, language).toLocaleLowerCase(language) });
