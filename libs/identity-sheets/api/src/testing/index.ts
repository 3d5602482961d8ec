import type { Answer, Tenant } from '@entente/access/api/testing';
import type { FieldCode, FieldValue } from '@entente/identity-sheets/domain';
import { leTilleulValues } from '@entente/identity-sheets/domain/testing';
import { aPartnerForm } from '@entente/partners/domain/testing';
import { newId } from '@entente/platform/api';

const succeeded = ({ status, body, text }: Answer): Record<string, unknown> => {
  if (status >= 300) throw new Error(`${status} ${text}`);
  return body;
};

type Values = { readonly [C in FieldCode]?: FieldValue<C> };

/** Writes fields as a person does, one at a time. */
export const writeFields = async (tenant: Tenant, values: Values): Promise<void> => {
  for (const [code, value] of Object.entries(values)) {
    succeeded(await tenant.call('PUT', `identity-sheet/fields/${code}`, { entry: { value }, revision: 0 }));
  }
};

/** The whole sheet of Le Tilleul, published once. */
export const publishTheSheet = async (tenant: Tenant, changes: Values = {}): Promise<void> => {
  await writeFields(tenant, { ...leTilleulValues, ...changes });
  succeeded(await tenant.call('POST', 'identity-sheet/actions/publish', { lastVersion: 0 }));
};

/** A partner with one person who can be written to. */
export const aPartnerToMeet = async (
  tenant: Tenant,
  name = 'Centre de santé Simone-Vairon',
): Promise<{ readonly id: string; readonly contactId: string }> => {
  const card = aPartnerForm({ name, needs: ['dental', 'prevention-screening'], publics: ['families', 'homeless'] });
  const id = String(succeeded(await tenant.call('POST', 'partners', { card }))['id']);
  const functions = [{ title: 'Coordinatrice', service: '', from: '2023-02-01', until: null }];
  const contact = { name: 'Inès Marchal', email: 'ines@simone-vairon.example', phone: '', availability: '', functions };
  const partner = succeeded(await tenant.call('POST', `partners/${id}/contacts`, contact));
  const [added] = partner['contacts'] as { id: string }[];
  return { id, contactId: added?.id ?? '' };
};

/** What the design's picture shows. */
export const aWish = (partnerId: string | null, changes: object = {}) => ({
  partnerId,
  language: 'fr',
  offers: ['first-appointment', 'reminder', 'rights', 'quiet-room'],
  expectations: ['dental-slots', 'answer', 'yearly-meeting'],
  leftOut: [],
  ...changes,
});

/** A sheet prepared for a partner; its id and number. */
export const prepareASheet = async (
  tenant: Tenant,
  partnerId: string | null,
  changes: object = {},
): Promise<{ readonly id: string; readonly number: string }> => {
  const body = { id: newId(), ...aWish(partnerId, changes) };
  const { id, number } = succeeded(await tenant.call('POST', 'identity-sheet/exports', body));
  return { id: String(id), number: String(number) };
};
