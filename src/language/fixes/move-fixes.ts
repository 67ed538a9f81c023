import type { SectionName } from '../../project/index.ts';
import { compileTemplate } from '../../engine/index.ts';
import { findNode, type JsonNode, type JsonPath, type JsonProperty } from '../../source/index.ts';
import { documentOf } from '../document-of.ts';
import { addMember, fix, renameKey, replaceAt } from './edits.ts';
import type { Fix, FixContext, FixMaker } from './fix.ts';
import { indentAt, unitOf } from './insert-edit.ts';
import { tailOf } from './piece-tail.ts';
import { rawText } from './raw-text.ts';
import { removeEdit } from './remove-edit.ts';
import { removeOrRename, removeProperty } from './schema-fixes.ts';

/** The member that the problem's path ends with. */
function memberOf({ document, problem }: FixContext): JsonProperty | undefined {
  const parent = findNode(document.root, problem.path.slice(0, -1));
  return parent?.kind === 'object' ? parent.properties.findLast(({ key }) => key === problem.path.at(-1)) : undefined;
}

/**
 * Takes the member from where it stands to another object, and the comments behind it along; nothing when that has such a
 * member already.
 */
function moveTo(context: FixContext, title: string, section: SectionName, path: JsonPath): readonly Fix[] {
  const { project, document, problem } = context;
  const member = memberOf(context);
  if (member?.value === undefined) return [];
  const { root } = documentOf(project.sections[section] ?? '');
  if (findNode(root, [...path, member.key]) !== undefined) return [];
  const around = findNode(document.root, problem.path.slice(0, -1));
  if (around?.kind !== 'object') return [];
  const at = around.properties.indexOf(member);
  const next = around.properties[at + 1]?.keyRange.start ?? around.range.end - 1;
  const comments = tailOf(document.text, member.value.range.end, next).comments.map((range) =>
    rawText(document, range),
  );
  const added = addMember(project, section, path, member.key, rawText(document, member.value.range), comments);
  if (added.length === 0) return [];
  return fix(title, { section: problem.section, ...removeEdit(document.text, around, at, 'take') }, ...added);
}

/** Where there is no response yet, one is put around the member, so that its comments stay with it. */
function wrapInResponse(context: FixContext, title: string): readonly Fix[] {
  const member = memberOf(context);
  if (member?.value === undefined) return [];
  const { document, problem } = context;
  const range = { start: member.keyRange.start, end: member.value.range.end };
  const indent = indentAt(document.text, range.start);
  const inner = `${indent}${unitOf(document.text)}`;
  const lines = rawText(document, range).split('\n').join(`\n${inner}`);
  const text = `"response": {\n${inner}${lines}\n${indent}}`;
  const native = document.text.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
  return fix(title, replaceAt(problem.section, range, native));
}

/** A directive of the response that stands beside it, or the other way round. */
const misplaced: FixMaker = (context) => {
  const { problem, document } = context;
  const key = String(problem.path.at(-1));
  const around = problem.path.slice(0, -1);
  const { where } = problem.args;
  switch (where) {
    case 'response': {
      const title = `Move ${key} into response`;
      const response = findNode(document.root, [...around, 'response']);
      return response === undefined
        ? wrapInResponse(context, title)
        : moveTo(context, title, problem.section, [...around, 'response']);
    }
    case 'log':
    case 'error':
      return moveTo(context, `Move ${key} into ${where}`, problem.section, [...around, where]);
    case 'request':
      // What reads the reply has no value there: as a condition it was meant for valid.
      if (key === 'condition' && readsReply(findNode(document.root, problem.path))) {
        const isFree = findNode(document.root, [...around, 'valid']) === undefined;
        return isFree ? fix('Rename to valid', ...renameKey(context, 'valid')) : [];
      }
      return moveTo(context, `Move ${key} out of response`, problem.section, around.slice(0, -1));
    case 'base':
      return moveTo(context, `Move ${key} to the base`, 'base', []);
    default:
      return [];
  }
};

const readsReply = (node: JsonNode | undefined): boolean =>
  node?.kind === 'string' &&
  compileTemplate(node.value).references.some(({ root }) => ['body', 'headers', 'statusCode'].includes(root));

/** To the response of the only step that reads it, where there is one. */
const toStep =
  (step: string): FixMaker =>
  (context) => {
    const { document, problem } = context;
    if (findNode(document.root, [step])?.kind !== 'object') return [];
    return moveTo(context, `Move ${String(problem.path.at(-1))} to ${step}`, 'communication', [step, 'response']);
  };

const inToken = toStep('token');
const inInfo = toStep('info');

/** Fixes for directives that stand in the wrong place; removing them is the last resort. */
export const moveFixes: Readonly<Record<string, FixMaker>> = {
  'unknown-directive': (context) => [...misplaced(context), ...removeOrRename(context)],
  'directive-not-available': (context) => {
    const { path } = context.problem;
    const isScope = context.project.kind === 'oauth2' && path.at(-1) === 'scope' && path.at(-2) === 'response';
    return [...(isScope ? inToken(context) : []), ...removeProperty(context)];
  },
  'only-in-info': (context) => [...inInfo(context), ...removeProperty(context)],
  'connection-only': removeProperty,
};
