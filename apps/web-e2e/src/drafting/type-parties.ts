import { type ConventionParty } from '@entente/conventions/domain';
import { type Page } from 'playwright-core';

const texts = [
  ['legalName', 'Nom légal'],
  ['shortName', 'Nom court, dans les phrases'],
  ['legalForm', 'Forme juridique'],
  ['address', 'Adresse du siège'],
  ['siren', 'SIREN'],
  ['siret', 'SIRET'],
  ['rna', 'RNA'],
  ['finess', 'FINESS'],
  ['bce', 'BCE'],
] as const;

const signs = [
  ['name', 'Nom'],
  ['title', 'Fonction'],
  ['authority', 'Ce qui l’autorise à signer'],
] as const;

/** Checks and completes one side, as a person does. */
export const typeParty = async (page: Page, party: ConventionParty): Promise<void> => {
  const card = page.locator(`ent-parties-answer > .${party.key}`);
  const box = (label: string) => card.getByLabel(label, { exact: true });
  for (const [name, label] of texts) await box(label).fill(party[name]);
  await box('En une phrase, que fait cette organisation ?').fill(party.presentation);
  for (const [name, label] of signs) await box(label).fill(party.representative[name]);
  await box('Au regard de la loi').selectOption(party.status ?? '');
  await box('Son assurance couvre ces actions').selectOption(party.insured ? 'yes' : 'no');
  await box('Ses règles demandent l’accord de son conseil avant de signer').setChecked(party.boardMustApprove);
};
