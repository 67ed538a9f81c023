import { compileTemplate, type Expression, walkExpression } from '../../engine/index.ts';
import type { SectionName } from '../../project/index.ts';
import { type Parameter, readParameters, visitParameters } from '../../runtime/index.ts';
import { findNode, type JsonNode, type JsonString, readJson, type SourceRange } from '../../source/index.ts';
import { declaredFunctions } from '../declared-functions.ts';
import type { LanguageContext } from '../language-context.ts';
import { writtenKeys } from '../place/reading-order.ts';
import { stringsIn } from '../place/strings-in.ts';
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
  const { root } = readJson(text);
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
  const { root } = readJson(text);
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
  return writtenKeys(readJson(text), kind).map(({ property: { key, keyNode }, block }) => ({
    symbol: { space: block === 'response.data' ? 'connection' : 'temp', name: key },
    section: 'communication',
    range: inside(keyNode),
    role: 'declaration',
    written: 'json',
  }));
}

function usesIn(section: SectionName, text: string, custom: ReadonlySet<string>): readonly Occurrence[] {
  if (!text.includes('{{')) return [];
  return stringsIn(readJson(text).root).flatMap(({ node }) => {
    if (!node.value.includes('{{')) return [];
    const found: Occurrence[] = [];
    for (const part of compileTemplate(node.value).template.parts) {
      if (part.kind !== 'expression') continue;
      walkExpression(part.expression, (expression) => {
        const use = useIn(expression, section, custom);
        if (use === undefined) return;
        found.push({ ...use, section, range: toDocument(node, use.range), role: 'use', written: 'expression' });
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
): { readonly symbol: ProjectSymbol; readonly range: SourceRange } | undefined {
  if (expression.kind === 'call') {
    const { name, nameRange } = expression;
    return custom.has(name) ? { symbol: { space: 'function', name }, range: nameRange } : undefined;
  }
  if (expression.kind !== 'path') return undefined;
  const space = spaces[expression.root.name];
  const first = expression.segments.find(({ kind }) => kind === 'name');
  if (space === undefined || first?.kind !== 'name') return undefined;
  if (section !== 'communication' && expression.root.name !== 'connection') return undefined;
  return { symbol: { space, name: first.name }, range: first.range };
}

const spaces: Readonly<Record<string, ProjectSymbol['space']>> = {
  parameters: 'connection',
  connection: 'connection',
  data: 'connection',
  temp: 'temp',
  common: 'common',
};

const toDocument = (node: JsonString, { start, end }: SourceRange): SourceRange => ({
  start: node.toSourceOffset(start),
  end: node.toSourceOffset(end),
});
