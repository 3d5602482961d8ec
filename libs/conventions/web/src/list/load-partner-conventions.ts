/** The conventions of one partnership, for the partner's page; its words are those of `draftingWords`. */
export const partnerConventions = () =>
  import('./partner-conventions').then(({ PartnerConventions }) => PartnerConventions);
