export * from './le-tilleul';
