import type { SavedConnection } from '../../src/storage/index.ts';

const at = '2025-01-01T00:00:00.000Z';

/** A saved connection that holds nothing but its data. */
export const savedConnection = (projectId: string, data: SavedConnection['connection']['data']): SavedConnection => ({
  id: 'saved',
  projectId,
  name: 'Saved',
  kind: 'basic',
  connection: { data, uid: null, metadata: null, expires: null, scope: null },
  transport: 'mock',
  createdAt: at,
  updatedAt: at,
});
