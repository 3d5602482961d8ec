export * from './accessibility';
export * from './accounts';
export * from './browser';
export * from './errors';
export * from './examine';
export * from './product';
export * from './screens';
export * from './weight';
