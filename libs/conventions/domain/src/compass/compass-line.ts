import { type InformationFlow } from '../answers/convention-answers';
import { type CompassAnswer, type CompassQuestion } from './compass';
import { kindWords, personWords } from './compass-terms';

const informedBy: Partial<Record<CompassAnswer['verdict'], string>> = {
  possible: 'De vive voix, avant ; elle peut s’y opposer',
  'with-agreement': 'De vive voix, avant',
};

const keptBy: Partial<Record<CompassAnswer['verdict'], string>> = {
  possible: 'Opposition notée par chaque Partie dans ses propres dossiers',
  'with-agreement': 'Accord noté par chaque Partie dans ses propres dossiers',
};

/** The line of annex C that an answer of the compass begins; null when nothing may be written there. */
export const compassLine = (
  { sender, recipient, kind }: CompassQuestion,
  { verdict, sources }: CompassAnswer,
): InformationFlow | null => {
  if (verdict !== 'possible' && verdict !== 'with-agreement') return null;
  if (kind === 'counts' || kind === 'danger') return null;
  return {
    category: kindWords[kind].fr,
    sender: personWords[sender].fr,
    recipient: personWords[recipient].fr,
    purpose: '',
    ground: sources.join(' ; '),
    channel: '',
    informed: informedBy[verdict] ?? '',
    agreement: keptBy[verdict] ?? '',
    retention: '',
  };
};
