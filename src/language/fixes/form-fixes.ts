import { nearestName } from '../../engine/index.ts';
import type { SectionName } from '../../project/index.ts';
import { parameterTypes } from '../../runtime/index.ts';
import { findNode, type JsonObject, memberIndex } from '../../source/index.ts';
import { fieldTypeMeant } from '../diagnose/synonyms.ts';
import type { TextEdit } from '../text-edit.ts';
import { addMember, fix, removeAt, replaceAt, setMember } from './edits.ts';
import type { Fix, FixContext, FixMaker } from './fix.ts';

/** The known type that was meant; else one for texts, or for secrets where the name tells of one. */
const fieldType: FixMaker = (context) => {
  const { node, problem } = context;
  const around = problem.code === 'missing-type' ? node : findNode(context.document.root, problem.path.slice(0, -1));
  const name = findNode(around, ['name']);
  const isSecret = name?.kind === 'string' && /secret|token|passw|key$/i.test(name.value);
  const near =
    problem.code === 'unknown-type' && node?.kind === 'string'
      ? (fieldTypeMeant(node.value) ?? nearestName(node.value, parameterTypes.keys()))
      : undefined;
  const type = near ?? (isSecret ? 'password' : 'text');
  const path = problem.code === 'missing-type' ? problem.path : problem.path.slice(0, -1);
  return fix(`Use the type ${type}`, ...setMember(context, path, 'type', JSON.stringify(type)));
};

const setText =
  (title: string, name: string, value: string): FixMaker =>
  (context) => {
    const { path } = context.problem;
    const field = path.at(-1) === name ? path.slice(0, -1) : path;
    return fix(title, ...setMember(context, field, name, JSON.stringify(value)));
  };

/** `{ "key": { "type": … } }` as a list of fields with names; what is inside of them stays. */
function fieldsByName({ properties, range: { start, end } }: JsonObject, section: SectionName): readonly Fix[] {
  const named = properties.map(({ key, keyRange, value }): TextEdit | undefined => {
    if (value?.kind !== 'object' || memberIndex(value, 'name') >= 0) return undefined;
    const comma = value.properties.length > 0 ? ',' : ' ';
    const range = { start: keyRange.start, end: value.range.start + 1 };
    return replaceAt(section, range, `{ "name": ${JSON.stringify(key)}${comma}`);
  });
  const edits = named.filter((edit) => edit !== undefined);
  if (edits.length === 0 || edits.length < named.length) return [];
  const open = replaceAt(section, { start, end: start + 1 }, '[');
  return fix('Make a list of them', open, ...edits, replaceAt(section, { start: end - 1, end }, ']'));
}

/** `{ "eu": "Europe" }` as a list of options. */
function optionsByValue({ document, problem }: FixContext): readonly Fix[] | undefined {
  const options = findNode(document.root, [...problem.path, 'options']);
  if (options?.kind !== 'object' || options.properties.length === 0) return undefined;
  const made = options.properties.flatMap(({ key, value }) =>
    value?.kind === 'string' ? [`{ "label": ${JSON.stringify(value.value)}, "value": ${JSON.stringify(key)} }`] : [],
  );
  return made.length < options.properties.length
    ? []
    : fix('Make a list of them', replaceAt(problem.section, options.range, `[${made.join(', ')}]`));
}

/** Fixes for the form and the scopes. */
export const formFixes: Readonly<Record<string, FixMaker>> = {
  'secret-in-text': setText('Use the type password', 'type', 'password'),
  'missing-type': fieldType,
  'unknown-type': fieldType,
  'option-not-an-object': ({ node, problem }) => {
    if (node?.kind !== 'string' && node?.kind !== 'number') return [];
    const value = JSON.stringify(node.value);
    const option = `{ "label": ${JSON.stringify(String(node.value))}, "value": ${value} }`;
    return fix('Write it as an option', replaceAt(problem.section, node.range, option));
  },
  'required-advanced': (context) => fix('Show it at once', ...removeAt(context, 'parameters', context.problem.path)),
  'missing-options': (context) =>
    optionsByValue(context) ??
    fix('Add options', ...setMember(context, context.problem.path, 'options', '[{ "label": "One", "value": "one" }]')),
  'editable-address': (context) => fix('Remove editable', ...removeAt(context, 'parameters', context.problem.path)),
  'parameters-not-a-list': ({ node, document, problem }) => {
    if (node?.kind !== 'object') return [];
    if (!node.properties.some(({ key }) => key === 'name' || key === 'type'))
      return fieldsByName(node, problem.section);
    const field = document.text.slice(node.range.start, node.range.end);
    return fix('Put it in a list', replaceAt(problem.section, node.range, `[${field}]`));
  },
  'missing-spec': (context) => fix('Add spec', ...setMember(context, context.problem.path, 'spec', '[]')),
  'scopes-not-a-list': ({ node, problem }) =>
    node?.kind === 'object' && node.properties.length === 0
      ? fix('Make it a list', replaceAt(problem.section, node.range, '[]'))
      : [],
  'scope-list-not-an-object': ({ node, problem }) =>
    node === undefined ? [] : fix('Make it an object', replaceAt(problem.section, node.range, '{}')),
  'scope-not-listed': ({ problem, project }) =>
    fix(
      'Add it to the list',
      ...addMember(project, 'scopes', ['list'], problem.args['scope'] ?? '', '"What it allows."'),
    ),
};
