import { fieldsOf, listOf, textOf } from './plain-data.ts';

/** Where an API lives. */
export interface OpenApiAddress {
  /** Without a slash at its end. */
  readonly base: string;
  readonly notes: readonly string[];
}

const unknownHost = 'https://api.example.com';

/** The first server of OpenAPI 3, its variables filled in; scheme, host and base path of Swagger 2. */
export function openApiAddress(document: Readonly<Record<string, unknown>>): OpenApiAddress {
  const servers = listOf(document['servers']).map(fieldsOf);
  const server = servers.find(({ url }) => /^https?:/i.test(textOf(url) ?? '')) ?? servers[0];
  const url = textOf(server?.['url']);
  if (url !== undefined) return ofServer(url, fieldsOf(server?.['variables']));
  const host = textOf(document['host']);
  const path = textOf(document['basePath']) ?? '';
  if (host === undefined) return without(`${unknownHost}${path}`, ['The description names no server']);
  const schemes = listOf(document['schemes']);
  const scheme = schemes.length > 0 && !schemes.includes('https') ? 'http' : 'https';
  return { base: trimmed(`${scheme}://${host}${path}`), notes: [] };
}

function ofServer(url: string, variables: Readonly<Record<string, unknown>>): OpenApiAddress {
  const filled: string[] = [];
  const full = url.replaceAll(/(?<!\{)\{([^{}]{1,100})\}(?!\})/g, (whole, name: string) => {
    const given = Object.hasOwn(variables, name) ? fieldsOf(variables[name])['default'] : undefined;
    // A port is often written as a number.
    const value = typeof given === 'number' ? String(given) : textOf(given);
    filled.push(value === undefined ? `${name} (no default)` : `${name} = ${value}`);
    // A name that nobody explains is for the user to fill in.
    return value ?? (/^[A-Za-z_]\w*$/.test(name) ? `\${${name}}` : whole);
  });
  const notes = filled.length === 0 ? [] : [`Variables of the server were filled in: ${filled.join(', ')}.`];
  if (/^(?:https?:\/\/|\$\{)/i.test(full)) return { base: trimmed(full), notes };
  if (full.startsWith('//')) return { base: trimmed(`https:${full}`), notes };
  return without(`${unknownHost}/${full.replace(/^\/+/, '')}`, ['The server is relative to where the description lay']);
}

const without = (base: string, [reason]: readonly [string]): OpenApiAddress => ({
  base: trimmed(base),
  notes: [`${reason}: replace ${unknownHost}.`],
});

const trimmed = (address: string): string => address.replace(/\/+$/, '');
