export * from './signing-stage';
