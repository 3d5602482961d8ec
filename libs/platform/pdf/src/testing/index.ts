export { structuralDefects } from './gate/structural-defects';
export { specimen, specimenLogo } from './content/specimen';
