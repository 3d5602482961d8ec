export * from './api-function';
