import { type ConventionDocument, machineReadableConvention } from '@entente/conventions/domain';
import { fortyParties, fortyPartyAnswers } from '@entente/conventions/domain/testing';
import { fieldNames } from '../../signing/field-names';
import { type ConventionPdfContent, type PdfSignatory } from '../convention-document';
import { written } from './contents';

/** Who signs a document, each with the field that awaits them. */
export const signatoriesOf = ({ signatures, parties }: ConventionDocument): readonly PdfSignatory[] => {
  const fields = fieldNames();
  return signatures.map(({ party, name, title, authority }) => ({
    fieldName: fields(party),
    party,
    name,
    title,
    authority,
    organisation: parties.find(({ key }) => key === party)?.name ?? '',
  }));
};

/** A framework that forty sign, as it is frozen. */
export const betweenForty = (): Partial<ConventionPdfContent> => {
  const document = written(fortyPartyAnswers, fortyParties, 'T1');
  return {
    document,
    signatories: signatoriesOf(document),
    machineReadable: machineReadableConvention(document, fortyPartyAnswers, fortyParties),
  };
};
