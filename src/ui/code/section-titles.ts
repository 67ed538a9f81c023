import type { SectionName } from '../../project/index.ts';

/** As Make calls them. */
export const sectionTitles: Readonly<Record<SectionName, string>> = {
  communication: 'Communication',
  parameters: 'Parameters',
  scenarios: 'Scenarios',
  common: 'Common',
  base: 'Base',
  module: 'Module',
  scopes: 'Scopes',
  functions: 'Functions',
};
