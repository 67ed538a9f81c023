import { type DirectiveNode, memberOf } from './directive-node.ts';

/** One request with its handling, as a definition describes it. */
export interface Communication {
  /** Undefined when the author wrote nothing. */
  readonly own: DirectiveNode | undefined;
  /** What it inherits: modules inherit the app's base, connections nothing (connections.md §9). */
  readonly base?: DirectiveNode;
}

/** The directive in force: the own one, else the inherited one. */
export function directiveOf({ own, base }: Communication, name: string): DirectiveNode | undefined {
  return memberOf(own, name) ?? memberOf(base, name);
}

/** The same for a directive under `response`. */
export function responseDirectiveOf({ own, base }: Communication, name: string): DirectiveNode | undefined {
  return memberOf(memberOf(own, 'response'), name) ?? memberOf(memberOf(base, 'response'), name);
}
