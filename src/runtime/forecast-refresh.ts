import {
  builtins,
  createEnv,
  type FunctionTable,
  isCollection,
  mergeValues,
  type ValueObject,
} from '../engine/index.ts';
import { loadConnection } from './connection/connection-state.ts';
import { readDefinition } from './definition/read-definition.ts';
import { directiveOf } from './directives/communication.ts';
import { evaluateCondition } from './directives/condition.ts';
import { evaluateDirective } from './directives/evaluate-directive.ts';
import type { Evaluation } from './directives/evaluation.ts';
import { RunStop } from './errors/run-stop.ts';
import { oauth2Scope } from './flows/oauth2-steps.ts';
import { oauth2Variables } from './flows/oauth2-variables.ts';
import { firstRequest } from './flows/written-step.ts';
import type { RunRequest } from './run-request.ts';
import type { StepTrace } from './trace/recorder.ts';

/**
 * When a token is refreshed: before the next use (`due`), before every use (`always`), before the first use from `at` on
 * (`later`), or not at all as far as can be told (`never`, `unknown`). Always with the reason, in a sentence.
 */
export interface RefreshForecast {
  readonly kind: 'due' | 'always' | 'later' | 'never' | 'unknown';
  readonly reason: string;
  /** ISO instant, to the second; kind `later` only. */
  readonly at?: string;
}

export type ForecastRequest = Pick<RunRequest, 'kind' | 'definition' | 'environment' | 'connection'>;

const second = 1000;
const year = 365 * 24 * 3600 * second;
/** Nothing beyond this is told, in milliseconds. */
const horizon = 10 * year;

/**
 * Tells when the step `refresh` of an OAuth 2 connection would run, by asking its condition at other moments
 * (connections.md §2.4). Nothing is sent and nothing changes.
 *
 * @param now the moment from which to look ahead
 */
export function forecastRefresh(
  request: ForecastRequest,
  now: Date,
  functions: FunctionTable = builtins,
): RefreshForecast {
  const { definition } = readDefinition(request.definition, request.kind);
  const own = request.kind === 'oauth2' ? firstRequest(definition, 'refresh') : undefined;
  if (own === undefined) return { kind: 'never', reason: 'There is no step `refresh`.' };
  if (request.connection === null) return { kind: 'never', reason: 'There is no connection yet.' };
  const communication = { own };
  if (directiveOf(communication, 'condition') === undefined) {
    return { kind: 'always', reason: 'Without a `condition` the token is refreshed before every use.' };
  }
  const state = loadConnection(request.connection);
  const variables = oauth2Variables(state.scope ?? [], '', undefined);
  const roots = oauth2Scope(definition, request, variables)(state);
  const holdsAt = (ms: number): boolean => {
    const evaluation: Evaluation = {
      scope: { ...roots, temp: {} },
      env: createEnv({ now: new Date(ms), timezone: request.environment.timezone ?? 'UTC' }),
      functions,
      trace: silent,
      takeDebugLines: () => [],
    };
    const temp = directiveOf(communication, 'temp');
    const block = temp && evaluateDirective(temp, evaluation);
    const scope = { ...roots, temp: isCollection(block) ? (mergeValues({}, block) as ValueObject) : {} };
    return evaluateCondition(communication, { ...evaluation, scope }).met;
  };
  try {
    if (holdsAt(now.getTime())) return { kind: 'due', reason: 'Its condition holds now.' };
    const at = firstMoment(holdsAt, now.getTime());
    if (at === undefined) {
      return { kind: 'never', reason: 'Its condition does not hold now, nor at any moment of the next ten years.' };
    }
    return { kind: 'later', at: new Date(at).toISOString(), reason: reasonFor(at, state.data) };
  } catch (stop) {
    if (!(stop instanceof RunStop)) throw stop;
    return { kind: 'unknown', reason: `Its condition has no value: ${stop.error.message}` };
  }
}

/** Looks ahead in growing steps, then closes in. Conditions compare with a date, so that what holds goes on to hold. */
function firstMoment(holdsAt: (ms: number) => boolean, from: number): number | undefined {
  let before = from;
  for (let step = second; step <= horizon; step *= 2) {
    const after = from + step;
    if (holdsAt(after)) return closeIn(holdsAt, before, after);
    before = after;
  }
  return undefined;
}

function closeIn(holdsAt: (ms: number) => boolean, no: number, yes: number): number {
  let [before, after] = [no, yes];
  while (after - before > second) {
    const middle = before + Math.floor((after - before) / 2 / second) * second;
    if (middle === before) break;
    if (holdsAt(middle)) after = middle;
    else before = middle;
  }
  return after;
}

/** Names the stored date that the moment depends on: the nearest one that is not long past it. */
function reasonFor(at: number, data: ValueObject): string {
  const dates = Object.entries(data).filter((entry): entry is [string, Date] => entry[1] instanceof Date);
  const distance = ([, date]: [string, Date]): number => Math.abs(date.getTime() - at);
  const [nearest] = dates.toSorted((a, b) => distance(a) - distance(b));
  if (nearest === undefined || distance(nearest) > 2 * 24 * 3600 * second) return 'Its condition holds from then on.';
  const [name, date] = nearest;
  const minutes = Math.round((date.getTime() - at) / 60_000);
  if (minutes === 0) return `Its condition holds when data.${name} has passed.`;
  const many = Math.abs(minutes) === 1 ? '1 minute' : `${Math.abs(minutes)} minutes`;
  return `Its condition holds from ${many} ${minutes > 0 ? 'before' : 'after'} data.${name}.`;
}

/** A forecast is no run, so there is no trace of it. */
const silent: StepTrace = {
  step: 'refresh',
  current: () => undefined,
  start: () => undefined,
  end: () => undefined,
  skip: () => undefined,
  skipUntil: () => undefined,
  report: () => undefined,
};
