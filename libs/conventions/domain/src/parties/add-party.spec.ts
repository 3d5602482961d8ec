import { frameworkTemplate } from '../content/t1/t1';
import { outreachTemplate } from '../content/t2/t2';
import { immersionTemplate } from '../content/t7/t7';
import { beginningAnswers } from '../answers/empty-answers';
import { type ConventionContent } from '../life/convention';
import { contentFaults } from '../life/draft-convention';
import { ccasParty, leTilleulAnswers, leTilleulParties, threeParties, threePartyAnswers } from '../testing';
import { addParty, type PartyProposal, unknownParty } from './add-party';
import { partiesFrom, removeParty } from './change-parties';
import { emptyParty, partyKeys } from './convention-party';
import { putBackParty } from './put-back-party';

const between = (overrides: Partial<ConventionContent> = {}): ConventionContent => ({
  answers: leTilleulAnswers,
  parties: leTilleulParties,
  edits: {},
  acceptedWarnings: [],
  ...overrides,
});

const { key: _key, ...ccas } = ccasParty;
const proposal: PartyProposal = {
  party: ccas,
  gain: 'Des demandes mieux préparées',
  contributions: [{ label: 'Tenir une permanence', volume: 1, unit: 'session', rhythm: 'week', hoursPerUnit: 3 }],
  contacts: [{ role: 'referent', name: 'Karim Benali', title: '', phone: '', email: '', slots: '' }],
};

describe('a party that joins', () => {
  it('comes last, with what its record knows of it', () => {
    const added = addParty(outreachTemplate, between(), proposal);

    expect(added?.key).toBe('partner-2');
    expect(added?.content.parties.map(({ shortName }) => shortName)).toEqual([
      'Le Tilleul',
      'le Centre hospitalier',
      'le CCAS',
    ]);
    expect(added?.content.answers.gains.others).toEqual([{ party: 'partner-2', text: 'Des demandes mieux préparées' }]);
    expect(added?.content.answers.contributions.lines.at(-1)).toMatchObject({ party: 'partner-2', volume: 1 });
    expect(added?.content.answers.referents.lines.at(-1)).toMatchObject({ party: 'partner-2', name: 'Karim Benali' });
    expect(added?.content.answers.signature.signatories.at(-1)).toMatchObject({
      party: 'partner-2',
      name: 'Jeanne Aubry',
    });
    expect(added && contentFaults(outreachTemplate, added.content)).toEqual([]);
  });

  it('brings nothing that this kind of convention does not ask', () => {
    const begun = between({ answers: beginningAnswers(immersionTemplate) });
    const added = addParty(immersionTemplate, begun, proposal);

    expect(added?.content.answers.contributions).toEqual(begun.answers.contributions);
    expect(added && contentFaults(immersionTemplate, added.content)).toEqual([]);
  });

  it('is refused beyond forty', () => {
    const full = between({ parties: partiesFrom(partyKeys.map(emptyParty)) });

    expect(addParty(frameworkTemplate, full, unknownParty())).toBeNull();
  });

  it('may be one of the partners, told by its record, which the first two are not', () => {
    const record = '00000000-0000-4000-8000-0000000000a7';
    const [host, partner, third] = threeParties.map((party) => ({ ...party, partnerId: record }));
    const faultsOf = (parties: unknown) =>
      contentFaults(
        outreachTemplate,
        between({ answers: threePartyAnswers, parties: parties as ConventionContent['parties'] }),
      ).map(({ pointer, code }) => `${pointer} ${code}`);

    expect(faultsOf([...leTilleulParties, third])).toEqual([]);
    expect(faultsOf([host, partner, { ...third, partnerId: 'x' }])).toEqual([
      '/parties/0/partnerId unknown-field',
      '/parties/1/partnerId unknown-field',
      '/parties/2/partnerId not-a-choice',
    ]);
  });
});

describe('a party put back', () => {
  const whole = between({ answers: threePartyAnswers, parties: threeParties });
  const { content: left } = removeParty(outreachTemplate, whole, 'partner-2');

  it('finds all that was said of it', () => {
    const back = putBackParty(outreachTemplate, left, whole, 'partner-2');

    expect(back).toEqual(whole);
  });

  it('loses nothing that was written meanwhile', () => {
    const written = {
      ...left,
      answers: { ...left.answers, finding: { text: 'Écrit depuis.' } },
      parties: partiesFrom([...left.parties, { ...ccasParty, key: 'partner-3' }]),
    };
    const back = putBackParty(outreachTemplate, written, whole, 'partner-2');

    expect(back.answers.finding.text).toBe('Écrit depuis.');
    expect(back.parties.map(({ key }) => key)).toEqual(['host', 'partner', 'partner-2', 'partner-3']);
  });

  it('comes back once', () => {
    expect(putBackParty(outreachTemplate, whole, whole, 'partner-2')).toBe(whole);
  });
});
