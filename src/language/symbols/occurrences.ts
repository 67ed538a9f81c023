import { compileTemplate, type Expression, walkExpression } from '../../engine/index.ts';
import type { SectionName } from '../../project/index.ts';
import { type Parameter, readParameters, visitParameters } from '../../runtime/index.ts';
import { findNode, type JsonNode, type SourceRange, toSourceRange } from '../../source/index.ts';
import { declaredFunctions } from '../declared-functions.ts';
import { documentOf } from '../document-of.ts';
import type { LanguageContext } from '../language-context.ts';
import { writtenKeys } from '../place/reading-order.ts';
import { stringsIn } from '../place/strings-in.ts';
import { mayHoldExpressions } from '../template-at.ts';
import type { Occurrence, ProjectSymbol } from './project-symbol.ts';

/** Every place where a project's names are declared or used, section by section in the order of the text. */
export function occurrencesIn({ kind, sections }: LanguageContext): readonly Occurrence[] {
  const custom = declaredFunctions(sections.functions ?? '');
  const customNames = new Set(custom.map(({ definition }) => definition.name));
  return [
    ...fieldsOf(sections.parameters ?? ''),
    ...keysOf(sections.common ?? ''),
    ...writtenIn(sections.communication ?? '', kind),
    ...custom.map(
      ({ definition, nameRange }): Occurrence => ({
        symbol: { space: 'function', name: definition.name },
        section: 'functions',
        range: nameRange,
        role: 'declaration',
        written: 'script',
      }),
    ),
    ...(['communication', 'base', 'module'] as const).flatMap((section) =>
      usesIn(section, sections[section] ?? '', customNames),
    ),
  ];
}

/** Without the quotes. */
const inside = ({ range }: JsonNode): SourceRange => ({ start: range.start + 1, end: range.end - 1 });

function fieldsOf(text: string): readonly Occurrence[] {
  const { root } = documentOf(text);
  const found: Occurrence[] = [];
  visitParameters(readParameters(text).parameters, ({ name, path }: Parameter) => {
    const node = findNode(root, [...path, 'name']);
    if (name === '' || node?.kind !== 'string') return;
    const symbol = { space: 'connection', name } as const;
    found.push({ symbol, section: 'parameters', range: inside(node), role: 'declaration', written: 'json' });
  });
  return found;
}

function keysOf(text: string): readonly Occurrence[] {
  const { root } = documentOf(text);
  if (root?.kind !== 'object') return [];
  return root.properties.map(({ key, keyNode }) => ({
    symbol: { space: 'common', name: key },
    section: 'common',
    range: inside(keyNode),
    role: 'declaration',
    written: 'json',
  }));
}

function writtenIn(text: string, kind: LanguageContext['kind']): readonly Occurrence[] {
  return writtenKeys(documentOf(text), kind).map(({ property: { key, keyNode }, block }) => ({
    symbol: { space: block === 'response.data' ? 'connection' : 'temp', name: key },
    section: 'communication',
    range: inside(keyNode),
    role: 'declaration',
    written: 'json',
  }));
}

function usesIn(section: SectionName, text: string, custom: ReadonlySet<string>): readonly Occurrence[] {
  if (!mayHoldExpressions(text)) return [];
  return stringsIn(documentOf(text).root).flatMap(({ node }) => {
    if (!node.value.includes('{{')) return [];
    const found: Occurrence[] = [];
    for (const part of compileTemplate(node.value).template.parts) {
      if (part.kind !== 'expression') continue;
      walkExpression(part.expression, (expression) => {
        const use = useIn(expression, section, custom);
        if (use === undefined) return;
        found.push({ ...use, section, range: toSourceRange(node, use.range), role: 'use' });
      });
    }
    return found;
  });
}

/** What an expression names; in modules only the connection is the same as here. */
function useIn(
  expression: Expression,
  section: SectionName,
  custom: ReadonlySet<string>,
): Pick<Occurrence, 'symbol' | 'range' | 'written'> | undefined {
  if (expression.kind === 'call' && custom.has(expression.name)) {
    const { name, nameRange: range } = expression;
    return { symbol: { space: 'function', name }, range, written: 'expression' };
  }
  const member = memberIn(expression);
  const space = spaces[member?.root ?? ''];
  if (member === undefined || space === undefined) return undefined;
  if (section !== 'communication' && member.root !== 'connection') return undefined;
  const { name, range, written } = member;
  return { symbol: { space, name }, range, written };
}

/** The first name below a variable: `parameters.zone`, `parameters['zone']` and `get(parameters; 'zone')`. */
function memberIn(
  expression: Expression,
): (Pick<Occurrence, 'range' | 'written'> & { readonly root: string; readonly name: string }) | undefined {
  if (expression.kind === 'path') {
    const { root, segments } = expression;
    const first = segments.find((segment) => segment.kind === 'name' || segment.form === 'computed');
    if (first?.kind === 'name') return { root: root.name, name: first.name, range: first.range, written: 'expression' };
    return first?.expression && inText(root.name, first.expression, /^.+$/s);
  }
  if (expression.kind !== 'call' || expression.name !== 'get') return undefined;
  const [object, path] = expression.args;
  if (object?.kind !== 'path' || object.segments.length > 0 || path === undefined) return undefined;
  return inText(object.root.name, path, /^[^.[\]`]+/);
}

/** The name that a text begins with; none where quotes inside of it are doubled. */
function inText(root: string, text: Expression, pattern: RegExp): ReturnType<typeof memberIn> {
  if (text.kind !== 'literal' || typeof text.value !== 'string') return undefined;
  const { start, end } = text.range;
  const [name] = pattern.exec(text.value) ?? [];
  if (name === undefined || end - start !== text.value.length + 2) return undefined;
  return { root, name, range: { start: start + 1, end: start + 1 + name.length }, written: 'text' };
}

const spaces: Readonly<Record<string, ProjectSymbol['space']>> = {
  parameters: 'connection',
  connection: 'connection',
  data: 'connection',
  temp: 'temp',
  common: 'common',
};
