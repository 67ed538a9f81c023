import type { ConnectionKind } from '../../project/index.ts';
import { type RequestNode, requestsOf } from '../../runtime/index.ts';
import { findNode, type JsonDocument, type JsonObject } from '../../source/index.ts';
import { remember } from '../remember.ts';
import type { Finding } from './problem.ts';
import { createReport, has, isTemplate, type Report, textIn } from './request-report.ts';

/** What is legal in a request, but probably not what its author wants (connections.md §5–§11, schema-notes.md §1–§3). */
export const checkRequests = remember((document: JsonDocument, kind: ConnectionKind): readonly Finding[] => {
  const { report, findings } = createReport('communication', document);
  const isSigned = kind === 'oauth1' && findNode(document.root, ['oauth']) !== undefined;
  for (const request of requestsOf(document, kind)) {
    checkAddress(request, isSigned, report);
    checkSwitches(request, report);
    checkNotes(request, report);
    checkAnswer(request, report);
    checkExpiry(request, report);
    if (request.step === 'authorize') {
      for (const key of ['body', 'method', 'headers', 'log', 'type']) {
        if (has(request, key)) report('unused-in-authorize', [...request.path, key], { key });
      }
    }
  }
  return findings;
});

/** Hosts that documentation and templates use (RFC 2606), and what people write in their place. */
const templateHost =
  /^\s*https?:\/\/((?:[\w-]+\.)*(?:example\.(?:com|org|net)|(?:your|my)[-_]?(?:domain|service|company|api|app|host)[\w-]*\.\w+))(?=[/:?#]|\s*$)/i;

function checkAddress(request: RequestNode, isSigned: boolean, report: Report): void {
  const { path, step } = request;
  const url = textIn(request, 'url');
  const at = [...path, 'url'];
  if (url === undefined && !has(request, 'url')) {
    report(step === 'connection' ? 'unchecked' : 'missing-url', path);
  }
  if (url === undefined) return;
  if (url.trim() === '') return report(step === 'connection' ? 'unchecked' : 'missing-url', at);
  if (!/^\s*(?:https?:\/\/|\{\{)/i.test(url)) report('relative-url', at);
  else if (/^\s*http:\/\//i.test(url)) report('insecure-url', at);
  const host = templateHost.exec(url)?.[1];
  if (host !== undefined) report('template-host', at, { host });
  const { node } = request;
  if (has(request, 'type') && !has(request, 'body') && step !== 'authorize')
    report('type-without-body', [...path, 'type']);
  const method = textIn(request, 'method')?.trim().toUpperCase() ?? 'GET';
  // What OAuth 1 asks for stands in the signature.
  const needsBody = /^(?:POST|PUT|PATCH)$/.test(method) && step !== 'authorize' && !isSigned && !has(request, 'oauth');
  if (needsBody && !has(request, 'body')) {
    report('missing-body', [...path, 'method'], { method });
  }
  const responseType = findNode(node, ['response', 'type']);
  if (responseType?.kind === 'object' && findNode(responseType, ['*']) === undefined) {
    report('no-default-type', [...path, 'response', 'type']);
  }
}

/** What is switched off with a plain `false`: the request, or every answer to it (connections.md §5, §9). */
function checkSwitches({ node, path }: RequestNode, report: Report): void {
  const switches = { 'never-sent': ['condition'], 'never-valid': ['response', 'valid'] } as const;
  for (const [code, place] of Object.entries(switches)) {
    for (const at of [place, [...place, 'condition']]) {
      const found = findNode(node, at);
      if (found?.kind === 'boolean' && !found.value) report(code, [...path, ...at]);
    }
  }
}

/** Directives that a browser or this playground treats differently. */
const notes = {
  ca: 'ca-not-available',
  gzip: 'gzip-ignored',
  repeat: 'repeat-not-simulated',
  timeout: 'timeout-undocumented',
  rejectUnauthorized: 'deprecated',
} as const;

function checkNotes(request: RequestNode, report: Report): void {
  for (const [name, code] of Object.entries(notes)) {
    // What is of the wrong type has no effect to speak of.
    if (name === 'gzip' && findNode(request.node, [name])?.kind !== 'boolean') continue;
    if (has(request, name)) report(code, [...request.path, name], { name });
  }
}

/** Services tell in how many seconds a token ends; what is stored and compared later is the instant. */
function checkExpiry(request: RequestNode, report: Report): void {
  const data = findNode(request.node, ['response', 'data']);
  const kept = data?.kind === 'object' ? data.properties.map(({ key }) => ['response', 'data', key]) : [];
  for (const path of [...kept, ['response', 'expires']]) {
    if (!/^expir(?:es|y|ation)(?:_?(?:at|on|date))?$/i.test(path.at(-1) ?? '')) continue;
    const text = textIn(request, ...path);
    const seconds = /^\{\{\s*(body(?:\.\w+)*\.expires_?in)\s*\}\}$/i.exec(text ?? '')?.[1];
    if (seconds !== undefined) report('expiry-in-seconds', [...request.path, ...path], { seconds });
  }
}

/** Steps whose answer decides whether the connection is stored. */
const deciding: ReadonlySet<string> = new Set(['connection', 'token', 'accessToken']);

function checkAnswer(request: RequestNode, report: Report): void {
  const { path, step } = request;
  if (step === 'authorize' || !has(request, 'url')) return;
  const response = findNode(request.node, ['response']);
  if (response !== undefined && response.kind !== 'object') return;
  if (deciding.has(step) && !has(request, 'response', 'valid')) report('missing-valid', [...path, 'response']);
  if (!has(request, 'response', 'error')) report('missing-error', [...path, 'response']);
  if ((step === 'connection' || step === 'info') && !has(request, 'response', 'metadata')) {
    report('missing-metadata', [...path, 'response']);
  }
  const metadata = findNode(response, ['metadata']);
  if (metadata?.kind === 'string' || (metadata?.kind === 'object' && !showsLabel(metadata))) {
    report('metadata-without-value', [...path, 'response', 'metadata']);
  }
  checkMessages(request, report);
}

const showsLabel = ({ properties }: JsonObject): boolean =>
  properties.some(({ key }) => key === 'value' || key.includes('{{'));

/** `{{body}}` in a text that the user reads: objects have no text (iml.md §6). */
function checkMessages(request: RequestNode, report: Report): void {
  // Where the reply is read as text, the body is one.
  const type = findNode(request.node, ['response', 'type']);
  if (type !== undefined && textIn(request, 'response', 'type') !== 'json') return;
  const error = findNode(request.node, ['response', 'error']);
  const base = [...request.path, 'response', 'error'];
  const messages =
    error?.kind === 'object'
      ? error.properties.flatMap(({ key, value }) =>
          key === 'message' ? [[...base, key]] : value?.kind === 'object' ? [[...base, key, 'message']] : [],
        )
      : [base];
  for (const path of messages) {
    const node = findNode(request.node, path.slice(request.path.length));
    if (isTemplate(node) && node?.kind === 'string' && /\{\{\s*body\s*\}\}/.test(node.value)) {
      report('whole-body-in-message', path, { object: '{object}' });
    }
  }
}
