export * from './home-stage';
