import type { ConnectionKind, SectionName } from '../../project/index.ts';
import { stepsOf } from '../../runtime/index.ts';
import { directiveShapes } from './directive-shapes.ts';
import { parametersShape } from './parameter-shape.ts';
import { requestShape } from './request-shape.ts';
import { scenariosShape } from './scenarios-shape.ts';
import type { ObjectShape, PropertySchema, Shape } from './schema.ts';
import { anything, listOf, oneOf, openObject, property, textUpTo } from './shapes.ts';

/** The shape of a whole section; undefined for the one that is no JSON. */
export function sectionShape(section: SectionName, kind: ConnectionKind): Shape | undefined {
  switch (section) {
    case 'communication':
      return communications[kind];
    case 'parameters':
      return parametersShape;
    case 'common':
      return openObject('Common data');
    case 'base':
      return base;
    case 'module':
      return oneOf(moduleRequest, listOf(moduleRequest));
    case 'scopes':
      return scopes;
    case 'scenarios':
      return scenariosShape;
    case 'functions':
      return undefined;
  }
}

const single = requestShape({ kind: 'basic', step: 'connection' });
const moduleRequest = requestShape({ kind: 'module', step: 'module' });

const communications: Readonly<Record<ConnectionKind, Shape>> = {
  basic: oneOf(single, listOf(single)),
  oauth1: stepsShape('oauth1'),
  oauth2: stepsShape('oauth2'),
};

/** The named steps of OAuth (schema-notes.md §3). */
function stepsShape(kind: 'oauth1' | 'oauth2'): ObjectShape {
  const steps = stepsOf(kind).map(({ name, summary }): PropertySchema => {
    const request = requestShape({ kind, step: name });
    return property(name, summary, oneOf(request, listOf(request)), { snippet: '{\n\t"url": "https://${1}"\n}' });
  });
  const oauth = property('oauth', 'Signature settings that every step shares.', directiveShapes['oauth'] ?? anything);
  return { kind: 'object', title: 'The communication', properties: kind === 'oauth1' ? [oauth, ...steps] : steps };
}

/** What modules inherit (schema-notes.md §5). */
const base: ObjectShape = {
  kind: 'object',
  title: 'The base',
  properties: [
    property('baseUrl', 'What module addresses without https:// begin with.', textUpTo(512), {
      snippet: '"https://${1}"',
    }),
    ...moduleRequest.properties.filter(
      ({ name }) => !['repeat', 'endpoint', 'input', 'output', 'iterate', 'respond', 'verification'].includes(name),
    ),
  ],
};

const scope = textUpTo(512);

/** A list of default scopes, or more (schema-notes.md §7). */
const scopes: Shape = oneOf(listOf(scope), {
  kind: 'object',
  title: 'The scopes',
  properties: [
    property('default', 'What every new connection asks for.', listOf(scope)),
    property('module', 'What the module needs.', listOf(scope)),
    property('list', 'The catalogue: each scope with a description.', openObject('The catalogue', scope)),
  ],
});
