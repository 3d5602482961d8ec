import { informationVariant } from '../document/derived-scope';
import { shortNameOf } from '../document/field-values';
import { type ConventionParty, mayExchangeSecrets } from '../parties/convention-party';
import { type CheckSubject, type Finding } from './pre-signature-checks';

const nameOf = ({ content }: CheckSubject, { key }: ConventionParty): string => shortNameOf(content.parties, key);

const statusChecks = (subject: CheckSubject): readonly Finding[] =>
  subject.content.parties
    .filter(({ status }) => status === null)
    .map((party) => ({
      code: 'party-status-missing',
      level: 'blocking',
      fix: { question: 'parties' },
      params: { party: nameOf(subject, party) },
    }));

// CSP R. 1110-2 and L. 1110-12: outside the categories named there, nothing secret is passed on, and no care team exists.
const outsiderChecks = (subject: CheckSubject): readonly Finding[] => {
  const { answers, parties } = subject.content;
  if (informationVariant(answers, parties) !== 'd') return [];
  const [outsider] = parties.filter((party) => party.status !== null && !mayExchangeSecrets(party));
  if (!outsider) return [];
  const params = { party: nameOf(subject, outsider) };
  return answers.information.mode === 'team'
    ? [{ code: 'information-variant', level: 'blocking', fix: { question: 'information' }, params }]
    : [{ code: 'information-restricted', level: 'warning', fix: { question: 'information' }, params }];
};

const tableChecks = ({ content, document }: CheckSubject): readonly Finding[] => {
  const cited = document.annexes.some(({ code }) => code === 'AX-C');
  const empty = content.answers.informationFlows.lines.length === 0;
  return cited && empty
    ? [{ code: 'information-table', level: 'blocking', fix: { question: 'informationFlows' } }]
    : [];
};

/** What may be said agrees with what each side is in law, and is written down. */
export const aboutInformation = (subject: CheckSubject): readonly Finding[] => {
  const { mode } = subject.content.answers.information;
  if (mode === null || mode === 'none') return [];
  return [...statusChecks(subject), ...outsiderChecks(subject), ...tableChecks(subject)];
};
