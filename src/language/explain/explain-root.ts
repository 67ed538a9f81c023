import { nearestName, type Path, type Scope } from '../../engine/index.ts';
import { isKnownAt, type Variable, variables } from '../../runtime/index.ts';
import { writeName } from '../complete/members-of.ts';
import { hasMember, isField, notFilled } from './fields.ts';
import type { Breakage, Suggestion, UndefinedPlace } from './undefined-reason.ts';

/** Why the first name of a path has no value. */
export function explainRoot(
  { root, segments, range }: Path,
  scope: Scope,
  { place, section, context }: UndefinedPlace,
): Breakage {
  const kind = section === 'communication' ? context.kind : 'basic';
  const known = (variable: Variable): boolean => isKnownAt(variable, kind, place.step, place.inResponse);
  const here = variables.filter(known).map(({ name }) => name);
  const variable = variables.find(({ name }) => name === root.name);
  const suggestions: Suggestion[] = [];
  const use = (text: string): void => {
    suggestions.push({ title: `Use ${text}`, range: root.range, text });
  };
  if (variable === undefined) {
    const near = nearestName(root.name, here);
    if (near !== undefined) use(near);
    const holders = here.filter((name) => hasMember(scope[name], root.name));
    for (const name of holders.slice(0, 3)) use(`${name}.${writeName(root.name) ?? root.name}`);
    return {
      code: near?.toLowerCase() === root.name.toLowerCase() ? 'wrong-case' : 'not-in-scope',
      range: root.range,
      message: `There is no variable ${root.name}. Available here: ${here.join(', ')}.`,
      suggestions,
    };
  }
  if (!known(variable)) {
    const why =
      variable.where === 'response'
        ? 'it is the reply, and only directives under response run after it'
        : variable.where === 'oauth'
          ? 'it belongs to OAuth'
          : 'it is only there while the user comes back, in authorize.response; keep what you need in temp there';
    return {
      code: 'not-in-scope',
      range: root.range,
      message: `${root.name} has no value here: ${why}. Available here: ${here.join(', ')}.`,
      suggestions,
    };
  }
  const name = segments[0]?.kind === 'name' ? segments[0].name : undefined;
  if (name !== undefined && isField(name, context)) return notFilled(name, range);
  return {
    code: 'holds-nothing',
    range: root.range,
    message: `${root.name} holds nothing in this run.`,
    suggestions,
  };
}
