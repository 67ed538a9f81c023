import type { RunState } from '../../../app/index.ts';
import { lastRequest } from '../../../app/index.ts';
import { tellsSecret } from '../../../secrets/index.ts';

/** A first module to change: asks where the latest run asked, with what the connection stored. */
export function starterModule(run: RunState | null): string {
  const stored = Object.keys(run?.result?.connection?.data ?? {});
  const name = stored.find(tellsSecret) ?? stored[0] ?? 'apiKey';
  const address = lastRequest(run)?.url.replace(/[?#].*$/, '') ?? 'https://api.example.com/me';
  return `{
  // A request of a module. It reads what the connection stored.
  "url": ${JSON.stringify(address)},
  "method": "GET",
  "headers": {
    "authorization": "Bearer {{connection.${name}}}"
  },
  "response": {
    "output": "{{body}}"
  }
}
`;
}
