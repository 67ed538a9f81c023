import { findNode, type JsonPath } from '../../source/index.ts';
import { documentOf } from '../document-of.ts';
import { addItem, addMember, fix, removeAt, replaceAt, replaceMarked, setMember } from './edits.ts';
import type { Fix, FixContext, FixMaker } from './fix.ts';

/** The request around a problem in the communication. */
function requestPath({ problem, project }: FixContext): JsonPath {
  const { path } = problem;
  const steps = project.kind === 'basic' ? 0 : 1;
  const depth = typeof path[steps] === 'number' ? steps + 1 : steps;
  return path.slice(0, depth);
}

/** Adds a member below the request of the problem. */
const add =
  (title: string, path: JsonPath, name: string, valueOf: (context: FixContext) => string): FixMaker =>
  (context) => {
    const at = [...requestPath(context), ...path];
    return fix(title, ...addMember(context.project, context.problem.section, at, name, valueOf(context)));
  };

/** The first member of the body that the connection keeps; what proves an answer best. */
function validCondition(context: FixContext): string {
  const data = findNode(context.document.root, [...requestPath(context), 'response', 'data']);
  const values = data?.kind === 'object' ? data.properties.map(({ value }) => value) : [];
  for (const value of values) {
    const path = value?.kind === 'string' ? /^\{\{\s*(body(?:\.[\w$]+)+)\s*\}\}$/.exec(value.value)?.[1] : undefined;
    if (path !== undefined) return `"{{if(${path}, true, false)}}"`;
  }
  return '"{{if(body.error, false, true)}}"';
}

function refreshCondition({ document }: FixContext): string {
  const stored = ['token', 'refresh'].flatMap((step) => {
    const data = findNode(document.root, [step, 'response', 'data']);
    return data?.kind === 'object' ? data.properties.map(({ key }) => key) : [];
  });
  const expires = stored.find((key) => /expire/i.test(key)) ?? 'expires';
  return `"{{data.${expires} < addMinutes(now, 5)}}"`;
}

const addSanitize: FixMaker = (context) => {
  const targets = (context.problem.args['targets'] ?? '').split('\n').filter((target) => target !== '');
  const list = `[${[...new Set(targets)].map((target) => JSON.stringify(target)).join(', ')}]`;
  const at = requestPath(context);
  const { project, problem, document } = context;
  const title = targets.length === 0 ? 'Add log.sanitize' : 'Mask the secrets in the log';
  const place: JsonPath = findNode(document.root, [...at, 'log']) === undefined ? at : [...at, 'log'];
  return place.length > at.length
    ? fix(title, ...addMember(project, problem.section, place, 'sanitize', list))
    : fix(title, ...addMember(project, problem.section, at, 'log', `{\n\t"sanitize": ${list}\n}`));
};

const mendPath: FixMaker = (context) => {
  const { fixed } = context.problem.args;
  const { section, path } = context.problem;
  const mended: readonly Fix[] =
    fixed === undefined || context.node === undefined
      ? []
      : fix(`Change to ${fixed}`, replaceAt(section, context.node.range, JSON.stringify(fixed)));
  return [...mended, ...fix('Remove the path', ...removeAt(context, section, path))];
};

const addChallenge: FixMaker = ({ project, problem }) => {
  const verifier = /^\{\{([\s\S]*)\}\}$/.exec(problem.args['verifier'] ?? '')?.[1]?.trim();
  if (verifier === undefined) return [];
  const challenge = `"{{base64url(sha256(${verifier}, 'base64'))}}"`;
  const first = addMember(project, 'communication', ['authorize', 'qs'], 'code_challenge', challenge);
  const both = `${challenge},\n"code_challenge_method": "S256"`;
  const edits = addMember(project, 'communication', ['authorize', 'qs'], 'code_challenge', both);
  return first.length === 0 ? [] : fix('Send the challenge in authorize', ...edits);
};

const prefixBase: FixMaker = ({ project, node, problem }) => {
  const { root } = documentOf(project.sections.base ?? '');
  const base = findNode(root, ['baseUrl']);
  if (base?.kind !== 'string' || node?.kind !== 'string' || !/^(?:https?:|\{\{)/.test(base.value)) return [];
  const url = `${base.value.replace(/\/$/, '')}/${node.value.replace(/^\//, '')}`;
  return fix('Put the address of the base in front', replaceAt(problem.section, node.range, JSON.stringify(url)));
};

/** `api.acme.test/me` lacks only the scheme; `htps://…` has a wrong one. */
const addScheme: FixMaker = ({ node, problem }) => {
  if (node?.kind !== 'string') return [];
  const host = /^\s*(?:[a-z]{2,6}:?\/\/)?((?:[\w-]+\.)+[a-z]{2,}(?:[:/?].*)?)\s*$/i.exec(node.value)?.[1];
  if (host === undefined) return [];
  return fix('Begin it with https://', replaceAt(problem.section, node.range, JSON.stringify(`https://${host}`)));
};

/** The secret goes into the common data, and an expression takes its place. */
const moveToCommon: FixMaker = ({ project, node, problem }) => {
  if (node?.kind !== 'string') return [];
  const [, scheme = '', secret = ''] = /^((?:Bearer|Basic|Token)\s+)?([\s\S]*)$/.exec(node.value) ?? [];
  const name = (problem.args['name'] ?? 'secret').replaceAll(/[^\w]+(\w)?/g, (_, next: string = '') =>
    next.toUpperCase(),
  );
  const added = addMember(project, 'common', [], name, JSON.stringify(secret));
  if (added.length === 0) return [];
  const text = JSON.stringify(`${scheme}{{common.${name}}}`);
  return fix('Move it to the common data', replaceAt(problem.section, node.range, text), ...added);
};

/** Where nothing stores the end of the token yet, `refresh` stores it too. */
const addCondition: FixMaker = (context) => {
  const { project, document, problem } = context;
  const at = requestPath(context);
  const condition = refreshCondition(context);
  const edits = addMember(project, problem.section, at, 'condition', condition);
  const data = [...at, 'response', 'data'];
  const isKnown = ['token', 'refresh'].some((step) => {
    const stored = findNode(document.root, [step, 'response', 'data']);
    return stored?.kind === 'object' && stored.properties.some(({ key }) => /expire/i.test(key));
  });
  const end = '"{{addSeconds(now, body.expires_in)}}"';
  if (isKnown) return fix('Add a condition', ...edits);
  if (findNode(document.root, data)?.kind === 'object') {
    return fix('Add a condition', ...edits, ...addMember(project, problem.section, data, 'expires', end));
  }
  if (findNode(document.root, [...at, 'response']) !== undefined) return fix('Add a condition', ...edits);
  const both = `${condition},\n"response": {\n\t"data": {\n\t\t"expires": ${end}\n\t}\n}`;
  return fix('Add a condition', ...addMember(project, problem.section, at, 'condition', both));
};

/** In every step at once: services compare the addresses. */
const useLocalRedirect: FixMaker = ({ document: { text } }) =>
  fix(
    'Use oauth.localRedirectUri everywhere',
    ...[...text.matchAll(/\boauth\.redirectUri\b/g)].map(({ index, 0: { length } }) =>
      replaceAt('communication', { start: index, end: index + length }, 'oauth.localRedirectUri'),
    ),
  );

/** Takes a plain `false` away, with the object that says it in several words. */
const switchedOn =
  (title: string): FixMaker =>
  (context) => {
    const { section, path } = context.problem;
    const isInner = path.at(-1) === 'condition' && ['condition', 'valid'].includes(String(path.at(-2)));
    return fix(title, ...removeAt(context, section, isInner ? path.slice(0, -1) : path));
  };

/** Fixes for what Make does with a definition. */
export const makeFixes: Readonly<Record<string, FixMaker>> = {
  'relative-url': (context) => [...prefixBase(context), ...addScheme(context)],
  'insecure-url': ({ problem, marked }) => {
    const at = marked.search(/http:/i);
    const start = problem.range.start + at;
    return at < 0 ? [] : fix('Use https', replaceAt(problem.section, { start, end: start + 5 }, 'https:'));
  },
  'body-ignored': (context) =>
    fix('Set the method to POST', ...setMember(context, requestPath(context), 'method', '"POST"')),
  'missing-body': add('Add an empty body', [], 'body', () => '{}'),
  'no-default-type': add('Add a type for every other status', ['response', 'type'], '*', () => '"automatic"'),
  'never-sent': switchedOn('Remove the condition'),
  'never-valid': switchedOn('Remove valid'),
  'missing-valid': add('Add valid', ['response'], 'valid', validCondition),
  'missing-error': add(
    'Add an error message',
    ['response'],
    'error',
    () => '{\n\t"message": "[{{statusCode}}] {{body.message}}"\n}',
  ),
  'metadata-without-value': (context) =>
    context.node?.kind === 'string'
      ? replaceMarked(context, 'Write it as an object', `{ "type": "text", "value": ${context.marked} }`)
      : add('Add a value', ['response', 'metadata'], 'value', () => '"{{body.name}}"')(context),
  'missing-metadata': add(
    'Add a label',
    ['response'],
    'metadata',
    () => '{\n\t"type": "text",\n\t"value": "{{body.name}}"\n}',
  ),
  'whole-body-in-message': ({ problem, marked }) => {
    const found = /\{\{\s*body\s*\}\}/.exec(marked);
    if (found === null) return [];
    const start = problem.range.start + found.index;
    const range = { start, end: start + found[0].length };
    return fix('Use body.message', replaceAt(problem.section, range, '{{body.message}}'));
  },
  'missing-sanitize': addSanitize,
  'secret-without-sanitize': addSanitize,
  'secret-not-sanitized': (context) => {
    const { target = '' } = context.problem.args;
    const at = [...requestPath(context), 'log', 'sanitize'];
    return fix(
      `Add ${target} to log.sanitize`,
      ...addItem(context.project, 'communication', at, JSON.stringify(target)),
    );
  },
  'sanitize-no-match': mendPath,
  'secret-in-json': moveToCommon,
  'redirect-mismatch': ({ node, problem, document, marked }) => {
    if (node === undefined) return [];
    const { first = '' } = problem.args;
    const written = findNode(document.root, ['authorize', 'qs', 'redirect_uri']);
    // An address that is typed in holds for one instance of Make only.
    const there =
      written?.kind === 'string' && marked.includes('oauth.') && !first.includes('oauth.')
        ? fix('Use this one in authorize', replaceAt(problem.section, written.range, marked))
        : [];
    return [
      ...there,
      ...fix('Use the one of authorize', replaceAt(problem.section, node.range, JSON.stringify(first))),
    ];
  },
  'scope-as-list': (context) => replaceMarked(context, 'Join them with blanks', `"{{join(oauth.scope, ' ')}}"`),
  'expiry-in-seconds': (context) =>
    replaceMarked(context, 'Store the instant', `"{{addSeconds(now, ${context.problem.args['seconds']})}}"`),
  'challenge-missing': addChallenge,
  'legacy-redirect': useLocalRedirect,
  'refresh-without-condition': addCondition,
  'token-without-condition': add('Add "condition": true', [], 'condition', () => 'true'),
};
