export * from './signing-stage';
export * from './writing-guest';
