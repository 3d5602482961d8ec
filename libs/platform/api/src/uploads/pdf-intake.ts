import { Logger } from '@nestjs/common';
import type { MultipartFile } from '@fastify/multipart';
import { type Examination, type Examiner, ExaminerBusy, pdfLimits, shapeFault } from '@entente/platform/uploads';
import type { FastifyRequest } from 'fastify';
import { httpProblems } from '../http/http-problems';
import type { Antivirus } from './antivirus';
import { uploadProblems } from './upload-problems';

export type SentFile = { readonly name: string; readonly bytes: Buffer };
export type TakenPdf = SentFile & { readonly examination: Examination };

type WithFile = FastifyRequest & {
  file: (options: { limits: { fileSize: number } }) => Promise<MultipartFile | undefined>;
};

// Each holds its bytes in memory.
const AT_ONCE = 3;
const RETRY_SECONDS = 10;
const MOST_NAME = 200;
const DEFAULT_NAME = 'document.pdf';

const log = new Logger('uploads');

// eslint-disable-next-line no-control-regex -- what a name may not hold
const UNSAFE = /[\u0000-\u001f\u007f"\\/:*?<>|]+/g;

/** What somebody called the file, without a path and without what a disk or a header refuses. */
export const plainName = (name: string): string =>
  (name.split(/[\\/]/).at(-1) ?? '').replace(UNSAFE, ' ').trim().slice(0, MOST_NAME) || DEFAULT_NAME;

/** The one door by which PDFs come in: limited while they arrive, looked at, then read by a process of its own. */
export class PdfIntake {
  private taking = 0;

  constructor(
    private readonly examiner: Examiner | null,
    private readonly antivirus: Antivirus,
  ) {}

  /**
   * Takes the file of a request. Throws what the sender can do something about; what is only unreadable comes back as a
   * verdict, since it may be kept without being served.
   */
  async take(request: FastifyRequest): Promise<TakenPdf> {
    if (!request.isMultipart()) throw httpProblems.malformed();
    if (this.taking >= AT_ONCE) throw uploadProblems.busy({ seconds: RETRY_SECONDS });
    this.taking += 1;
    try {
      const file = await receive(request as WithFile);
      return { ...file, examination: await this.examine(file.bytes) };
    } finally {
      this.taking -= 1;
    }
  }

  /** The same for bytes that did not come by a request. */
  async examine(bytes: Buffer): Promise<Examination> {
    const fault = shapeFault(bytes);
    if (fault) throw uploadProblems[fault]();
    await this.antivirus.assertClean(bytes);
    if (!this.examiner) throw new Error('No process reads uploaded files here: its built file was not named.');
    return this.examiner.examine(bytes).catch((error: unknown) => {
      if (error instanceof ExaminerBusy) throw uploadProblems.busy({ seconds: RETRY_SECONDS });
      log.error(String(error));
      throw uploadProblems.interrupted({ seconds: RETRY_SECONDS });
    });
  }
}

const receive = async (request: WithFile): Promise<SentFile> => {
  const file = await request.file({ limits: { fileSize: pdfLimits.bytes } });
  if (!file) throw uploadProblems['no-file']();
  try {
    return { name: plainName(file.filename ?? ''), bytes: await file.toBuffer() };
  } catch (error) {
    if ((error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE') throw uploadProblems['too-big']();
    throw error;
  }
};
