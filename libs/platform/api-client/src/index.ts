export * from './api-function';
export * from './generated/functions';
export * from './generated/models';
