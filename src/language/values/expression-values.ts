import { compileTemplate, type Scope, type Value } from '../../engine/index.ts';
import type { SectionName } from '../../project/index.ts';
import type { TracedSection } from '../../runtime/index.ts';
import { type JsonPath, type SourceRange, toJsonPointer, toSourceRange } from '../../source/index.ts';
import { documentOf } from '../document-of.ts';
import type { LanguageContext } from '../language-context.ts';
import { type RequestPlace, requestPlace } from '../place/request-place.ts';
import { type PlacedString, stringsIn } from '../place/strings-in.ts';
import { remember } from '../remember.ts';
import { mayHoldExpressions } from '../template-at.ts';
import { rewrittenBefore } from './rewritten.ts';
import { eventsOf, scopeAt } from './scope-at.ts';
import { createSecretTest } from './secret-test.ts';

/** What is known about the value of an expression. `pending` can be asked for: a template and its variables. */
export type ExpressionState =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'not-run'; readonly reason: string }
  | { readonly kind: 'pending'; readonly template: string; readonly scope: Scope };

/** One `{{…}}` of a section. */
export interface ExpressionValue {
  /** Offsets in the section, braces included. */
  readonly range: SourceRange;
  /** Where the text it stands in ends, quotes included. */
  readonly textEnd: number;
  readonly path: JsonPath;
  /** As written, without the braces. */
  readonly source: string;
  readonly state: ExpressionState;
}

/** The answer to a pending expression. */
export type PreviewAnswer =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string };

/**
 * Every expression of a section with its value from the latest run. An expression that the run did not see, because it
 * was changed, or what it reads was, is `pending`; one whose phase did not run says why. Secrets are masked already.
 */
export function expressionValues(section: SectionName, context: LanguageContext): readonly ExpressionValue[] {
  const text = context.sections[section] ?? '';
  if (!mayHoldExpressions(text)) return [];
  const traced = tracedIn(section as TracedSection, context);
  const places = new Map<string, Surroundings>();
  const secrets = createSecretTest(context);
  return stringsIn(documentOf(text).root).flatMap((placed) => {
    if (!placed.node.value.includes('{{')) return [];
    const place = requestPlace(section, placed.path, context.kind);
    if (place === undefined) return [];
    const key = `${place.step} ${place.occurrence} ${place.phase}`;
    const around = places.get(key) ?? surroundingsOf(place, context);
    places.set(key, around);
    return expressionsOf(placed).map(({ source, ...expression }) => {
      const template = `{{${source}}}`;
      const known = traced.get(`${toJsonPointer(placed.path)} ${source}`);
      const state: ExpressionState =
        known === undefined || around.formChanged || around.readsRewritten(template)
          ? around.reason === undefined
            ? { kind: 'pending', template, scope: around.scope }
            : { kind: 'not-run', reason: around.reason }
          : known.ok
            ? { kind: 'value', value: secrets.hide(template, known.value) }
            : { kind: 'failed', message: known.message };
      return { ...expression, source, path: placed.path, textEnd: placed.node.range.end, state };
    });
  });
}

/** Puts the answers to the pending expressions in, in their order. */
export function withAnswers(
  values: readonly ExpressionValue[],
  answers: readonly (PreviewAnswer | undefined)[],
  context: LanguageContext,
): readonly ExpressionValue[] {
  const secrets = createSecretTest(context);
  let next = 0;
  return values.map((value) => {
    if (value.state.kind !== 'pending') return value;
    const answer = answers[next++];
    if (answer === undefined) return value;
    const { template } = value.state;
    if (!answer.ok) return { ...value, state: { kind: 'failed', message: answer.message } };
    return { ...value, state: { kind: 'value', value: secrets.hide(template, answer.value) } };
  });
}

function expressionsOf({
  node,
}: Pick<PlacedString, 'node'>): readonly { readonly range: SourceRange; readonly source: string }[] {
  const { template } = compileTemplate(node.value);
  return template.parts.flatMap(({ kind, range: { start, end } }) => {
    if (kind !== 'expression') return [];
    const closed = node.value.startsWith('}}', end - 2);
    const source = node.value.slice(start + 2, closed ? end - 2 : end).trim();
    return source === '' || !closed ? [] : [{ range: toSourceRange(node, { start, end }), source }];
  });
}

/** The expressions of a text, as written, without the braces. */
export const expressionSources = (node: PlacedString['node']): readonly string[] =>
  expressionsOf({ node }).map(({ source }) => source);

type Traced = PreviewAnswer;

/** By path and source, so that an edit elsewhere in the text keeps them. */
export const tracedIn = (section: TracedSection, { events }: LanguageContext): ReadonlyMap<string, Traced> =>
  tracedBy(section, events);

const tracedBy = remember((section: TracedSection, events: LanguageContext['events']): ReadonlyMap<string, Traced> => {
  const traced = new Map<string, Traced>();
  for (const event of events) {
    if (event.kind === 'evaluated' && event.location.section === section) {
      const at = toJsonPointer(event.location.path);
      for (const { source, value } of event.expressions) traced.set(`${at} ${source}`, { ok: true, value });
    }
  }
  return traced;
}, 3);

export interface Surroundings {
  readonly scope: Scope;
  /** Why nothing was evaluated here; undefined when it was, or could be. */
  readonly reason: string | undefined;
  /** Whether the form holds other values than the run was given. */
  readonly formChanged: boolean;
  /** Whether a template reads what the text writes differently by now. */
  readsRewritten(template: string): boolean;
}

/** What every expression of one place has in common, so that it is found out once. */
export function surroundingsOf(place: RequestPlace, context: LanguageContext): Surroundings {
  const events = eventsOf(place, context.events);
  const scope = scopeAt(place, context);
  const rewritten = rewrittenBefore(place, context);
  return {
    scope,
    reason: reasonOf(place, events, context),
    formChanged: formChanged(place, events, context),
    readsRewritten: (template) =>
      rewritten.length > 0 &&
      compileTemplate(template).references.some(({ root, names: [name] }) =>
        rewritten.some((one) => one.roots.includes(root) && (name === undefined || name === one.name)),
      ),
  };
}

function reasonOf(
  { phase, step }: RequestPlace,
  events: LanguageContext['events'],
  context: LanguageContext,
): string | undefined {
  if (events.length === 0) {
    if (context.events.length === 0) return 'Run the connection to see its value.';
    return `The step ${step} was not part of the run.`;
  }
  const skipped = events.find((event) => event.phase === phase && event.kind === 'phase-skipped');
  if (skipped?.kind !== 'phase-skipped' || skipped.why === 'absent') return undefined;
  return skipped.reason;
}

function formChanged(place: RequestPlace, events: LanguageContext['events'], { values }: LanguageContext): boolean {
  if (place.step === 'module') return false;
  const start = events.find((event) => event.kind === 'variable' && event.name === 'parameters');
  if (start?.kind !== 'variable') return false;
  const before = start.value as Readonly<Record<string, Value>>;
  return Object.keys(values).some((name) => values[name] !== before[name] && isPlain(values[name]));
}

/** Lists and collections are new objects each time the form is read; they are not compared. */
const isPlain = (value: Value): boolean => typeof value !== 'object';
