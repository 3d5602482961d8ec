export * from './a-circuit';
export * from './builders';
export * from './content/four-kinds';
export * from './content/le-tilleul';
export * from './read-document';
export * from './content/three-parties';
export * from './negotiation-builders';
export * from './content/forty-parties';
