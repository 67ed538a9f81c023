import { isCollection, nearestName, type Segment, type Value } from '../../engine/index.ts';
import { writeName } from '../complete/members-of.ts';
import { hasMember, isField, notFilled } from './fields.ts';
import { describeValue } from './step-along.ts';
import type { Breakage, Suggestion, UndefinedPlace } from './undefined-reason.ts';

/** A step that came to nothing. */
interface BrokenStep {
  readonly segment: Segment;
  readonly before: Value;
  /** What comes before the segment, as written. */
  readonly owner: string;
  /** Where that ends. */
  readonly ownerEnd: number;
  readonly isFirst: boolean;
}

/** Why one step of a path has no value. */
export function explainStep(broken: BrokenStep, root: string, { context }: UndefinedPlace): Breakage {
  const { segment, before, owner, isFirst } = broken;
  const { range } = segment;
  if (Array.isArray(before)) return explainItem(broken, before);
  if (typeof before === 'string' && root === 'body') {
    const html = /^\s*<(?:!doctype|html)/i.test(before);
    const message = `${owner} is ${html ? 'an HTML page' : 'text'}, not JSON, so nothing can be read from it. Look at the reply, or at response.type.`;
    return { code: 'text-body', range, message, suggestions: [] };
  }
  const key = keyOf(segment);
  if (before === undefined || before === null || !isCollection(before) || key === undefined) {
    const message = `${owner} is ${describeValue(before)}; it has no members.`;
    return { code: 'no-members', range, message, suggestions: [] };
  }
  if (Object.hasOwn(before, key)) {
    return {
      code: 'holds-nothing',
      range,
      message: `${owner} has ${key}, but it holds nothing.`,
      suggestions: [],
    };
  }
  const names = Object.keys(before);
  const ofConnection = isFirst && (root === 'parameters' || root === 'connection' || root === 'data');
  if (ofConnection && isField(key, context)) return notFilled(key, range);
  const same = names.find((name) => name.toLowerCase() === key.toLowerCase());
  const near = same ?? nearestName(key, names) ?? dashed(key, names);
  const suggestions = near === undefined ? [] : suggestName(near, broken);
  const list =
    names.length === 0 ? 'It is empty' : `It has ${names.slice(0, 12).join(', ')}${names.length > 12 ? ', …' : ''}`;
  if (same !== undefined && root === 'headers' && isFirst) {
    return { code: 'header-case', range, message: `Names of headers are in lower case here: ${same}.`, suggestions };
  }
  if (same !== undefined) {
    return {
      code: 'wrong-case',
      range,
      message: `Upper and lower case matter: it is ${same}, not ${key}.`,
      suggestions,
    };
  }
  const advice = near === undefined ? '' : ` The nearest is ${near}.`;
  return { code: 'missing-key', range, message: `${owner} has no ${key}. ${list}.${advice}`, suggestions };
}

function explainItem({ segment, owner, ownerEnd }: BrokenStep, list: readonly Value[]): Breakage {
  const { range } = segment;
  if (segment.kind === 'index') {
    const zero = segment.index === 0;
    const message = zero
      ? `Lists count from 1: the first item is ${owner}[1].`
      : `${owner} has ${list.length} item${list.length === 1 ? '' : 's'}, so there is none at this place.`;
    const suggestions = zero || list.length > 0 ? [{ title: `Use ${owner}[1]`, range, text: '[1]' }] : [];
    return { code: zero ? 'zero-index' : 'out-of-range', range, message, suggestions };
  }
  const { name } = segment;
  const suggestions: Suggestion[] = [];
  const first = list[0];
  if (hasMember(first, name)) {
    suggestions.push({
      title: `Use ${owner}[1].${name}`,
      range: { start: ownerEnd, end: range.end },
      text: `[1].${writeName(name) ?? name}`,
    });
  }
  const message =
    name === 'length'
      ? `${owner} is a list; write length(${owner}) for how many items it has.`
      : list.length === 0
        ? `${owner} is an empty list, so there is no item to read ${name} from.`
        : `${owner} is a list of ${list.length}; ${name} belongs to its items. Lists count from 1: ${owner}[1].${name}`;
  return { code: 'list-not-collection', range, message, suggestions };
}

/** The name of a step: `.name`, or `['name']`. */
function keyOf(segment: Segment): string | undefined {
  if (segment.kind === 'name') return segment.name;
  const { expression } = segment;
  return expression?.kind === 'literal' && typeof expression.value === 'string' ? expression.value : undefined;
}

function suggestName(name: string, { owner, ownerEnd, segment }: BrokenStep): readonly Suggestion[] {
  const text = writeName(name);
  return text === undefined
    ? []
    : [{ title: `Use ${owner}.${text}`, range: { start: ownerEnd, end: segment.range.end }, text: `.${text}` }];
}

/** `contentType` and `content_type` mean `content-type`. */
function dashed(name: string, names: readonly string[]): string | undefined {
  const bare = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return names.find((candidate) => bare(candidate) === bare(name));
}
