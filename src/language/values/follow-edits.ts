import { isCollection, type Scope, setMember, type Value } from '../../engine/index.ts';
import type { SectionName } from '../../project/index.ts';
import { type JsonDocument, type JsonNode, type JsonString, toJsonPointer } from '../../source/index.ts';
import { documentOf } from '../document-of.ts';
import type { LanguageContext } from '../language-context.ts';
import { type WrittenKey, writtenBlocks } from '../place/reading-order.ts';
import { type RequestPlace, requestPlace } from '../place/request-place.ts';
import { stringsIn } from '../place/strings-in.ts';
import {
  expressionSources,
  type PreviewAnswer,
  surroundingsOf,
  type Surroundings,
  tracedIn,
} from './expression-values.ts';
import type { Rewritten } from './rewritten.ts';
import { eventsOf } from './scope-at.ts';

/** Evaluates templates; one answer a question, undefined where none comes. */
export type Evaluate = (
  questions: readonly { readonly template: string; readonly scope: Scope }[],
) => Promise<readonly (PreviewAnswer | undefined)[]>;

/**
 * What `temp`, `response.temp` and `response.data` of a section hold by now, where the latest run had something else: an
 * edited value, one that reads an edited value or a changed form, and one that was taken out. Blocks are evaluated in the
 * order of a run (connections.md §4), each with what the ones before it came to. Stops at a block for which no answer
 * comes.
 */
export async function followEdits(
  section: SectionName,
  context: LanguageContext,
  evaluate: Evaluate,
): Promise<readonly Rewritten[]> {
  if ((section !== 'communication' && section !== 'module') || context.events.length === 0) return [];
  const document = documentOf(context.sections[section] ?? '');
  const traced = tracedIn(section, context);
  let rewritten: readonly Rewritten[] = [];
  for (const block of blocksOf(document, section, context)) {
    const around = surroundingsOf(block.place, { ...context, rewritten });
    if (around.reason !== undefined) continue;
    const edited = block.keys.filter((key) => isEdited(key, block, around, traced));
    const answers = await answersTo(edited, around.scope, evaluate);
    if (answers === undefined) return rewritten;
    const values = edited.map(({ property }) => [property.key, valueOf(property.value, answers)] as const);
    rewritten = [...rewritten, ...[...values, ...removed(block, around.scope)].map(toRewritten(block))];
  }
  return rewritten;
}

/** The keys of one block, and what the run had after it. */
interface Block {
  readonly place: RequestPlace;
  readonly keys: readonly WrittenKey[];
  readonly moment: number;
  readonly roots: readonly string[];
  readonly after: Readonly<Record<string, Value>>;
  /** Whether further keys come from elsewhere. */
  readonly isOpen: boolean;
}

function blocksOf(document: JsonDocument, section: SectionName, context: LanguageContext): readonly Block[] {
  const kind = section === 'module' ? 'basic' : context.kind;
  return writtenBlocks(document, kind).flatMap(({ block, path, keys, moment, isOpen }) => {
    const place = requestPlace(section, path, context.kind);
    if (place === undefined) return [];
    const roots = block === 'response.data' ? ['data', 'parameters', 'connection'] : ['temp'];
    return [{ place, keys, moment, roots, after: variableAfter(place, roots, context), isOpen }];
  });
}

function variableAfter(
  place: RequestPlace,
  [root = '']: readonly string[],
  { events }: LanguageContext,
): Block['after'] {
  const event = eventsOf(place, events).findLast(
    (one) => one.kind === 'variable' && one.phase === place.phase && one.name === root,
  );
  const value = event?.kind === 'variable' ? event.value : undefined;
  return value !== undefined && value !== null && isCollection(value) ? value : {};
}

function isEdited(
  { property, path }: WrittenKey,
  { after }: Block,
  around: Surroundings,
  traced: ReturnType<typeof tracedIn>,
): boolean {
  const placed = stringsIn(property.value, path).filter(({ node }) => node.value.includes('{{'));
  if (placed.length === 0)
    return JSON.stringify(valueOf(property.value, new Map())) !== JSON.stringify(after[property.key]);
  if (around.formChanged || placed.some(({ node }) => around.readsRewritten(node.value))) return true;
  return placed.some((one) =>
    expressionSources(one.node).some((source) => !traced.has(`${toJsonPointer(one.path)} ${source}`)),
  );
}

type Answers = ReadonlyMap<JsonString, PreviewAnswer>;

async function answersTo(keys: readonly WrittenKey[], scope: Scope, evaluate: Evaluate): Promise<Answers | undefined> {
  const nodes = keys.flatMap(({ property }) =>
    stringsIn(property.value).flatMap(({ node, isKey }) => (!isKey && node.value.includes('{{') ? [node] : [])),
  );
  if (nodes.length === 0) return new Map();
  const answers = await evaluate(nodes.map(({ value }) => ({ template: value, scope })));
  const found = new Map<JsonString, PreviewAnswer>();
  for (const [index, node] of nodes.entries()) {
    const answer = answers[index];
    if (answer === undefined) return undefined;
    found.set(node, answer);
  }
  return found;
}

/** What a written value comes to; an expression that fails leaves nothing. */
function valueOf(node: JsonNode | undefined, answers: Answers): Value {
  if (node === undefined) return null;
  switch (node.kind) {
    case 'null':
      return null;
    case 'array':
      return node.items.map((item) => valueOf(item, answers));
    case 'object': {
      const members: Record<string, Value> = {};
      for (const { key, value } of node.properties) setMember(members, key, valueOf(value, answers));
      return members;
    }
    case 'string': {
      const answer = answers.get(node);
      if (answer === undefined) return node.value;
      return answer.ok ? answer.value : undefined;
    }
    default:
      return node.value;
  }
}

/** What the run wrote in the block and the text no longer does: what was there before counts again. */
function removed(
  { after, keys, isOpen, roots: [root = ''] }: Block,
  scope: Scope,
): readonly (readonly [string, Value])[] {
  if (isOpen) return [];
  const before = scope[root];
  const known = before !== undefined && before !== null && isCollection(before) ? before : {};
  return Object.keys(after)
    .filter((name) => !(name in known) && keys.every(({ property }) => property.key !== name))
    .map((name) => [name, undefined] as const);
}

const toRewritten =
  ({ roots, moment, place }: Block) =>
  ([name, value]: readonly [string, Value]): Rewritten => ({
    roots,
    name,
    value,
    moment,
    inModule: place.step === 'module',
  });
