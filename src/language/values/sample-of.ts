import {
  compileTemplate,
  createEnv,
  isCollection,
  type Scope,
  type Value,
  walkExpression,
} from '../../engine/index.ts';
import type { LanguageContext } from '../language-context.ts';
import type { RequestPlace } from '../place/request-place.ts';
import { scopeAt } from './scope-at.ts';

/**
 * The variables at a place for a look at what there is: as `scopeAt`, and where no reply was received yet, the reply
 * that the selected scenario would give.
 */
export function sampleScope(place: RequestPlace, context: LanguageContext): Scope {
  const scope = scopeAt(place, context);
  if (!place.inResponse || place.step === 'authorize' || scope['statusCode'] !== undefined) return scope;
  return { ...scope, ...replyOf(context) };
}

/** The value of a walk such as `body.items[1]`. Undefined for whatever calls a function: that is the worker's work. */
export function sampleOf(source: string, scope: Scope): Value {
  const program = compileTemplate(`{{${source}}}`);
  const [part, ...rest] = program.template.parts;
  if (part?.kind !== 'expression' || rest.length > 0 || part.expression.kind !== 'path') return undefined;
  let calls = false;
  walkExpression(part.expression, ({ kind }) => {
    if (kind === 'call') calls = true;
  });
  if (calls) return undefined;
  const result = program.evaluate(scope, createEnv());
  return result.ok ? result.value : undefined;
}

function replyOf({ scenario }: LanguageContext): Scope {
  const reply = scenario?.mocks[0];
  if (reply === undefined) return {};
  const headers = Object.entries(reply.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value] as const);
  return { statusCode: reply.status ?? 200, body: readBody(reply.body), headers: Object.fromEntries(headers) };
}

/** The text of a mock's body may be JSON, as a server would send it. */
function readBody(body: unknown): Value {
  if (typeof body !== 'string') return body as Value;
  try {
    const value = JSON.parse(body) as Value;
    return Array.isArray(value) || (value !== null && value !== undefined && isCollection(value)) ? value : body;
  } catch {
    return body;
  }
}
