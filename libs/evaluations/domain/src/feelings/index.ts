export * from './feeling';
export * from './feeling-problems';
