export * from './fixed-clock';
export * from './test-app';
export * from './test-database';
