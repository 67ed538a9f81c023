/** The communication shapes; a JWT connection runs as `basic` (connections.md §2). */
export type ConnectionKind = 'basic' | 'oauth1' | 'oauth2';

export interface Step {
  readonly name: string;
  readonly summary: string;
  /** May be a list of requests. */
  readonly several: boolean;
  readonly kinds: readonly ConnectionKind[];
}

const both = ['oauth1', 'oauth2'] as const;

/** The named steps of OAuth communications, in the order in which they run (connections.md §2.3, §2.4). */
export const steps: readonly Step[] = [
  { name: 'preauthorize', summary: 'Asks for what the sign-in address needs.', several: true, kinds: ['oauth2'] },
  {
    name: 'requestToken',
    summary: 'Asks for the token that the user will approve.',
    several: false,
    kinds: ['oauth1'],
  },
  {
    name: 'authorize',
    summary: 'Builds the address where the user signs in. No request.',
    several: false,
    kinds: both,
  },
  { name: 'token', summary: 'Exchanges code or credentials for tokens.', several: true, kinds: ['oauth2'] },
  {
    name: 'accessToken',
    summary: 'Exchanges the approved token for the lasting one.',
    several: false,
    kinds: ['oauth1'],
  },
  { name: 'info', summary: 'Proves the connection and asks who the user is.', several: true, kinds: both },
  { name: 'refresh', summary: 'Gets a new access token when its condition holds.', several: false, kinds: ['oauth2'] },
  {
    name: 'invalidate',
    summary: 'Revokes the tokens when the connection is deleted.',
    several: false,
    kinds: ['oauth2'],
  },
];

/** The steps that a kind of connection has; none for `basic`, which is a single request. */
export function stepsOf(kind: ConnectionKind): readonly Step[] {
  return steps.filter((step) => step.kinds.includes(kind));
}
