import type { Value } from '../../engine/index.ts';
import { readParameters } from '../../runtime/index.ts';
import { taintOf, tellsSecret } from '../../secrets/index.ts';
import { describeLink, type LinkChoice, type LinkDescription, wholeProject } from '../../share/index.ts';
import { secretsOf, secretsToKeep } from './secrets-of.ts';
import type { Secretive } from './taint-of-state.ts';

/**
 * What a link or a file of the project holds: without what was typed into secret fields, what saved connections hold,
 * and what the latest run was given or made of them.
 */
export function describeShared(state: Secretive, choice: LinkChoice = wholeProject): LinkDescription {
  const { project, values, parameters } = state;
  const stored = storedSecrets(state);
  return describeLink({
    project,
    values,
    parameters,
    secrets: [...secretsToKeep(state), ...stored],
    secretsOfAnswers: secretsOf(state),
    choice,
  });
}

/** What services handed out and connections keep, in every spelling: no field of the form tells that it is a secret. */
export function storedSecrets({ connections }: Pick<Secretive, 'connections'>): readonly string[] {
  const stored = connections.flatMap(({ connection }) => textsIn(connection.data, ''));
  const values = { [field]: stored };
  return taintOf({ parameters: asSecret, values, events: [] }).texts.map(({ text }) => text);
}

const field = 'stored';
const asSecret = readParameters(JSON.stringify([{ name: field, type: 'password' }])).parameters;

/** Short texts without a telling name say nothing, occur everywhere, and are not looked for; nor are addresses and sentences. */
function textsIn(value: Value, name: string): readonly string[] {
  if (typeof value === 'string') {
    return tellsSecret(name) || (value.length >= 12 && !/^https?:|\s/i.test(value)) ? [value] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => textsIn(member as Value, Array.isArray(value) ? name : key));
}
