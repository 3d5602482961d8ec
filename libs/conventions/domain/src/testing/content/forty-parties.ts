import { type ConventionAnswers } from '../../answers/convention-answers';
import { partiesFrom } from '../../parties/change-parties';
import { type ConventionParties, type ConventionParty, type PartyKey, partyKeys } from '../../parties/convention-party';
import { leTilleulParties } from './le-tilleul';
import { ccasParty, threePartyFrameworkAnswers } from './three-parties';

const rankOf = (key: PartyKey): number => partyKeys.indexOf(key) + 1;

const member = (key: PartyKey): ConventionParty => ({
  ...ccasParty,
  key,
  legalName: `Association de quartier numéro ${rankOf(key)}`,
  shortName: `l’association ${rankOf(key)}`,
  legalForm: 'Association loi 1901',
  address: `${rankOf(key)}, rue des Tanneurs, 00100 Clairval`,
  siret: '',
  representative: { name: `Camille Numéro${rankOf(key)}`, title: 'Présidente', authority: 'statuts' },
  presentation: 'accueille les habitants du quartier, les oriente et les accompagne dans leurs démarches',
  boardMustApprove: false,
});

const joined = partyKeys.slice(2);

/** Forty fictional parties: the association, the hospital, and thirty-eight others. */
export const fortyParties: ConventionParties = partiesFrom([...leTilleulParties, ...joined.map(member)]);

const ofTwo = <Line extends { readonly party: unknown }>(lines: readonly Line[]): readonly Line[] =>
  lines.filter(({ party }) => party === 'host' || party === 'partner');

const gifts = ['Tenir une permanence', 'Prêter une salle au calme', 'Accompagner au premier rendez-vous'];

/** A T1 that forty would sign: each gains, gives three things, names two people and signs. */
export const fortyPartyAnswers: ConventionAnswers = {
  ...threePartyFrameworkAnswers,
  gains: {
    ...threePartyFrameworkAnswers.gains,
    others: joined.map((party) => ({ party, text: 'Des interlocuteurs connus, et des réponses rapides' })),
  },
  contributions: {
    lines: [
      ...ofTwo(threePartyFrameworkAnswers.contributions.lines),
      ...joined.flatMap((party) =>
        gifts.map(
          (label) => ({ party, label, volume: 1, unit: 'session', rhythm: 'week', hoursPerUnit: 1.5 }) as const,
        ),
      ),
    ],
  },
  referents: {
    lines: [
      ...ofTwo(threePartyFrameworkAnswers.referents.lines),
      ...joined.flatMap((party) =>
        (['referent', 'deputy'] as const).map((role) => ({
          party,
          role,
          name: `${role === 'referent' ? 'Dominique' : 'Claude'} Numéro${rankOf(party)}`,
          title: 'coordination',
          phone: '00 00 00 00 04',
          email: `${role}.${rankOf(party)}@quartier.example`,
          slots: 'le matin',
        })),
      ),
    ],
  },
  signature: {
    signatories: [
      ...ofTwo(threePartyFrameworkAnswers.signature.signatories),
      ...joined.map((party) => ({
        party,
        name: `Camille Numéro${rankOf(party)}`,
        title: 'Présidente',
        email: `camille.${rankOf(party)}@quartier.example`,
        authority: 'statuts',
      })),
    ],
    approvals: ofTwo(threePartyFrameworkAnswers.signature.approvals),
  },
};
