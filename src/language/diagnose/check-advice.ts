import { findNode, type JsonDocument, type JsonNode, type JsonPath } from '../../source/index.ts';
import type { DefinitionDiagnostic } from '../run-result.ts';
import { type RequestNode, requestsOf } from './requests-of.ts';
import { type ConnectionKind, stepsOf } from './steps.ts';

type Severity = DefinitionDiagnostic['severity'];
type Report = (code: string, severity: Severity, message: string, path: JsonPath) => void;

/** What is legal and does something, but probably not what its author wants (connections.md §11, schema-notes.md §1-§3). */
export function checkAdvice(document: JsonDocument, kind: ConnectionKind): readonly DefinitionDiagnostic[] {
  const diagnostics: DefinitionDiagnostic[] = [];
  const report: Report = (code, severity, message, path) => {
    const { range } = findNode(document.root, path) ?? { range: { start: 0, end: 0 } };
    diagnostics.push({ section: 'communication', path, code, severity, message, range });
  };
  for (const request of requestsOf(document, kind)) {
    checkRequest(request, report);
    checkSwitches(request, report);
    checkResponse(request, report);
    if (request.step === 'authorize') checkAuthorize(request, report);
    if (request.step === 'refresh') checkRefresh(request, report);
  }
  if (kind !== 'basic') checkFlow(document, kind, report);
  return diagnostics;
}

const isTemplate = (node: JsonNode | undefined): boolean => node?.kind === 'string' && node.value.includes('{{');

const textOf = (node: JsonNode | undefined): string | undefined =>
  node?.kind === 'string' && !isTemplate(node) ? node.value : undefined;

const standardMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

function checkRequest({ node, path, step }: RequestNode, report: Report): void {
  const at = (key: string): JsonNode | undefined => findNode(node, [key]);
  const url = at('url');
  const written = url?.kind === 'string' ? url.value : undefined;
  if (written !== undefined && !/^\s*(?:https?:\/\/|\{\{)/i.test(written)) {
    const message = 'The URL of a connection is absolute: it begins with https://. The base is not inherited.';
    report('relative-url', 'error', message, [...path, 'url']);
  } else if (written !== undefined && /^\s*http:\/\//i.test(written)) {
    report('insecure-url', 'warning', 'Credentials go over the wire unprotected. Use https.', [...path, 'url']);
  }
  const method = textOf(at('method'));
  if (method !== undefined && !standardMethods.includes(method.toUpperCase())) {
    report('unusual-method', 'warning', `Is ${method} meant? Usual are ${standardMethods.join(', ')}.`, [
      ...path,
      'method',
    ]);
  }
  if (url === undefined && step !== 'connection') {
    report('missing-url', step === 'authorize' ? 'error' : 'warning', 'Without a url nothing is sent.', path);
  }
  if (url === undefined && step === 'connection') {
    report('unchecked', 'hint', 'Without a url the connection is saved unchecked.', path);
  }
  if (url !== undefined && step !== 'authorize' && findNode(node, ['log', 'sanitize']) === undefined) {
    const message = 'Without log.sanitize Make shows no log of this request. List the secrets that are to be masked.';
    report('missing-sanitize', 'hint', message, path);
  }
}

/** Directives that a browser or this playground treats differently, and those that take no expression. */
function checkSwitches({ node, path }: RequestNode, report: Report): void {
  const notes: Readonly<Record<string, readonly [code: string, severity: Severity, message: string]>> = {
    ca: ['ca-not-available', 'hint', 'A browser cannot trust a further certificate; Make would use it.'],
    gzip: ['gzip-ignored', 'hint', 'Browsers ask for compressed answers by themselves.'],
    repeat: ['repeat-not-simulated', 'hint', 'repeat is meant for modules and is not simulated.'],
    timeout: [
      'timeout-undocumented',
      'warning',
      'timeout is documented for the base; in a connection Make may ignore it.',
    ],
    rejectUnauthorized: ['deprecated', 'warning', 'rejectUnauthorized is deprecated.'],
  };
  for (const [key, [code, severity, message]] of Object.entries(notes)) {
    if (findNode(node, [key]) !== undefined) report(code, severity, message, [...path, key]);
  }
  for (const key of ['encodeUrl', 'followRedirects', 'followRedirect', 'followAllRedirects', 'followAllRedirect']) {
    if (isTemplate(findNode(node, [key]))) {
      report('static-only', 'error', `${key} is true or false; expressions are not evaluated here.`, [...path, key]);
    }
  }
}

function checkResponse({ node, path }: RequestNode, report: Report): void {
  const type = findNode(node, ['response', 'type']);
  if (type?.kind === 'object' && findNode(type, ['*']) === undefined) {
    const message = 'Without * other statuses are read by their content type.';
    report('no-default-type', 'hint', message, [...path, 'response', 'type']);
  }
  const label = textOf(findNode(node, ['response', 'metadata', 'type']));
  if (label !== undefined && label !== 'email' && label !== 'text') {
    report('metadata-type', 'warning', 'The type of metadata is email or text.', [
      ...path,
      'response',
      'metadata',
      'type',
    ]);
  }
}

function checkAuthorize({ node, path }: RequestNode, report: Report): void {
  for (const key of ['body', 'method', 'headers', 'log', 'type']) {
    if (findNode(node, [key]) === undefined) continue;
    const message = `authorize only builds an address, so ${key} is not used.`;
    report('unused-in-authorize', 'hint', message, [...path, key]);
  }
}

function checkRefresh({ node, path }: RequestNode, report: Report): void {
  if (findNode(node, ['condition']) === undefined) {
    report(
      'refresh-without-condition',
      'warning',
      'Without a condition the token is refreshed before every use.',
      path,
    );
  }
  for (const part of ['body', 'qs']) {
    if (findNode(node, [part, 'redirect_uri']) === undefined) continue;
    report('redirect-in-refresh', 'warning', 'A refresh takes no redirect_uri.', [...path, part, 'redirect_uri']);
  }
}

function checkFlow({ root }: JsonDocument, kind: ConnectionKind, report: Report): void {
  if (root?.kind !== 'object') return;
  const has = (step: string): boolean => findNode(root, [step]) !== undefined;
  if (kind !== 'oauth2' || stepsOf(kind).every(({ name }) => !has(name))) return;
  if (!has('token') && !has('authorize')) {
    report('missing-token', 'error', 'An OAuth 2 connection needs the step token, authorize or both.', []);
  }
  if (has('token') && !has('authorize') && findNode(root, ['token', 'condition']) === undefined) {
    const message = 'Without authorize, the documentation asks for "condition": true here.';
    report('token-without-condition', 'hint', message, ['token']);
  }
  if (!has('info')) report('missing-info', 'hint', 'Without info nothing proves that the token works.', []);
}
