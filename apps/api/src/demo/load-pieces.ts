import { newId } from '@entente/platform/api';
import { insuranceCertificate } from './content/signed-paper';
import type { Visitor } from './visitor';

/** A file that goes with the text: its fingerprint will be signed with it. */
export const annexCertificate = async (writer: Visitor, id: string): Promise<void> => {
  const { version } = await writer.call<{ version: number }>('GET', `conventions/${id}/pieces`);
  const { fileId } = await writer.upload<{ fileId: string }>(
    `conventions/${id}/piece-files`,
    'attestation-2027.pdf',
    insuranceCertificate(),
  );
  const title = 'Attestation d’assurance du Tilleul, 2027';
  const pieces = [{ id: newId(), fileId, kind: 'insurance', annex: null, title }];
  await writer.call('PUT', `conventions/${id}/pieces`, { pieces, version });
};
