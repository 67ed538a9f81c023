import { childrenOf, type Expression, type FunctionTable } from '../../engine/index.ts';

/** A piece inside of another, and what it is for there. */
export interface ChildNode {
  readonly expression: Expression;
  readonly role: string | undefined;
}

/** The pieces directly inside of an expression; arguments by the names of their parameters. */
export function childNodes(expression: Expression, functions: FunctionTable): readonly ChildNode[] {
  const children = childrenOf(expression);
  if (expression.kind === 'call') {
    const params = functions.get(expression.name)?.params ?? [];
    const last = params.at(-1);
    return children.map((child, index) => ({
      expression: child,
      role: (params[index] ?? (last?.rest === true ? last : undefined))?.name,
    }));
  }
  if (expression.kind === 'path' || expression.kind === 'access') {
    return children.map((child) => ({
      expression: child,
      role: child === children[0] && expression.kind === 'access' ? undefined : 'index',
    }));
  }
  return children.map((child) => ({ expression: child, role: undefined }));
}
