export * from './signing-stage';
export * from './writing-guest';
export * from './approval-stage';
