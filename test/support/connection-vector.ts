import type { StoredConnection } from '../../src/runtime/run-result.ts';
import type { RunAction } from '../../src/runtime/run-request.ts';
import type { Json } from '../../src/runtime/definition/json.ts';
import type { Mock } from '../../src/runtime/transports/scenario.ts';

type JsonObject = { readonly [key: string]: Json };

/** One scenario of `test/cases/connections.json` (connections.md §18). */
export interface ConnectionVector {
  readonly id: string;
  readonly title: string;
  readonly type: 'basic' | 'jwt' | 'oauth1' | 'oauth2';
  readonly communication: Json;
  readonly parametersSpec?: Json;
  readonly parameters?: JsonObject;
  readonly common?: JsonObject;
  readonly appCommon?: JsonObject;
  readonly base?: JsonObject;
  readonly environment?: JsonObject;
  readonly connection?: Partial<StoredConnection> & { readonly data: JsonObject };
  readonly module?: { readonly communication: Json; readonly parameters?: JsonObject };
  readonly scopes?: { readonly default?: readonly string[]; readonly module?: readonly string[] };
  readonly callback?: { readonly query: Readonly<Record<string, string>> };
  readonly now: string;
  readonly random?: { readonly [purpose in 'uuid' | 'nonce' | 'state']?: string | readonly string[] };
  readonly action: RunAction;
  readonly mocks: readonly Mock[];
  readonly expectRequests: readonly JsonObject[];
  readonly expect: JsonObject;
  readonly certainty: 'documented' | 'source-derived' | 'inferred';
}
