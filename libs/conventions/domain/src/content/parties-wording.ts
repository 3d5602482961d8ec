/** CL-00: how each side is named at the head of a convention. */
export const partyWording = `
{{legalForm}}, dont le siège est situé {{address}}{{?siret}}, SIRET {{siret}}{{/}}{{^siret}}{{?siren}}, SIREN {{siren}}{{/}}{{/}}{{?rna}}, RNA {{rna}}{{/}}{{?finess}}, FINESS {{finess}}{{/}}{{?bce}}, BCE {{bce}}{{/}}, {{represented}} par **{{representative}}**, {{title}}, ayant pouvoir de signer ({{authority}}), ci-après « {{shortName}} ».`;

/** « Le Tilleul et l’hôpital », « Le Tilleul, l’hôpital et la commune », « Le Tilleul et 11 autres Parties ». */
export const partiesNamed =
  '{{?crowd}}{{host.fullName}} et {{others}} autres Parties{{/}}{{^crowd}}{{#parties}}{{?joint.comma}}, {{/}}{{?joint.and}} et {{/}}{{fullName}}{{/}}{{/}}';

/** The same by their short names, for people who read. */
export const partiesInShort =
  '{{?crowd}}{{host.shortName}} et {{others}} autres{{/}}{{^crowd}}{{#parties}}{{?joint.comma}}, {{/}}{{?joint.and}} et {{/}}{{shortName}}{{/}}{{/}}';

export const partiesTogether = 'Ci-après, ensemble, « les Parties ».';
