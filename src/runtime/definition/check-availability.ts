import { nearestName } from '../../engine/index.ts';
import type { JsonDocument, JsonNode, JsonObject, JsonPath, SourceRange } from '../../source/index.ts';
import type { DefinitionDiagnostic } from '../run-result.ts';
import { type Availability, type Directive, directives, findDirective } from './directives.ts';
import { requestsOf } from './requests-of.ts';
import { type ConnectionKind, steps, stepsOf } from './steps.ts';

/**
 * What a connection's communication holds that a connection does not have (connections.md §11). Whatever is reported
 * here is ignored by a run; of a list of requests the first one counts.
 */
export function checkAvailability(document: JsonDocument, kind: ConnectionKind): readonly DefinitionDiagnostic[] {
  return [
    ...checkSteps(document.root, kind),
    ...requestsOf(document, kind).flatMap(({ node, path, step }) => [
      ...checkMembers(node, path, '', kind, step),
      ...checkBody(node, path, step),
      ...checkResponse(node, path, kind, step),
    ]),
  ];
}

function diagnostic(
  code: string,
  severity: DefinitionDiagnostic['severity'],
  message: string,
  path: JsonPath,
  range: SourceRange,
): DefinitionDiagnostic {
  return { section: 'communication', path, code, severity, message, range };
}

const severalRequests = (path: JsonPath, range: SourceRange): DefinitionDiagnostic =>
  diagnostic('single-request-only', 'error', 'Only a single request can be performed.', path, range);

function checkSteps(root: JsonNode | undefined, kind: ConnectionKind): readonly DefinitionDiagnostic[] {
  if (root === undefined) return [];
  if (kind === 'basic') {
    return root.kind === 'array' && root.items.length > 1 ? [severalRequests([], root.range)] : [];
  }
  if (root.kind !== 'object') return [];
  const known = stepsOf(kind);
  return root.properties.flatMap(({ key, keyRange, value }) => {
    if (key === 'oauth') return kind === 'oauth1' ? [] : [noEffect(key, [key], keyRange)];
    const step = known.find(({ name }) => name === key);
    if (step === undefined) {
      return [diagnostic('unknown-step', 'error', unknownStep(key, kind), [key], keyRange)];
    }
    if (step.several && kind === 'oauth2') return [];
    return value?.kind === 'array' && value.items.length > 1 ? [severalRequests([key], keyRange)] : [];
  });
}

function unknownStep(key: string, kind: ConnectionKind): string {
  const names = stepsOf(kind).map(({ name }) => name);
  const title = kind === 'oauth1' ? 'OAuth 1' : 'OAuth 2';
  if (steps.some(({ name }) => name === key)) return `${title} has no step ${key}. It has ${names.join(', ')}.`;
  if (findDirective(key) !== undefined)
    return `${key} belongs in a step, such as info. Steps of ${title} are ${names.join(', ')}.`;
  const near = nearestName(key, names);
  return near === undefined
    ? `There is no step ${key}. ${title} has ${names.join(', ')}.`
    : `There is no step ${key}. Did you mean ${near}?`;
}

/** `prefix` is empty for a request and `response.` for its response. */
function checkMembers(
  node: JsonObject,
  path: JsonPath,
  prefix: '' | 'response.',
  kind: ConnectionKind,
  step: string,
): readonly DefinitionDiagnostic[] {
  return node.properties.flatMap(({ key, keyRange }) => {
    const directive = findDirective(prefix + key);
    const at = [...path, key];
    if (directive === undefined) {
      return [diagnostic('unknown-directive', 'warning', unknownDirective(key, prefix, kind), at, keyRange)];
    }
    return restriction(directive, directive.availability[kind], key, step, at, keyRange);
  });
}

function restriction(
  directive: Directive,
  availability: Availability,
  key: string,
  step: string,
  path: JsonPath,
  range: SourceRange,
): readonly DefinitionDiagnostic[] {
  if (availability === 'yes') return [];
  if (availability === 'no-effect') return [noEffect(key, path, range)];
  if (availability === 'info-only') {
    if (step === 'info') return [];
    return [diagnostic('only-in-info', 'hint', 'uid and metadata are read in info only.', path, range)];
  }
  if (availability === 'token-only' && step === 'token') return [];
  const message = directive.unavailable ?? `${key} is not available in connections.`;
  return [diagnostic('directive-not-available', 'error', message, path, range)];
}

function noEffect(key: string, path: JsonPath, range: SourceRange): DefinitionDiagnostic {
  return diagnostic('no-effect', 'hint', `${key} has no effect in this kind of connection.`, path, range);
}

function unknownDirective(key: string, prefix: string, kind: ConnectionKind): string {
  const names = directives
    .filter(({ name }) => name.startsWith(prefix) && !name.slice(prefix.length).includes('.'))
    .map(({ name }) => name.slice(prefix.length));
  const elsewhere = findDirective(prefix === '' ? `response.${key}` : key);
  if (elsewhere !== undefined && !names.includes(key)) {
    return prefix === '' ? `${key} belongs in response.` : `${key} belongs next to response, not into it.`;
  }
  if (prefix === '' && steps.some(({ name }) => name === key)) {
    return kind === 'basic'
      ? `${key} is a step of OAuth; a connection of this kind is a single request.`
      : `${key} is a step: it belongs beside the others, not into one.`;
  }
  const near = nearestName(key, names);
  return near === undefined ? `There is no directive ${key}.` : `There is no directive ${key}. Did you mean ${near}?`;
}

function checkResponse(
  node: JsonObject,
  path: JsonPath,
  kind: ConnectionKind,
  step: string,
): readonly DefinitionDiagnostic[] {
  const response = node.properties.findLast(({ key }) => key === 'response')?.value;
  return response?.kind === 'object' ? checkMembers(response, [...path, 'response'], 'response.', kind, step) : [];
}

/** A method that is an expression may turn out as anything. */
function checkBody(node: JsonObject, path: JsonPath, step: string): readonly DefinitionDiagnostic[] {
  const body = node.properties.findLast(({ key }) => key === 'body');
  const method = node.properties.findLast(({ key }) => key === 'method')?.value;
  const isGet = method === undefined || (method.kind === 'string' && method.value.trim().toUpperCase() === 'GET');
  if (body === undefined || !isGet || step === 'authorize') return [];
  const message = 'body is not sent with GET.';
  return [diagnostic('body-ignored', 'warning', message, [...path, 'body'], body.keyRange)];
}
