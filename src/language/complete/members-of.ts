import { isCollection, keywords, type Value } from '../../engine/index.ts';
import type { ConnectionKind, SectionName } from '../../project/index.ts';
import { parameterType, readParameters, visitParameters } from '../../runtime/index.ts';
import { documentOf } from '../document-of.ts';

import type { LanguageContext } from '../language-context.ts';
import { momentOf, type WrittenKey, writtenKeys } from '../place/reading-order.ts';
import type { RequestPlace } from '../place/request-place.ts';
import { commonData } from '../values/common-data.ts';
import { sampleOf, sampleScope } from '../values/sample-of.ts';

/** A name that can follow a dot. */
export interface Member {
  readonly name: string;
  /** Where it comes from, in a few words. */
  readonly origin: string;
  /** More about it. */
  readonly doc?: string;
  /** The text that is written for it. */
  readonly written?: string;
  /** What it holds here, as far as that is known. */
  readonly value?: Value;
  /** Why it has no value at this place yet. */
  readonly later?: string;
}

/** The members of what is written before a dot: declared and written names first, then what the latest run shows. */
export function membersOf(
  object: string,
  place: RequestPlace,
  section: SectionName,
  context: LanguageContext,
): readonly Member[] {
  const value = sampleOf(object, sampleScope(place, context));
  const members = new Map<string, Member>();
  for (const member of knownMembers(object, place, section, context)) {
    const before = members.get(member.name);
    if (before === undefined || before.later !== undefined) members.set(member.name, member);
  }
  for (const [name, inner] of entriesOf(value)) {
    const member = members.get(name);
    members.set(name, { origin: 'in the latest run', ...member, name, value: inner });
  }
  if (object === 'headers' && value !== undefined) {
    for (const [name] of fixedHeaders) if (members.get(name)?.value === undefined) members.delete(name);
  }
  return [...members.values()].toSorted((a, b) => Number(a.later !== undefined) - Number(b.later !== undefined));
}

function entriesOf(value: Value): readonly (readonly [string, Value])[] {
  return value !== undefined && value !== null && isCollection(value) ? Object.entries(value) : [];
}

function knownMembers(
  root: string,
  place: RequestPlace,
  section: SectionName,
  context: LanguageContext,
): readonly Member[] {
  const { kind, sections } = context;
  switch (root) {
    case 'parameters':
    case 'data':
      return section === 'communication' ? [...declared(sections.parameters), ...stored(place, section, context)] : [];
    case 'connection':
      return [...declared(sections.parameters), ...stored(place, section, context)];
    case 'temp':
      return section === 'communication' ? written(place, section, context, ['temp', 'response.temp']) : [];
    case 'common':
      return Object.entries(commonData(sections.common)).map(([name, value]) => ({
        name,
        origin: 'common data',
        value,
      }));
    default:
      return (fixedMembers[root]?.(kind) ?? []).map(([name, doc]) => ({ name, doc, origin: root }));
  }
}

/** Fields of the form, in its order. */
function declared(text = ''): readonly Member[] {
  const members: Member[] = [];
  visitParameters(readParameters(text).parameters, ({ name, label, type, help }) => {
    const { holds, summary } = parameterType(type);
    if (name === '' || holds === 'nothing') return;
    const origin = `${type}${label === name ? '' : `, ${label}`}`;
    members.push({ name, origin, doc: help ?? summary });
  });
  return members;
}

const stored = (place: RequestPlace, section: SectionName, context: LanguageContext): readonly Member[] =>
  written(place, section, context, ['response.data']);

function written(
  place: RequestPlace,
  section: SectionName,
  { kind, sections }: LanguageContext,
  blocks: readonly WrittenKey['block'][],
): readonly Member[] {
  const document = documentOf(sections.communication ?? '');
  const moment = section === 'communication' ? momentOf(place, document, kind) : Number.MAX_SAFE_INTEGER;
  return writtenKeys(document, kind)
    .filter(({ block }) => blocks.includes(block))
    .map(({ property: { key, value }, step, block, moment: when }) => ({
      name: key,
      origin: step === 'connection' ? block : `${step}.${block}`,
      ...(value?.kind === 'string' ? { written: value.value } : {}),
      ...(when < moment ? {} : { later: `It is set later, by ${block}.` }),
    }));
}

type Fixed = readonly (readonly [name: string, doc: string])[];

/** Headers worth reading, offered while no reply shows which there are. */
const fixedHeaders: Fixed = [
  ['content-type', 'What kind of body the reply has.'],
  ['retry-after', 'How many seconds to wait.'],
];

const callbacks: Fixed = [
  ['localRedirectUri', 'The callback address of the instance the user is on; the one to prefer.'],
  ['makeRedirectUri', 'The callback address of make.com.'],
  ['redirectUri', 'The callback address of integromat.com; for old apps only.'],
];
const state = ['state', 'A random text that Make adds and checks by itself.'] as const;

/** What the user comes back with. */
const queryOf: Readonly<Record<ConnectionKind, Fixed>> = {
  basic: [],
  oauth1: [
    ['oauth_token', 'The token the user approved.'],
    ['oauth_verifier', 'Proves that the user approved it.'],
  ],
  oauth2: [
    ['code', 'The code to exchange for a token.'],
    ['state', 'What was sent along; Make checks it.'],
    ['error', 'Why the service refused, as a code.'],
    ['error_description', 'Why the service refused, in words.'],
  ],
};

/** Members that Make itself sets (connections.md §2.4, §3). */
const fixedMembers: Readonly<Record<string, (kind: ConnectionKind) => Fixed>> = {
  oauth: (kind) => {
    if (kind === 'basic') return [];
    return kind === 'oauth1' ? callbacks : [['scope', 'The scopes to ask for, a list.'], ...callbacks, state];
  },
  query: (kind) => queryOf[kind],
  environment: () => [
    ['timezone', 'The timezone of the scenario, such as Europe/Prague.'],
    ['debug', 'Whether the run is logged in detail.'],
  ],
  headers: () => fixedHeaders,
};

/** Whether a name stands for itself after a dot or at the start, without backticks. */
const isPlainName = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name);

/** A name as it is written in an expression: in backticks where it must be. Undefined when it cannot be written. */
export function writeName(name: string, first = false): string | undefined {
  if (isPlainName(name) && !(first && keywords.has(name))) return name;
  return name.includes('`') ? undefined : `\`${name}\``;
}
