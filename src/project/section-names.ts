import type { ConnectionKind, SectionName } from './project.ts';

/** Every section a project can have, in the order the editor shows them. */
export const sectionNames: readonly SectionName[] = [
  'communication',
  'parameters',
  'scenarios',
  'common',
  'base',
  'module',
  'scopes',
  'functions',
];

export const connectionKinds: readonly ConnectionKind[] = ['basic', 'oauth1', 'oauth2'];
