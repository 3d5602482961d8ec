export { ConventionsModule, conventionsRows } from './conventions.module';
