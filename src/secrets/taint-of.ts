import { decodeUtf8 } from '../base/utf8.ts';
import { compileTemplate, isCollection, type Value } from '../engine/index.ts';
import type { Parameter, TraceEvent } from '../runtime/index.ts';
import { derivedForms, plainForms } from './derived-forms.ts';
import { credentialsInText, cookiesIn, signaturesIn } from './wire-credentials.ts';
import { holdsSecret, isPublicId, secretNames, tellsSecret } from './secret-names.ts';
import { shortestSecret, type Taint, type TaintedText } from './taint.ts';
import { textsIn } from './texts-in.ts';

/** What secrets are followed from, and where to. */
export interface TaintSource {
  readonly parameters: readonly Parameter[];
  /** What was typed into the form. */
  readonly values: Readonly<Record<string, Value>>;
  /** The app's common data (connections.md §14). */
  readonly common?: Value;
  /** Of one run, in order. */
  readonly events: readonly TraceEvent[];
}

/** Functions whose result tells at most that a secret is there. */
const harmless = new Set([
  'if',
  'ifempty',
  'switch',
  'equal',
  'length',
  'contains',
  'isArray',
  'now',
  'error',
  'indexOf',
]);
/** Variables that hold a connection's own data, which may come from an earlier run. */
const stores = new Set(['parameters', 'connection', 'data']);
/** Real runs have a handful of secrets. Beyond these, only their plain spellings are followed; beyond `mostTexts`, none. */
const mostDerived = 80;
const mostTexts = 8000;

/**
 * Follows secrets through a run: values of secret fields, common data and tokens that the service handed out, each in its
 * derived forms, and whatever an expression computed from any of these (signatures, joined and encoded texts).
 */
export function taintOf(source: TaintSource): Taint {
  const found = new Map<string, TaintedText>();
  const origins = new Set<string>();
  const add = (text: string, origin: string, form?: string): void => {
    if (text.length < shortestSecret || found.size > mostTexts || origins.has(text)) return;
    origins.add(text);
    for (const derived of origins.size > mostDerived ? plainForms(text) : derivedForms(text)) {
      if (derived.text.length < shortestSecret || found.has(derived.text)) continue;
      found.set(derived.text, {
        text: derived.text,
        origin,
        form: derived.text === text ? (form ?? derived.form) : derived.form,
      });
    }
  };
  const addAll = (value: Value, origin: string, form?: string): void => {
    for (const { text, path } of textsIn(value)) add(text, [origin, ...path].join('.'), form);
  };

  const secret = new Set<string | number>(secretNames(source.parameters, holdsSecret));
  /** A secret may be a member of a collection or of a list's item: its name counts wherever it stands. */
  const addFields = (values: Value, origin: string): void => {
    for (const { text, path } of textsIn(values)) {
      if (path.some((name) => secret.has(name))) add(text, [origin, ...path].join('.'));
    }
  };

  addFields(source.values, 'parameters');
  for (const { text, path } of textsIn(source.common)) {
    const name = String(path.at(-1) ?? '');
    if (!isPublicId(name) && !isPlainAddress(text) && typeof text === 'string')
      add(text, ['common', ...path].join('.'));
  }

  const scope = new Map<string, Value>();
  for (const event of source.events) {
    if (event.kind === 'variable') {
      scope.set(event.name, event.value);
      if (event.name === 'body') addTokens(event.value, 'body', add);
      if (event.name === 'headers') addTokens(event.value, 'headers', add);
      if (event.name === 'query' && isCollection(event.value)) {
        addTokens(event.value, 'query', add);
        for (const name of ['code', 'oauth_verifier']) addAll(event.value[name], `query.${name}`);
      }
      if (stores.has(event.name)) {
        addTokens(event.value, event.name, add);
        addFields(event.value, event.name);
      }
    } else if (event.kind === 'request') {
      for (const { name, text } of signaturesIn(event.request)) add(text, name, 'made from it');
    } else if (event.kind === 'response') {
      addTokens(event.decoded, 'body', add);
      if (!isPlainJson(event.decoded)) addTokens(readAnswer(event.response.body), 'body', add);
      addTokens(Object.fromEntries(event.response.headers), 'headers', add);
      for (const { name, text } of cookiesIn(event.response.headers)) add(text, `headers.set-cookie.${name}`);
    } else if (event.kind === 'evaluated') {
      for (const { source: written, value } of event.expressions) {
        if (computesFromSecret(written, scope, found)) addAll(value, written, 'made from it');
      }
    }
  }
  return { texts: [...found.values()].toSorted((a, b) => b.text.length - a.text.length) };
}

/** Decoded as what it is: nothing more can be found in the bytes. */
const isPlainJson = (decoded: Value): boolean =>
  decoded !== undefined && decoded !== null && typeof decoded === 'object' && !Object.keys(decoded).some(looksWritten);

/** A name that is really the text of an answer which was decoded as something else. */
const looksWritten = (name: string): boolean => /[{}<>":]/.test(name);

/** The answer as JSON whatever the definition took it for, else its text. */
function readAnswer(body: Uint8Array): Value {
  const text = decodeUtf8(body);
  try {
    return JSON.parse(text) as Value;
  } catch {
    // No JSON: read as text.
    return text;
  }
}

function addTokens(value: Value, origin: string, add: (text: string, origin: string) => void): void {
  if (typeof value === 'string') for (const { name, text } of credentialsInText(value)) add(text, `${origin}.${name}`);
  for (const { text, path } of textsIn(value)) {
    const name = path.findLast((segment) => typeof segment === 'string');
    if (typeof name === 'string' && tellsSecret(name)) add(text, [origin, ...path].join('.'));
  }
}

/** Whether an expression calls something that could reveal a secret it reads in another spelling. */
function computesFromSecret(
  source: string,
  scope: ReadonlyMap<string, Value>,
  found: ReadonlyMap<string, TaintedText>,
): boolean {
  const { references, calls } = compileTemplate(`{{${source}}}`);
  if (calls.every((name) => harmless.has(name))) return false;
  return references.some(({ root, names }) => {
    const value = names.reduce<Value>(memberOf, scope.get(root));
    return textsIn(value).some(({ text }) => holds(text, found));
  });
}

const memberOf = (value: Value, name: string): Value => {
  if (Array.isArray(value)) return value.map((item: Value) => memberOf(item, name));
  return value !== undefined && value !== null && isCollection(value) ? value[name] : undefined;
};

function holds(text: string, found: ReadonlyMap<string, TaintedText>): boolean {
  if (found.has(text)) return true;
  for (const tainted of found.keys()) if (text.includes(tainted)) return true;
  return false;
}

const isPlainAddress = (text: string): boolean =>
  /^https?:\/\//i.test(text) && URL.canParse(text) && new URL(text).password === '' && new URL(text).search === '';
