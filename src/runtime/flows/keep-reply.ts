import { isCollection, mergeValues, type Value, type ValueObject } from '../../engine/index.ts';
import { toStoredValue } from '../connection/stored-value.ts';
import { responseDirectiveOf } from '../directives/communication.ts';
import { type DirectiveNode, locationOf } from '../directives/directive-node.ts';
import { evaluateDirective } from '../directives/evaluate-directive.ts';
import type { Evaluation } from '../directives/evaluation.ts';
import { readExpires } from '../directives/expires.ts';
import { readMetadata } from '../directives/metadata.ts';
import { readScope } from '../directives/scope.ts';
import { readUid } from '../directives/uid.ts';
import { reportVariables } from '../trace/report-variables.ts';
import type { RunState } from './run-state.ts';
import type { Keep, StepPlan } from './step-plan.ts';

export interface Kept {
  readonly state: RunState;
  readonly output: Value;
}

/**
 * The phases `data`, `metadata`, `uid`, `expires`, `scope` and `output`, in this order: each sees what the ones before it kept
 * (U31). An empty uid, metadata or expiry leaves what was there.
 *
 * @param evaluationIn makes a state the current one and gives its variables
 */
export function keepReply(plan: StepPlan, start: RunState, evaluationIn: (state: RunState) => Evaluation): Kept {
  let state = start;
  let output: Value;
  for (const keep of ['data', 'metadata', 'uid', 'expires', 'scope', 'output'] as const) {
    const evaluation = evaluationIn(state);
    const { trace } = evaluation;
    const directive = responseDirectiveOf(plan.communication, keep);
    if (!plan.keeps.has(keep)) {
      trace.skip(keep, 'not-applicable', `This step reads no \`response.${keep}\`.`);
    } else if (directive === undefined) {
      if (keep === 'output') output = evaluation.scope['body'];
      trace.skip(keep, 'absent', `There is no \`response.${keep}\`.`);
    } else {
      trace.start(keep);
      const value = evaluateDirective(directive, evaluation);
      if (keep === 'output') output = value;
      else state = { ...state, ...keepers[keep](value, state, evaluation, directive) };
      reportVariables(evaluation.scope, evaluationIn(state).scope, trace);
      trace.end(summaries[keep](state));
    }
  }
  return { state, output };
}

type Keeper = (value: Value, state: RunState, evaluation: Evaluation, directive: DirectiveNode) => Partial<RunState>;

const keepers: Readonly<Record<Exclude<Keep, 'output'>, Keeper>> = {
  data(value, state, { trace }, directive) {
    if (!isCollection(value)) {
      warnEmpty('data', '`response.data` is no object, so nothing is kept of it.', directive, trace);
      return {};
    }
    return { data: mergeValues(state.data, value) as ValueObject };
  },
  metadata(value, _state, { trace }, directive) {
    const metadata = readMetadata(value);
    if (metadata === null) warnEmpty('metadata', 'The metadata has no value, so none is set.', directive, trace);
    return metadata === null ? {} : { metadata };
  },
  uid(value, _state, { trace }, directive) {
    const uid = readUid(value);
    if (uid === null) warnEmpty('uid', 'The uid is empty, so none is set.', directive, trace);
    return uid === null ? {} : { uid };
  },
  expires(value, _state, { trace, env }, directive) {
    const expires = readExpires(value, env.timezone);
    if (expires === null) {
      warnEmpty('expires', 'This is no date, so no expiry is set.', directive, trace);
      return {};
    }
    if (new Date(expires) <= env.now()) warnOver(expires, typeof value === 'number', directive, trace);
    return { expires };
  },
  scope(value) {
    const granted = readScope(value);
    return granted.length === 0 ? {} : { granted };
  },
};

function warnEmpty(name: string, message: string, directive: DirectiveNode, trace: Evaluation['trace']): void {
  trace.report({ kind: 'warning', code: `empty-${name}`, message, location: locationOf(directive) });
}

/** The usual reason is a lifetime in place of a date. */
function warnOver(expires: string, isNumber: boolean, directive: DirectiveNode, trace: Evaluation['trace']): void {
  const why = isNumber ? ' A number counts milliseconds since 1970; for a lifetime write addSeconds(now; …).' : '';
  const message = `The connection ends at ${expires}, which has passed: its user would have to sign in again at once.${why}`;
  trace.report({ kind: 'warning', code: 'expires-in-the-past', message, location: locationOf(directive) });
}

const summaries: Readonly<Record<Keep, (state: RunState) => string>> = {
  data: ({ data }) => `The connection holds ${Object.keys(data).join(', ') || 'nothing'}.`,
  metadata: ({ metadata }) => (metadata === null ? 'None.' : `Label of type ${metadata.type}.`),
  uid: ({ uid }) => (uid === null ? 'None.' : `${toStoredValue(uid)}`),
  expires: ({ expires }) => expires ?? 'None.',
  scope: ({ granted }) => (granted === null ? 'Not told.' : granted.join(', ')),
  output: () => 'Made.',
};
