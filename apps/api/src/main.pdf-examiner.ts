import { serveExaminer } from '@entente/platform/uploads/examiner';

await serveExaminer();
