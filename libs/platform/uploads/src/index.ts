export * from './examination';
export * from './examiner';
export { ExaminerLost, examinerLimits, type ExaminerLimits } from './examiner-process';
export * from './shape';
