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
  return parties
    .filter((party) => party.status !== null && !mayExchangeSecrets(party))
    .map((outsider) => {
      const [fix, params] = [{ question: 'information' } as const, { party: nameOf(subject, outsider) }];
      return answers.information.mode === 'team'
        ? { code: 'information-variant', level: 'blocking', fix, params }
        : { code: 'information-restricted', level: 'warning', fix, params };
    });
};

const tableChecks = ({ content, document }: CheckSubject): readonly Finding[] => {
  const cited = document.annexes.some(({ code }) => code === 'AX-C');
  const empty = content.answers.informationFlows.lines.length === 0;
  return cited && empty
    ? [{ code: 'information-table', level: 'blocking', fix: { question: 'informationFlows' } }]
    : [];
};

// News of a person that come back to whoever referred them are names exchanged (CL-07 of a pathway, CL-21).
const silentChecks = ({ content, document }: CheckSubject): readonly Finding[] => {
  const { answers, parties } = content;
  const variant = informationVariant(answers, parties);
  const promised =
    answers.firstVisit.back !== '' ||
    document.articles.some(({ variant: id, clauseCode }) => clauseCode === 'CL-21' && id === 'a');
  return promised && (variant === 'a' || variant === 'd')
    ? [{ code: 'information-silent', level: 'warning', fix: { question: 'information' } }]
    : [];
};

/** What may be said agrees with what each side is in law, and is written down. */
export const aboutInformation = (subject: CheckSubject): readonly Finding[] => {
  const { mode } = subject.content.answers.information;
  if (mode === null) return [];
  if (mode === 'none') return silentChecks(subject);
  return [...silentChecks(subject), ...statusChecks(subject), ...outsiderChecks(subject), ...tableChecks(subject)];
};
