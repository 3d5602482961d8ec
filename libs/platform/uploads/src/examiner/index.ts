export * from './serve-examiner';
