import type { Project } from '../../project/index.ts';
import type { ForecastRequest, StoredConnection } from '../../runtime/index.ts';

/** What a forecast needs to know of a project and a connection. */
export function definitionFor({ kind, sections, timezone }: Project, connection: StoredConnection): ForecastRequest {
  const { communication = '', common } = sections;
  return {
    kind,
    definition: { communication, ...(common === undefined ? {} : { common }) },
    environment: { timezone },
    connection,
  };
}
