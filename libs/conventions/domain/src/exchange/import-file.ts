import { fold } from '@entente/platform/kernel';
import { type ConventionAnswers } from '../answers/convention-answers';
import { type ConventionDecision, draftConvention, type NewConvention } from '../life/draft-convention';
import { type ConventionParties, type ConventionParty, type PartyKey } from '../parties/convention-party';
import { type ReadFile } from './convention-file';

const isSame = (one: ConventionParty, other: ConventionParty): boolean =>
  fold(one.legalName) !== '' && fold(one.legalName) === fold(other.legalName);

/** People of an organisation that is not in this convention do not come with its text. */
const withoutPeopleOf = (answers: ConventionAnswers, replaced: readonly PartyKey[]): ConventionAnswers => {
  const stays = ({ party }: { readonly party: PartyKey | null }): boolean =>
    party === null || !replaced.includes(party);
  const { signature, referents } = answers;
  return {
    ...answers,
    signature: {
      ...signature,
      signatories: signature.signatories.filter(stays),
      approvals: signature.approvals.filter(stays),
    },
    referents: { ...referents, lines: referents.lines.filter(stays) },
  };
};

type Sides = Pick<NewConvention, 'id' | 'partnerId' | 'partnershipId' | 'number' | 'parties' | 'model'>;

/**
 * Begins a convention from a file. A side that bears the name of our record comes as the file tells it; another one is
 * ours to fill, and its people stay out.
 */
export const importConvention = ({ template, content }: ReadFile, sides: Sides): ConventionDecision => {
  const [ourHost, ourPartner] = sides.parties;
  const [host, partner, ...others] = content.parties;
  const parties: ConventionParties = [
    isSame(host, ourHost) ? host : ourHost,
    isSame(partner, ourPartner) ? partner : ourPartner,
    // A record is of one organisation's: a file names parties, never our records.
    ...others.map(({ partnerId: _record, ...party }) => party),
  ];
  const replaced = (
    [
      [host, ourHost],
      [partner, ourPartner],
    ] as const
  )
    .filter(([theirs, ours]) => !isSame(theirs, ours))
    .map(([{ key }]) => key);
  const answers = withoutPeopleOf(content.answers, replaced);
  const { convention } = draftConvention(template, { ...sides, parties, answers });
  return {
    convention: { ...convention, edits: content.edits },
    facts: [{ type: 'convention-imported', conventionId: sides.id, template: template.code }],
  };
};
