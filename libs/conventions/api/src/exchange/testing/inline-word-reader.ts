import { exchangeProblems, type WordReading } from '@entente/conventions/domain';
import { readWord } from '../reading/read-word';
import { WordReader } from '../reading/word-reader';
import { WordRefused } from '../reading/word-refused';

/** Reads in the calling thread: for tests, where no built entry exists. */
export class InlineWordReader extends WordReader {
  read(bytes: Uint8Array): Promise<WordReading> {
    return readWord(bytes).catch((error: unknown) => {
      throw error instanceof WordRefused ? exchangeProblems[error.reason]({ what: error.what }) : error;
    });
  }
}
