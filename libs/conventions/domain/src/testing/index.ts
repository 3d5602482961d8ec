export * from './read-document';
export * from './builders';
export * from './content/le-tilleul';
