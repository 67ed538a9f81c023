import { compileTemplate } from '../../engine/index.ts';
import type { Project } from '../../project/index.ts';
import { findNode, type JsonNode, readJson } from '../../source/index.ts';

/**
 * The requests of the Module section that read the connection, by themselves or through the base, as `GET /path`. These
 * stop working without a connection.
 */
export function modulesUsing({ sections, kind }: Project): readonly string[] {
  const module = readJson(sections.module ?? '').root;
  const requests = module?.kind === 'array' ? module.items : module === undefined ? [] : [module];
  const inherits = readsConnection(readJson(sections.base ?? '').root);
  // A module of an OAuth app is checked against the connection's scopes and its refresh, whatever it reads.
  const always = inherits || kind === 'oauth2';
  return requests.filter((request) => always || readsConnection(request)).map(titleOf);
}

function titleOf(request: JsonNode): string {
  const text = (name: string, otherwise: string): string => {
    const node = findNode(request, [name]);
    return node?.kind === 'string' && node.value !== '' ? node.value : otherwise;
  };
  return `${text('method', 'GET').toUpperCase()} ${text('url', 'without url')}`;
}

function readsConnection(node: JsonNode | undefined): boolean {
  switch (node?.kind) {
    case 'string':
      return (
        node.value.includes('{{') && compileTemplate(node.value).references.some(({ root }) => root === 'connection')
      );
    case 'array':
      return node.items.some(readsConnection);
    case 'object':
      return node.properties.some(({ keyNode, value }) => readsConnection(keyNode) || readsConnection(value));
    default:
      return false;
  }
}
