import { decodeUtf8 } from '../../../base/utf8.ts';
import { isCollection, typeName, type Value, writeJson } from '../../../engine/index.ts';
import type { HttpRequest, LogEntry, StepName, TraceEvent } from '../../../runtime/index.ts';

/** One line of the two columns. */
export interface LogLine {
  /** `request`, `request.body`, `response`, `response.body`. */
  readonly group: string;
  readonly name: string;
  readonly wire?: string;
  /** Undefined when Make's log does not have it. */
  readonly logged?: string;
}

export interface WireExchange {
  readonly step: StepName;
  /** In the shape of a log entry. */
  readonly entry: LogEntry;
}

/** What really went out and came back, redirects left out as in Make's log. */
export function wireExchanges(events: readonly TraceEvent[]): readonly WireExchange[] {
  const exchanges: { step: StepName; entry: Record<string, Value> }[] = [];
  for (const event of events) {
    if (event.kind === 'request' && !event.redirect) {
      exchanges.push({ step: event.step, entry: { request: requestPart(event.request) } });
    } else if (event.kind === 'response') {
      const { status, headers, body } = event.response;
      const exchange = exchanges.at(-1);
      if (exchange === undefined) continue;
      exchange.entry['response'] = {
        status,
        headers: Object.fromEntries(headers),
        body: event.decoded ?? decodeUtf8(body),
      };
    }
  }
  return exchanges;
}

function requestPart({ method, url, headers, body }: HttpRequest): Value {
  const text =
    body.kind === 'text'
      ? body.text
      : body.kind === 'bytes'
        ? `${body.bytes.length} bytes`
        : body.kind === 'multipart'
          ? `${body.parts.length} parts`
          : undefined;
  return { method, url, headers: Object.fromEntries(headers), ...(text === undefined ? {} : { body: parsed(text) }) };
}

function parsed(text: string): Value {
  try {
    return JSON.parse(text) as Value;
  } catch {
    // A form or plain text is shown as it was sent.
    return text;
  }
}

/** The lines of both entries side by side. */
export function logLines(wire: LogEntry, logged: LogEntry | undefined): readonly LogLine[] {
  const left = new Map(flatten(wire).map((line) => [`${line.group} ${line.name}`, line]));
  const right = new Map(
    (logged === undefined ? [] : flatten(logged)).map((line) => [`${line.group} ${line.name}`, line]),
  );
  const keys = [...new Set([...left.keys(), ...right.keys()])];
  const lines = keys.map((key): LogLine => {
    const line = (left.get(key) ?? right.get(key)) as FlatLine;
    const wired = left.get(key)?.text;
    const shown = right.get(key)?.text;
    return {
      group: line.group,
      name: line.name,
      ...(wired === undefined ? {} : { wire: wired }),
      ...(shown === undefined ? {} : { logged: shown }),
    };
  });
  return groups.flatMap((group) => lines.filter((line) => line.group === group));
}

const groups = ['request', 'request.qs', 'request.body', 'response', 'response.body'];

interface FlatLine {
  readonly group: string;
  readonly name: string;
  readonly text: string;
}

function flatten(entry: LogEntry): readonly FlatLine[] {
  return Object.entries(entry).flatMap(([side, part]) => {
    if (part === null || part === undefined || !isCollection(part))
      return [{ group: side, name: side, text: textOf(part) }];
    return Object.entries(part).flatMap(([name, value]) => {
      if (name === 'headers' && value !== null && value !== undefined && isCollection(value))
        return members(side, value);
      if (name === 'body' || name === 'qs') return bodyLines(`${side}.${name}`, value);
      return [{ group: side, name, text: textOf(value) }];
    });
  });
}

const bodyLines = (group: string, value: Value): readonly FlatLine[] =>
  value !== null && value !== undefined && isCollection(value) && Object.keys(value).length > 0
    ? members(group, value)
    : [{ group, name: '', text: textOf(value) }];

const members = (group: string, value: Value): readonly FlatLine[] =>
  Object.entries(value as Readonly<Record<string, Value>>).map(([name, member]) => ({
    group,
    name,
    text: textOf(member),
  }));

const textOf = (value: Value): string => (typeof value === 'string' ? value : (writeJson(value) ?? typeName(value)));
