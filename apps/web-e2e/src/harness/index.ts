export * from './accessibility';
export * from './accounts';
export * from './browser';
export * from './errors';
export * from './screens';
export * from './weight';
