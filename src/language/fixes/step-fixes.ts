import { requestsOf } from '../../runtime/index.ts';
import { findNode, type JsonNode, type JsonObject, type JsonPath } from '../../source/index.ts';
import { oauth2Steps, type StepBlock, stepText } from '../complete/oauth-steps.ts';
import { documentOf } from '../document-of.ts';
import type { TextEdit } from '../text-edit.ts';
import { addMember, fix } from './edits.ts';
import type { Fix, FixContext, FixMaker } from './fix.ts';
import { refreshText } from './refresh-text.ts';

/** A request of a step, and its path. */
function requestIn({ document }: FixContext, step: string): { node: JsonObject; path: JsonPath } | undefined {
  const found = requestsOf(document, 'oauth2').find((request) => request.step === step);
  return found === undefined ? undefined : { node: found.node, path: found.path };
}

/** Where the service is, by the address of another step: `https://auth.acme.test`, or an expression that begins it. */
function siteOf({ document }: FixContext): string | undefined {
  for (const { node } of requestsOf(document, 'oauth2')) {
    const url = findNode(node, ['url']);
    const site =
      url?.kind === 'string' ? /^\s*(https?:\/\/(?:\{\{[^}]*\}\}|[^/?#{])+|\{\{[^}]*\}\})/.exec(url.value) : null;
    if (site?.[1] !== undefined) return site[1];
  }
  return undefined;
}

/** Under which name `token` stores the access token. */
function accessTokenIn(context: FixContext): string {
  const data = findNode(requestIn(context, 'token')?.node, ['response', 'data']);
  const stored = data?.kind === 'object' ? data.properties : [];
  const reads = (value: JsonNode | undefined): boolean =>
    value?.kind === 'string' && /access_?token/i.test(value.value);
  const found = stored.find(({ value }) => reads(value)) ?? stored.find(({ key }) => /token/i.test(key));
  return found?.key ?? 'accessToken';
}

/** The block with the service and the names of this connection. */
function textOf(block: StepBlock, context: FixContext): string {
  const site = JSON.stringify(siteOf(context) ?? 'https://service.example').slice(1, -1);
  return stepText(block)
    .replaceAll(/https:\/\/\$\{1:[^}]*\}/g, () => site)
    .replaceAll('connection.accessToken', () => `connection.${accessTokenIn(context)}`);
}

const blockOf = (label: string): StepBlock => oauth2Steps.find((block) => block.label === label) as StepBlock;

/** The client's id and secret are common data; where these are kept already, the missing ones are added to fill in. */
function clientEdits({ project }: FixContext, text: string): readonly TextEdit[] {
  const { root } = documentOf(project.sections.common ?? '');
  if (root?.kind !== 'object') return [];
  const missing = ['clientId', 'clientSecret'].filter(
    (name) => text.includes(`common.${name}`) && findNode(root, [name]) === undefined,
  );
  const [first, ...rest] = missing;
  if (first === undefined) return [];
  return addMember(project, 'common', [], first, ['""', ...rest.map((name) => `"${name}": ""`)].join(',\n'));
}

/** Adds steps at the end of the communication. */
function addSteps(context: FixContext, title: string, steps: readonly (readonly [string, string])[]): readonly Fix[] {
  const [first, ...rest] = steps;
  if (first === undefined) return [];
  const [step, text] = first;
  const value = [text, ...rest.map(([name, more]) => `"${name}": ${more}`)].join(',\n');
  const added = addMember(context.project, 'communication', [], step, value);
  return added.length === 0 ? [] : fix(title, ...added, ...clientEdits(context, value));
}

const addBlocks =
  (title: string, ...labels: readonly string[]): FixMaker =>
  (context) =>
    addSteps(
      context,
      title,
      labels.map((label) => [blockOf(label).step, textOf(blockOf(label), context)] as const),
    );

const codeFlow = addBlocks('Add authorize and token', 'authorize: sign-in address', 'token: code for tokens');
const clientFlow = addBlocks('Add token for client credentials', 'token: client credentials');

/** The verifier whose hash the challenge is goes into the body of `token`. */
const addVerifier: FixMaker = (context) => {
  const verifier = /\btemp\.(?:[A-Za-z_$][\w$]*|`[^`]+`)/.exec(context.problem.args['challenge'] ?? '')?.[0];
  const token = requestIn(context, 'token');
  if (verifier === undefined || token === undefined) return [];
  const value = JSON.stringify(`{{${verifier}}}`);
  return fix(
    'Send the verifier in token',
    ...addMember(context.project, 'communication', [...token.path, 'body'], 'code_verifier', value),
  );
};

/** Made like the request of `token`, which talks to the same address in the same way. */
const addRefresh: FixMaker = (context) => {
  const token = requestIn(context, 'token');
  if (token === undefined) return [];
  const { key = 'refreshToken' } = context.problem.args;
  const text = refreshText(context.document, token.node, key, accessTokenIn(context));
  const [added] = addSteps(context, 'Add the step refresh', [['refresh', text]]);
  if (added === undefined) return [];
  const data: JsonPath = [...token.path, 'response', 'data'];
  const stored = findNode(context.document.root, data);
  const knowsEnd = stored?.kind === 'object' && stored.properties.some((property) => /expire/i.test(property.key));
  const end = '"{{addSeconds(now, body.expires_in)}}"';
  return fix(
    added.title,
    ...added.edits,
    ...(knowsEnd ? [] : addMember(context.project, 'communication', data, 'expires', end)),
  );
};

/** Fixes that add a whole step, or to another step what belongs to this one. */
export const stepFixes: Readonly<Record<string, FixMaker>> = {
  'missing-info': addBlocks('Add the step info', 'info: who the user is'),
  'missing-token': (context) => [...codeFlow(context), ...clientFlow(context)],
  'missing-refresh': addRefresh,
  'verifier-missing': addVerifier,
};
