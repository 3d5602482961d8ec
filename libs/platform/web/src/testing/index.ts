export * from './dictionaries';
export * from './testing-platform';
