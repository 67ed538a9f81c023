import type { StepName } from '../trace/trace-event.ts';
import type { ConnectionKind } from './steps.ts';

/** Where a variable has a value: everywhere, in OAuth, while the user comes back from signing in, or after a reply. */
type Where = 'everywhere' | 'oauth' | 'callback' | 'response';

/** A root that expressions can name. */
export interface Variable {
  readonly name: string;
  readonly summary: string;
  readonly where: Where;
}

/** The variables of connections, in the order of the reference (connections.md §3). */
export const variables: readonly Variable[] = [
  { name: 'now', summary: 'The current date and time.', where: 'everywhere' },
  { name: 'timestamp', summary: 'The current time in seconds since 1970.', where: 'everywhere' },
  { name: 'environment', summary: 'What Make knows about the run, such as its timezone.', where: 'everywhere' },
  { name: 'common', summary: 'Common data: values of the app, not of a user.', where: 'everywhere' },
  { name: 'parameters', summary: 'What the user typed into the form.', where: 'everywhere' },
  { name: 'data', summary: 'The stored data of the connection.', where: 'everywhere' },
  { name: 'connection', summary: 'The stored data of the connection.', where: 'everywhere' },
  { name: 'temp', summary: 'Values kept for later by temp.', where: 'everywhere' },
  { name: 'oauth', summary: 'Scopes, redirect addresses and state of the sign-in.', where: 'oauth' },
  { name: 'query', summary: 'The query that the service sent the user back with.', where: 'callback' },
  { name: 'body', summary: 'The decoded body of the reply.', where: 'response' },
  { name: 'headers', summary: 'The headers of the reply, by lower-case name.', where: 'response' },
  { name: 'statusCode', summary: 'The status of the reply.', where: 'response' },
];

/** Whether a variable has a value in a directive of a step; `inResponse` is anything under `response`. */
export function isKnownAt(variable: Variable, kind: ConnectionKind, step: StepName, inResponse: boolean): boolean {
  switch (variable.where) {
    case 'everywhere':
      return true;
    case 'oauth':
      return kind !== 'basic';
    case 'callback':
      return inResponse && step === 'authorize';
    case 'response':
      return inResponse && step !== 'authorize';
  }
}

/** The variables that have a value in a directive of a step. */
export function variablesAt(kind: ConnectionKind, step: StepName, inResponse: boolean): readonly Variable[] {
  return variables.filter((variable) => isKnownAt(variable, kind, step, inResponse));
}
