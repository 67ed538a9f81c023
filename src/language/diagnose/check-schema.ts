import { nearestName } from '../../engine/index.ts';
import type { ConnectionKind } from '../../project/index.ts';
import type { JsonDocument, JsonNode, JsonObject, JsonPath, JsonString } from '../../source/index.ts';
import { remember } from '../remember.ts';
import { alternatives, memberShape } from '../schemas/schema-at.ts';
import type { ObjectShape, Shape, TextShape } from '../schemas/schema.ts';
import { sectionShape } from '../schemas/section-shape.ts';
import { nameOf, wantedBy, writtenAs } from './describe-shape.ts';
import type { Facts, Finding } from './problem.ts';
import type { JsonSection } from './sources.ts';
import { propertyMeant, valueMeant } from './synonyms.ts';

type Words = Pick<Finding, 'message' | 'help'>;
type Report = (
  code: string,
  node: { readonly range: JsonNode['range'] },
  path: JsonPath,
  args?: Facts,
  words?: Words,
) => void;

/**
 * A section held against its schema. Texts with `{{…}}` fit everywhere but where the schema says `fixed`. Roots, steps
 * and directives are checked elsewhere (`checkAvailability`), which knows more about them.
 */
export const checkSchema = remember(
  (section: JsonSection, document: JsonDocument, kind: ConnectionKind): readonly Finding[] => {
    const findings: Finding[] = [];
    const report: Report = (code, { range }, path, args = {}, words = {}) => {
      // The form itself says more about what is no field, and about types; so do others about whole sections.
      const isOfForm = section === 'parameters' && (path.length === 1 || isFieldType(path));
      const isTold = code === 'wrong-type' && (isOfForm || path.length === 0);
      if (!isTold) findings.push({ section, path, range, code, args, ...words });
    };
    const shape = sectionShape(section, kind);
    const { root } = document;
    // What is no list of fields, the form itself reports.
    if (section === 'parameters' && root?.kind === 'object') return findings;
    if (shape !== undefined && (root?.kind === 'object' || root?.kind === 'array')) checkNode(root, [], shape, report);
    return findings;
  },
);

function checkNode(node: JsonNode | undefined, path: JsonPath, shape: Shape, report: Report): void {
  if (node === undefined) return;
  const shapes = alternatives(shape);
  const isTemplate = node.kind === 'string' && node.value.includes('{{');
  const fixed = shapes.find((one) => one.kind === 'flag' && one.fixed === true);
  if (isTemplate && fixed !== undefined && shapes.length === 1) {
    return report('static-only', node, path, { name: nameOf(path) });
  }
  if (shapes.some(({ kind }) => kind === 'any')) return;
  if (node.kind === 'string') checkLength(node, path, shapes, report);
  if (isTemplate || node.kind === 'null') return;
  const fitting = shapes.filter((one) => fits(node, one));
  const [first] = fitting;
  if (first === undefined) return isOption(path) ? undefined : reportType(node, path, shapes, report);
  if (node.kind === 'array' && first.kind === 'list') {
    node.items.forEach((item, index) => checkNode(item, [...path, index], first.item, report));
  } else if (node.kind === 'object' && first.kind === 'object') checkObject(node, path, first, report);
  else if (node.kind === 'string' && first.kind === 'text') checkChoice(node, path, first, report);
  else if (node.kind === 'number' && first.kind === 'number') checkBounds(node, path, first, report);
}

function fits(node: JsonNode, shape: Shape): boolean {
  switch (node.kind) {
    case 'object':
      return shape.kind === 'object';
    case 'array':
      return shape.kind === 'list';
    case 'boolean':
      return shape.kind === 'flag';
    case 'number':
      // A number is as good as its digits where a text is wanted, as long as the text is free.
      return shape.kind === 'number' || (shape.kind === 'text' && shape.choices === undefined);
    case 'string':
      return (
        shape.kind === 'text' || (shape.kind === 'number' && node.value.trim() !== '' && !Number.isNaN(+node.value))
      );
    default:
      return false;
  }
}

/** The form says what an option is (`option-not-an-object`). */
const isOption = (path: JsonPath): boolean => typeof path.at(-1) === 'number' && path.at(-2) === 'options';

function reportType(node: JsonNode, path: JsonPath, shapes: readonly Shape[], report: Report): void {
  const wanted = wantedBy(shapes);
  const isFree = shapes.some((one) => one.kind === 'text' && one.choices === undefined);
  const isFixed = shapes.every((one) => one.kind === 'flag' && one.fixed === true);
  const facts = { name: nameOf(path), wanted, actual: writtenAs(node), ...(isFree ? { free: 'yes' } : {}) };
  report('wrong-type', node, path, facts, isFixed ? { help: `Write ${wanted}.` } : {});
}

function checkObject(node: JsonObject, path: JsonPath, shape: ObjectShape, report: Report): void {
  for (const { key, keyNode, value } of node.properties) {
    const at = [...path, key];
    const member = memberShape(shape, key);
    if (member !== undefined) checkNode(value, at, member, report);
    else if (!key.includes('{{') && !isCheckedElsewhere(shape) && !isByValue(node, shape)) {
      report('unknown-property', keyNode, at, { title: shape.title, key, ...adviceFor(key, shape) });
    }
  }
  if (isCheckedElsewhere(shape) || shape.title === 'A field') return;
  for (const { name, required } of shape.properties) {
    if (required !== true || node.properties.some(({ key }) => key === name || key.includes('{{'))) continue;
    report('missing-property', node, path, { title: shape.title, key: name });
  }
}

/** `{ "eu": "Europe" }`: no options as Make has them, which the form itself reports. */
const isByValue = ({ properties }: JsonObject, { title }: ObjectShape): boolean =>
  title === 'options' && properties.every(({ key }) => key !== 'store');

/** Their keys have findings of their own, which say more. */
const isCheckedElsewhere = ({ title }: ObjectShape): boolean =>
  title === 'The communication' ||
  title === 'The base' ||
  title === 'A request' ||
  title === 'The response' ||
  title === 'The scopes';

function adviceFor(key: string, { title, properties }: ObjectShape): Facts {
  const names = properties.map(({ name }) => name);
  if (title === 'A field' && /^(?:min|max)(?:imum|length)$/i.test(key)) {
    return { advice: 'Limits stand in validate: { "min": …, "max": … }.' };
  }
  if (title === 'A field' && key === 'hidden') return { advice: 'Write "type": "hidden".' };
  const nearest = propertyMeant(key, names) ?? nearestName(key, names);
  const byStatus = adviceForStatus(key, title);
  if (byStatus !== undefined) return byStatus;
  if (nearest !== undefined) return { advice: `Did you mean "${nearest}"?`, nearest };
  return { advice: names.length <= 12 ? `It can have ${names.join(', ')}.` : 'Check its spelling.' };
}

/** Keys that stand for statuses (connections.md §9, §10). */
function adviceForStatus(key: string, title: string): Facts | undefined {
  if (title === 'response.type') {
    const hundreds = /^([1-5])(?:xx|\d?-\d*)$/i.exec(key)?.[1];
    const nearest =
      hundreds === undefined
        ? /^(?:default|else|other|any)$/i.test(key)
          ? '*'
          : undefined
        : `${hundreds}00-${hundreds}99`;
    if (nearest !== undefined) return { advice: `Did you mean "${nearest}"?`, nearest };
    return { advice: 'Its keys are *, statuses such as 404 and ranges such as 200-299.' };
  }
  if (title !== 'error' || !/\d|\*/.test(key)) return undefined;
  return { advice: 'It can have message, type, and single statuses such as 404; message is for all others.' };
}

function checkLength(node: JsonString, path: JsonPath, shapes: readonly Shape[], report: Report): void {
  const text = shapes.find((one) => one.kind === 'text');
  const max = text?.kind === 'text' ? text.max : undefined;
  if (max === undefined || node.value.length <= max) return;
  report('too-long', node, path, { length: String(node.value.length), max: String(max), name: nameOf(path) });
}

function checkChoice(node: JsonString, path: JsonPath, { choices, anyCase }: TextShape, report: Report): void {
  if (choices === undefined || isFieldType(path)) return;
  const values = choices.map(({ value }) => value);
  const written = anyCase === true ? node.value.trim().toUpperCase() : node.value;
  if (written === '' || values.includes(written)) return;
  const nearest = nearestChoice(node.value, values);
  if (
    path.at(-1) === 'method' &&
    /^(?:HEAD|OPTIONS|TRACE|COPY|MOVE|LOCK|UNLOCK|PROPFIND|SEARCH|QUERY|LINK|UNLINK|PURGE)$/.test(written)
  ) {
    const message = `The editor of Make does not list ${written}; its documentation allows other methods.`;
    const help = 'Keep it if the service asks for it.';
    return report(
      'unknown-value',
      node,
      path,
      { name: 'method', value: written, known: values.join(', ') },
      { message, help },
    );
  }
  report('unknown-value', node, path, {
    name: nameOf(path),
    value: node.value,
    known: values.join(', '),
    advice: nearest === undefined ? 'Use one of them.' : `Did you mean ${nearest}?`,
    ...(nearest === undefined ? {} : { nearest }),
  });
}

/** Types of errors differ in their first words; all end alike. */
function nearestChoice(written: string, values: readonly string[]): string | undefined {
  const meant = valueMeant(written);
  if (meant !== undefined && values.includes(meant)) return meant;
  if (!values.includes('RuntimeError')) return nearestName(written, values);
  if (/^(?:auth|unauthori[sz]ed|invalidtoken|token|forbidden)/i.test(written)) return 'InvalidAccessTokenError';
  const plain = (name: string): string => name.replace(/Error$/i, '');
  const found = nearestName(plain(written), values.map(plain));
  return found === undefined ? undefined : values.find((value) => plain(value) === found);
}

/** The types of fields are read more leniently (`checkParameter`): letter case and a colon do not count. */
const isFieldType = (path: JsonPath): boolean => path.at(-1) === 'type' && typeof path[0] === 'number';

function checkBounds(
  node: JsonNode & { readonly kind: 'number' },
  path: JsonPath,
  { min, max }: { readonly min?: number; readonly max?: number },
  report: Report,
): void {
  const low = min ?? Number.NEGATIVE_INFINITY;
  const high = max ?? Number.POSITIVE_INFINITY;
  if (node.value >= low && node.value <= high) return;
  report('out-of-range', node, path, { name: nameOf(path), min: String(low), max: String(high) });
}
