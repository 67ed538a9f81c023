import type { SectionName } from './project.ts';

/** Under what names people write the parts of a connection into one JSON, the usual name first. */
export const partNames: Readonly<Partial<Record<SectionName, readonly string[]>>> = {
  communication: ['communication'],
  parameters: ['parameters', 'params'],
  common: ['common', 'commonData', 'common_data'],
  scopes: ['scopes', 'scope', 'defaultScope'],
  base: ['base'],
  module: ['module'],
  functions: ['functions'],
  scenarios: ['scenarios'],
};
