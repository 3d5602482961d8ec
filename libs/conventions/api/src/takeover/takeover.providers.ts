import { ForgetPapers } from './forget-papers';
import { PaperFilesController, TakenOverController } from './paper.controller';
import { PaperFileStore } from './paper-file.store';
import { ReadPaper } from './read-paper';
import { ReceivePaper } from './receive-paper';
import { TakeOver } from './take-over';

/** What conventions signed elsewhere take. */
export const takeoverProviders = [ForgetPapers, PaperFileStore, ReadPaper, ReceivePaper, TakeOver];
export const takeoverControllers = [PaperFilesController, TakenOverController];
