import { ConventionFiles } from './convention-files';
import { ConventionFilesController, ConventionSchemaController } from './convention-files.controller';
import { ExchangeController } from './exchange.controller';
import { ExportWord } from './export-word';
import { ImportWord } from './import-word';
import { KeepModel } from './keep-model';
import { ThreadWordReader, WordReader } from './reading/word-reader';
import { TakeArticles } from './take-articles';
import { WordWriting } from './word-writing';

// The bundler puts every entry file, and every chunk, into one folder.
const wordReader = {
  provide: WordReader,
  useFactory: () => new ThreadWordReader(new URL('./main.word-reader.mjs', import.meta.url)),
};

/** What goes to other tools and comes from them. */
export const exchangeProviders = [
  ConventionFiles,
  ExportWord,
  ImportWord,
  KeepModel,
  TakeArticles,
  wordReader,
  WordWriting,
];

export const exchangeControllers = [ConventionFilesController, ConventionSchemaController, ExchangeController];
