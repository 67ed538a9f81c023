import { type JsonNode, readJson } from '../source/index.ts';
import { linkLimits } from './limits.ts';

/** JSON from outside as plain data. */
export interface UntrustedJson {
  /** Undefined when there is no value at all. */
  readonly value: unknown;
  /** Whether the text was JSON to its end. */
  readonly whole: boolean;
  /** Places of what was left out: dangerous names, what a later equal key replaced, what is nested too deep. */
  readonly dropped: readonly string[];
}

/** Names that would reach an object's machinery instead of its data wherever somebody assigns carelessly. */
const dangerous: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads a text that anybody may have written. A broken text gives what could be read of it. Never throws, and never
 * gives an object with a name from `dangerous`.
 */
export function readUntrusted(text: string): UntrustedJson {
  const { root, problems } = readJson(text);
  const dropped: string[] = [];
  const drop = (place: string): void => {
    if (dropped.length < linkLimits.dropped) dropped.push(place);
  };
  const value = root && plain(root, '', 0, drop);
  return { value, whole: root !== undefined && problems.length === 0, dropped };
}

function plain(node: JsonNode, place: string, depth: number, drop: (place: string) => void): unknown {
  if (depth > linkLimits.depth) {
    drop(place);
    return null;
  }
  switch (node.kind) {
    case 'object': {
      const entries = new Map<string, unknown>();
      for (const { key, value } of node.properties) {
        const at = place === '' ? key : `${place}.${key}`;
        if (dangerous.has(key) || entries.has(key)) drop(at.slice(0, 200));
        if (dangerous.has(key) || value === undefined) continue;
        entries.set(key, plain(value, at, depth + 1, drop));
      }
      return Object.fromEntries(entries);
    }
    case 'array':
      return node.items.map((item, index) => plain(item, `${place}[${index}]`, depth + 1, drop));
    case 'null':
      return null;
    default:
      return node.value;
  }
}
