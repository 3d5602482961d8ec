export * from './rating-phone';
export * from './rating-table';
export * from './reviews';
