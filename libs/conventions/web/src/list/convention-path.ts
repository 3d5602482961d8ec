/** Address of a page of conventions. */
export const conventionPath = (organisation: string, ...rest: readonly string[]): readonly string[] => [
  '/o',
  organisation,
  'conventions',
  ...rest,
];
