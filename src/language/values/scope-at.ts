import { isCollection, type Scope, type Value } from '../../engine/index.ts';
import { phases, type TraceEvent } from '../../runtime/index.ts';
import type { LanguageContext } from '../language-context.ts';
import { commonData } from './common-data.ts';
import type { RequestPlace } from '../place/request-place.ts';
import { rewriteScope } from './rewritten.ts';

/** Variables that belong to one request and mean nothing in another. */
const ofRequest: ReadonlySet<string> = new Set(['body', 'headers', 'statusCode', 'query']);

/**
 * The variables at a place as the latest run left them, with what is typed into the form now. A request that did not run
 * sees what the run came to. Without a run there are the form's values and the common data.
 */
export function scopeAt(place: RequestPlace, context: LanguageContext): Scope {
  const own = variablesOf(place, context.events);
  const scope = own ?? lastVariables(context.events) ?? startOf(context);
  return rewriteScope(place.step === 'module' ? scope : withForm(scope, context.values), place, context);
}

/** Undefined when the request did not run. */
function variablesOf(place: RequestPlace, events: readonly TraceEvent[]): Scope | undefined {
  const before = phases.indexOf(place.phase);
  const scope: Record<string, Value> = {};
  let found = false;
  for (const event of eventsOf(place, events)) {
    found = true;
    const at = phases.indexOf(event.phase);
    if (event.kind === 'variable' && (at < before || at === 0)) scope[event.name] = event.value;
  }
  return found ? scope : undefined;
}

/** The events of one request: phases only go forward within it. */
export function eventsOf(place: RequestPlace, events: readonly TraceEvent[]): readonly TraceEvent[] {
  let occurrence = 0;
  let last = 0;
  return events.filter((event) => {
    if (event.step !== place.step) return false;
    const at = phases.indexOf(event.phase);
    if (at < last) occurrence++;
    last = at;
    return occurrence === place.occurrence;
  });
}

function lastVariables(events: readonly TraceEvent[]): Scope | undefined {
  const scope: Record<string, Value> = {};
  for (const event of events) {
    if (event.kind === 'variable' && !ofRequest.has(event.name)) scope[event.name] = event.value;
  }
  return Object.keys(scope).length === 0 ? undefined : scope;
}

function startOf({ sections, values }: LanguageContext): Scope {
  return { parameters: values, data: values, connection: values, common: commonData(sections.common), temp: {} };
}

/** What is typed into the form now, over what the run began with; `parameters`, `data` and `connection` are one object. */
function withForm(scope: Scope, values: Scope): Scope {
  if (Object.keys(values).length === 0) return scope;
  const over = (name: string): Value => {
    const before = scope[name];
    return before !== undefined && before !== null && isCollection(before) ? { ...before, ...values } : values;
  };
  return { ...scope, parameters: over('parameters'), data: over('data'), connection: over('connection') };
}
