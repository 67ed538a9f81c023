import {
  type ActionOutline,
  type Availability,
  type ConnectionKind,
  directives,
  flowOutlines,
  phases,
  stepsOf,
} from '../../src/runtime/index.ts';

interface Page {
  readonly file: string;
  readonly kind: ConnectionKind;
  readonly title: string;
  readonly intro: readonly string[];
}

const pages: readonly Page[] = [
  {
    file: 'basic.md',
    kind: 'basic',
    title: 'API key, Basic, Digest and other single requests',
    intro: [
      'The communication is one request. It proves the credentials that the form asked for, and says what to keep.',
      'Whatever the user typed is kept by itself: a module reads `connection.apiKey` without any `response.data`.',
    ],
  },
  {
    file: 'jwt.md',
    kind: 'basic',
    title: 'JWT',
    intro: [
      'A JWT connection is a single request too; its header, or the assertion in its body, is made by the function `jwt`.',
      'Claims are best put together in `temp`: its expressions are evaluated before the token is signed, so that the payload is ready.',
      'For an assertion exchange the request posts the token, and `response.data` keeps the access token of the answer. There is no refresh: verifying the connection signs and exchanges anew.',
    ],
  },
  {
    file: 'oauth1.md',
    kind: 'oauth1',
    title: 'OAuth 1.0',
    intro: [
      'The communication is an object of named steps. The helper `oauth` at its root is merged under the one of each step; a step with such a helper in force is signed.',
      'Signatures: HMAC-SHA1, HMAC-SHA256, RSA-SHA1 and PLAINTEXT, in the header, the query or the form body (`transport_method`).',
      'The token of the request goes through `response.temp` or `response.data` into the `oauth.token` of the steps after it.',
    ],
  },
  {
    file: 'oauth2.md',
    kind: 'oauth2',
    title: 'OAuth 2.0',
    intro: [
      'The communication is an object of named steps. With `authorize` it is an authorization code flow, without it client credentials or a password grant.',
      'All steps of one run share one `temp`, also across the redirect: that is where a PKCE verifier lives.',
      '`state` is added to the address and checked when the user comes back. `response.data.expires` is by convention the end of the access token; `response.expires` is the end of the connection, from which on the user must reauthorize.',
      'A module that needs a scope the connection lacks ends with AccountValidationError, and sends nothing.',
    ],
  },
];

const notice = '<!-- Written by `npm run docs:connections`. Change the runtime, not this page. -->';

/** The pages of `docs/connections` by file name. */
export function connectionPages(): ReadonlyMap<string, string> {
  return new Map([['README.md', overview()], ...pages.map((page) => [page.file, pageOf(page)] as const)]);
}

function overview(): string {
  return lines([
    '# Connections: what runs when',
    '',
    notice,
    '',
    'One page a kind, taken from the descriptions that the runtime and the editor use themselves.',
    '',
    ...pages.map(({ file, title }) => `- [${title}](${file})`),
    '',
    '## The phases of a request',
    '',
    'Every request goes through these phases, in this order; the trace shows each, and says why when one is skipped.',
    '',
    ...phases.map((phase, index) => `${index + 1}. \`${phase}\``),
  ]);
}

function pageOf({ kind, title, intro }: Page): string {
  const steps = stepsOf(kind);
  return lines([
    `# ${title}`,
    '',
    notice,
    '',
    ...intro.flatMap((paragraph) => [paragraph, '']),
    ...(steps.length === 0
      ? []
      : [
          '## Steps',
          '',
          '| Step | What it does | May be a list |',
          '| --- | --- | --- |',
          ...steps.map(
            ({ name, summary, several }) =>
              `| \`${name}\` | ${summary} | ${several && kind === 'oauth2' ? 'yes' : 'no'} |`,
          ),
          '',
        ]),
    '## What each action runs',
    '',
    '| Action | Steps, in order | What is stored |',
    '| --- | --- | --- |',
    ...Object.entries(flowOutlines[kind]).map(
      ([action, outline]) => `| ${action} | ${stepsIn(outline)} | ${outline.stores} |`,
    ),
    '',
    '## Directives',
    '',
    '| Directive | Value | What it is for | Here |',
    '| --- | --- | --- | --- |',
    ...directives
      .filter(({ availability }) => availability[kind] !== 'no')
      .map(
        ({ name, type, summary, availability }) =>
          `| \`${name}\` | ${type} | ${summary} | ${here[availability[kind]]} |`,
      ),
    '',
    'Not available, and ignored when written: ' +
      `${directives
        .filter(({ availability }) => availability[kind] === 'no')
        .map(({ name }) => `\`${name}\``)
        .join(', ')}.`,
  ]);
}

const here: Readonly<Record<Availability, string>> = {
  yes: 'yes',
  no: 'no',
  'no-effect': 'no effect documented',
  'info-only': 'in `info`',
  'token-only': 'in `token`',
};

function stepsIn({ steps }: ActionOutline): string {
  if (steps.length === 0) return 'nothing is sent';
  return steps.map(({ step, when }) => `\`${step}\`${when === undefined ? '' : ` (${when})`}`).join(' → ');
}

const lines = (list: readonly string[]): string => `${list.join('\n')}\n`;
