import type { ConnectionKind } from '../../project/index.ts';
import { type Availability, type Directive, directives } from '../../runtime/index.ts';
import { directiveShapes, directiveSnippets } from './directive-shapes.ts';
import type { ObjectShape, PropertySchema } from './schema.ts';
import { anything } from './shapes.ts';

/** Where a request stands: in a step of a kind of connection, or in a module. */
export interface RequestSite {
  readonly kind: ConnectionKind | 'module';
  readonly step: string;
}

/** A request object: the runtime's table of directives with the shape of each (schema-notes.md §1, §2). */
export function requestShape(site: RequestSite): ObjectShape {
  const response: ObjectShape = { kind: 'object', title: 'The response', properties: propertiesOf('response.', site) };
  const properties = propertiesOf('', site).map((entry) =>
    entry.name === 'response' ? { ...entry, shape: response } : entry,
  );
  return { kind: 'object', title: 'A request', properties };
}

function propertiesOf(prefix: '' | 'response.', site: RequestSite): readonly PropertySchema[] {
  return directives
    .filter(({ name }) => name.startsWith(prefix) && !name.slice(prefix.length).includes('.'))
    .map((directive) => toProperty(directive, directive.name.slice(prefix.length), site));
}

function toProperty(directive: Directive, name: string, { kind, step }: RequestSite): PropertySchema {
  const availability = directive.availability[kind];
  const { summary, certainty, source } = directive;
  const snippet = directiveSnippets[directive.name];
  const missing = unavailable(directive, availability, name, step);
  return {
    name,
    summary,
    shape: directiveShapes[directive.name] ?? anything,
    certainty,
    source: source.startsWith('§') ? `connections.md ${source}` : source,
    ...(directive.default === undefined ? {} : { default: directive.default }),
    ...(snippet === undefined ? {} : { snippet }),
    ...(missing === undefined ? {} : { unavailable: missing }),
    ...(availability === 'no-effect' ? { noEffect: true } : {}),
    ...(name === 'rejectUnauthorized' ? { deprecated: 'rejectUnauthorized is deprecated.' } : {}),
  };
}

function unavailable(directive: Directive, availability: Availability, name: string, step: string): string | undefined {
  if (availability === 'info-only') return step === 'info' ? undefined : 'uid and metadata are read in info only.';
  if (availability === 'no' || (availability === 'token-only' && step !== 'token')) {
    return directive.unavailable ?? `${name} is not available in connections.`;
  }
  return undefined;
}
