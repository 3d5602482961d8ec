import { AnswerBatches } from './answer-batches';
import { ExportSynthesis, SynthesisAround } from './export-synthesis';
import { ReadSynthesis } from './read-synthesis';
import { ReadYears } from './read-years';
import { SynthesesController } from './syntheses.controller';
import { SynthesisFilesController } from './synthesis-files.controller';

/** What closed reviews say together: a year of the organisation, the years of a partnership. */
export const syntheses = {
  controllers: [SynthesesController, SynthesisFilesController],
  providers: [AnswerBatches, ExportSynthesis, ReadSynthesis, ReadYears, SynthesisAround],
};
