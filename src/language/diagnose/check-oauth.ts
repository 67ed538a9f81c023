import { compileTemplate } from '../../engine/index.ts';
import type { ConnectionKind } from '../../project/index.ts';
import { type RequestNode, requestsOf, stepsOf } from '../../runtime/index.ts';
import { findNode, type JsonDocument, type JsonPath, toSourceRange } from '../../source/index.ts';
import { stringsIn } from '../place/strings-in.ts';
import { remember } from '../remember.ts';
import type { Finding } from './problem.ts';
import { createReport, has, type Report, textIn } from './request-report.ts';

/** How the steps of an OAuth 2 connection go together (connections.md §2.4). */
export const checkOAuth = remember((document: JsonDocument, kind: ConnectionKind): readonly Finding[] => {
  const { report, findings } = createReport('communication', document);
  if (kind === 'basic' || document.root?.kind !== 'object') return findings;
  const legacy = legacyAddresses(document);
  if (kind === 'oauth1') return legacy;
  const requests = requestsOf(document, kind);
  const of = (name: string): readonly RequestNode[] => requests.filter(({ step }) => step === name);
  checkSteps(document, report);
  checkRefreshToken(document, of('token'), report);
  const [authorize] = of('authorize');
  if (authorize !== undefined) {
    checkRedirects(authorize, of('token'), report);
    checkChallenge(authorize, of('token'), report);
    checkScope(authorize, report);
  }
  for (const refresh of of('refresh')) checkRefresh(refresh, report);
  return [...findings, ...legacy];
});

function checkSteps({ root }: JsonDocument, report: Report): void {
  const present = (step: string): boolean => findNode(root, [step]) !== undefined;
  if (stepsOf('oauth2').every(({ name }) => !present(name))) return;
  if (!present('token') && !present('authorize')) report('missing-token', []);
  const token = findNode(root, ['token']);
  if (token?.kind === 'object' && !present('authorize') && findNode(token, ['condition']) === undefined) {
    report('token-without-condition', ['token']);
  }
  if (!present('info')) report('missing-info', []);
}

/** A refresh token that is kept, though nothing uses it. */
function checkRefreshToken({ root }: JsonDocument, tokens: readonly RequestNode[], report: Report): void {
  if (findNode(root, ['refresh']) !== undefined) return;
  for (const { node, path } of tokens) {
    const data = findNode(node, ['response', 'data']);
    if (data?.kind !== 'object') continue;
    for (const { key, value } of data.properties) {
      const reads = value?.kind === 'string' && /\bbody\.refresh_?token\b/i.test(value.value);
      if (reads) report('missing-refresh', [...path, 'response', 'data', key], { key });
    }
  }
}

/** `oauth.redirectUri` is for connections that were made before Make had addresses of its own (connections.md §2.4). */
function legacyAddresses(document: JsonDocument): readonly Finding[] {
  return stringsIn(document.root).flatMap(({ node, path }) => {
    if (!node.value.includes('redirectUri')) return [];
    return compileTemplate(node.value).references.flatMap(({ root, names, range }): readonly Finding[] => {
      if (root !== 'oauth' || names[0] !== 'redirectUri') return [];
      return [{ section: 'communication', path, range: toSourceRange(node, range), code: 'legacy-redirect' }];
    });
  });
}

/** Where a request may carry a value by name. */
function fieldOf(request: RequestNode, name: string): { readonly text: string; readonly path: JsonPath } | undefined {
  for (const part of ['body', 'qs']) {
    const text = textIn(request, part, name);
    if (text !== undefined) return { text, path: [...request.path, part, name] };
  }
  return undefined;
}

/** Blanks inside of the braces make no difference. */
const normal = (text: string): string => text.replaceAll(/\s+/g, '');

function checkRedirects(authorize: RequestNode, tokens: readonly RequestNode[], report: Report): void {
  const first = fieldOf(authorize, 'redirect_uri');
  // A name that `oauth` does not have is told as that.
  if (first === undefined || /\boauth\.(?!(?:local|make)RedirectUri\b|redirectUri\b)/.test(first.text)) return;
  for (const token of tokens) {
    const other = fieldOf(token, 'redirect_uri');
    if (other === undefined || normal(other.text) === normal(first.text)) continue;
    report('redirect-mismatch', other.path, { first: first.text });
  }
}

/** A list in a query repeats its name (connections.md §6). */
function checkScope(authorize: RequestNode, report: Report): void {
  const scope = textIn(authorize, 'qs', 'scope');
  if (scope !== undefined && /^\{\{\s*oauth\.scope\s*\}\}$/.test(scope)) {
    report('scope-as-list', [...authorize.path, 'qs', 'scope']);
  }
}

function checkChallenge(authorize: RequestNode, tokens: readonly RequestNode[], report: Report): void {
  const challenge = fieldOf(authorize, 'code_challenge');
  const verifiers = tokens.flatMap((token) => fieldOf(token, 'code_verifier') ?? []);
  const inAddress = textIn(authorize, 'url')?.includes('code_challenge') === true;
  // A query that is computed may hold anything.
  const readable = findNode(authorize.node, ['qs'])?.kind === 'object' || !has(authorize, 'qs');
  if (challenge === undefined && !inAddress && readable) {
    for (const { path, text } of verifiers) report('challenge-missing', path, { verifier: text });
  }
  if (challenge === undefined || verifiers.length > 0) return;
  if (tokens.length > 0 && tokens.every(({ node }) => findNode(node, ['body'])?.kind !== 'string')) {
    report('verifier-missing', challenge.path, { challenge: challenge.text });
  }
}

function checkRefresh(refresh: RequestNode, report: Report): void {
  if (!has(refresh, 'condition')) report('refresh-without-condition', refresh.path);
  const redirect = fieldOf(refresh, 'redirect_uri');
  if (redirect !== undefined) report('redirect-in-refresh', redirect.path);
}
