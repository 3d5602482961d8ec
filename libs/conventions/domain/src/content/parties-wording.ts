/** CL-00: how each side is named at the head of a convention. */
export const partyWording = `
{{legalForm}}, dont le siège est situé {{address}}{{?siret}}, SIRET {{siret}}{{/}}{{^siret}}{{?siren}}, SIREN {{siren}}{{/}}{{/}}{{?rna}}, RNA {{rna}}{{/}}{{?finess}}, FINESS {{finess}}{{/}}{{?bce}}, BCE {{bce}}{{/}}, {{represented}} par **{{representative}}**, {{title}}, ayant pouvoir de signer ({{authority}}), ci-après « {{shortName}} ».`;

export const partiesTogether = 'Ci-après, ensemble, « les Parties ».';
