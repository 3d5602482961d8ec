export * from './a-full-report';
export * from './a-report';
export * from './a-conclusion';
export * from './a-review';
export * from './a-grid';
export * from './answers';
export * from './sources';
export * from './worked-example';
