export * from './attention';
export * from './chart';
export * from './comparable';
export * from './synthesis-words';
export * from './year-on-year';
export * from './year-synthesis';
