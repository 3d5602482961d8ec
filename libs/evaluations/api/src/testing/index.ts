export * from './indicator-phone';
export * from './rating-phone';
export * from './rating-table';
export * from './reviews';
export * from './action-phone';
