import {
  compileTemplate,
  type EvalEnv,
  type EvalFailure,
  isCollection,
  renderText,
  setMember,
  spreadKey,
  type Value,
} from '../../engine/index.ts';
import { type JsonProperty, type JsonString, toSourceRange } from '../../source/index.ts';
import { RunStop } from '../errors/run-stop.ts';
import type { Location, TracedBranch } from '../trace/trace-event.ts';
import { type DirectiveNode, itemsOf, locationOf } from './directive-node.ts';
import type { Evaluation } from './evaluation.ts';

/**
 * The value of a piece of a definition (iml.md §6): every text in it is a template, keys included; members of objects in
 * document order, of equal keys the last one. Each template is reported with the value of each of its expressions.
 *
 * @throws RunStop when a template has no value
 */
export function evaluateDirective(directive: DirectiveNode, evaluation: Evaluation): Value {
  const { node } = directive;
  switch (node.kind) {
    case 'string':
      return evaluateText(node, locationOf(directive), evaluation);
    case 'array':
      return itemsOf(directive).map((item) => evaluateDirective(item, evaluation));
    case 'object':
      return evaluateObject(directive, node.properties, evaluation);
    case 'null':
      return null;
    default:
      return node.value;
  }
}

function evaluateObject(directive: DirectiveNode, properties: readonly JsonProperty[], evaluation: Evaluation): Value {
  const target: Record<string, Value> = {};
  const lastOf = new Map(properties.map((property) => [property.key, property]));
  for (const { key, keyNode, value: node } of lastOf.values()) {
    if (node === undefined) continue;
    const { section } = directive;
    const path = [...directive.path, key];
    const member = { section, path, node };
    if (key === spreadKey) {
      const value = evaluateDirective(member, evaluation);
      if (isCollection(value)) for (const name of Object.keys(value)) setMember(target, name, value[name]);
    } else {
      const name = renderText(evaluateText(keyNode, { section, path, range: keyNode.range }, evaluation));
      if (name !== '' || key === '') setMember(target, name, evaluateDirective(member, evaluation));
    }
  }
  return target;
}

function evaluateText(node: JsonString, location: Location, evaluation: Evaluation): Value {
  const { scope, env, functions, trace } = evaluation;
  if (!node.value.includes('{{')) return node.value;
  const branches: TracedBranch[] = [];
  const onBranch: EvalEnv['onBranch'] = (range, chosen) => branches.push({ range: toSourceRange(node, range), chosen });
  const result = compileTemplate(node.value, { functions }).trace(scope, { ...env, onBranch });
  for (const line of evaluation.takeDebugLines()) trace.report({ kind: 'debug', ...line });
  if (!result.ok) {
    const failure: EvalFailure = { ...result.error, range: toSourceRange(node, result.error.range) };
    trace.report({ kind: 'evaluation-failed', location, failure });
    throw new RunStop({ type: 'RuntimeError', message: failure.message, cause: 'evaluation', location });
  }
  const { value } = result.value;
  const expressions = result.value.expressions.map((expression) => ({
    ...expression,
    range: toSourceRange(node, expression.range),
  }));
  trace.report({ kind: 'evaluated', location, expressions, ...(branches.length > 0 ? { branches } : {}), value });
  return value;
}
