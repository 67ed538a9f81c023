import { compileTemplate, nearestName, type Reference } from '../../engine/index.ts';
import { findDirective, isKnownAt, type Variable, variables } from '../../runtime/index.ts';
import { type SourceRange, toSourceRange } from '../../source/index.ts';
import { momentOf, type WrittenKey, writtenKeys } from '../place/reading-order.ts';
import { type RequestPlace, requestPlace } from '../place/request-place.ts';
import { stringsIn } from '../place/strings-in.ts';
import { dateFormatsIn } from './check-habits.ts';
import { commentsIn } from './comments-in-expressions.ts';
import { foreignWord, isForeignWord } from './foreign-word.ts';
import { isTextPlace } from './is-text-place.ts';
import { type KnownNames, knownNames } from './known-names.ts';
import { meantName } from './meant-name.ts';
import { nameWithBlanks } from './name-with-blanks.ts';
import type { Finding } from './problem.ts';
import type { Sources } from './sources.ts';
import { wordsForSigns } from './words-for-signs.ts';

type Words = Pick<Finding, 'code' | 'message' | 'help' | 'args' | 'severity'>;

/** A place of the communication and what is written before it. */
interface Moment {
  readonly place: RequestPlace;
  /** Asked for only where it matters: it takes a walk through the whole communication. */
  at(): number;
  readonly temps: readonly WrittenKey[];
}

/**
 * Expressions of a communication that can have no value: a variable that does not exist or not here (connections.md
 * §3), a name that nothing in the definition gives it, or a `temp` value that is not there yet (§8).
 */
export function checkVariables(sources: Sources): readonly Finding[] {
  const { kind, documents } = sources;
  const { communication } = documents;
  const known = knownNames(sources);
  const temps = writtenKeys(communication, kind).filter(({ block }) => block !== 'response.data');
  return stringsIn(communication.root).flatMap(({ node, path }) => {
    if (!node.value.includes('{{')) return [];
    const place = requestPlace('communication', path, kind);
    if (place === undefined || isIgnored(place, kind)) return [];
    const moment: Moment = { place, temps, at: () => momentOf(place, communication, kind) };
    const { references, diagnostics, template } = compileTemplate(node.value);
    const formats = /YY|DD|HH|mm/.test(node.value) ? dateFormatsIn(template) : [];
    const told = diagnostics.filter(({ code }) => saysMore.has(code));
    const words = diagnostics.flatMap((diagnostic) => wordsForSigns(diagnostic, node.value));
    const comments = commentsIn(diagnostics, node.value);
    const foreign = diagnostics.filter((diagnostic) => foreignWord(diagnostic, node.value) !== undefined);
    const hyphens = diagnostics.filter(({ code }) => code === 'hyphen-in-name');
    const blanks = diagnostics.filter((diagnostic) => nameWithBlanks(diagnostic, node.value) !== undefined);
    return references.flatMap((reference): readonly Finding[] => {
      // The pieces of a name with hyphens are no variables of their own.
      if (hyphens.some(({ range }) => range.start < reference.range.start && reference.range.end <= range.end))
        return [];
      const { range } = reference;
      // Nor are the words of a name with blanks.
      if (blanks.some((one) => one.range.start <= range.start && range.end <= one.range.end)) return [];
      if (words.some((one) => one.range.start === range.start)) return [];
      const isInside = ({ start, end }: SourceRange): boolean => start <= range.start && range.start < end;
      if (comments.some(isInside)) return [];
      if (foreign.some((one) => isInside(one.range)) && isForeignWord(reference)) return [];
      if (formats.some((one) => one.start <= range.start && range.end <= one.end)) return [];
      if (told.some((one) => one.range.start <= range.end && range.start <= one.range.end && isOwn(reference)))
        return [];
      const isPiece = hyphens.some((one) => one.range.start === range.start);
      const said = problemOf(
        isPiece ? { ...reference, names: [] } : reference,
        kind,
        moment,
        known,
        documents.parameters.text,
        isTextPlace(node.value, range),
      );
      if (said === undefined) return [];
      return [{ section: 'communication', path, range: toSourceRange(node, reference.range), ...said }];
    });
  });
}

/** Mistakes that tell more about a name than that nothing has it. */
const saysMore: ReadonlySet<string> = new Set(['method-call', 'function-not-called', 'smart-quote']);

/** Whether the name is none of Make's variables. */
const isOwn = ({ root }: Reference): boolean => variables.every(({ name }) => name !== root);

/** What is ignored anyway, or stands where nothing reads it, need not be right; its own diagnostic says so. */
function isIgnored({ directive: [name, inner] }: RequestPlace, kind: Sources['kind']): boolean {
  const isOff = (dotted: string): boolean => (findDirective(dotted)?.availability[kind] ?? 'no') === 'no';
  if (name === undefined) return false;
  // Paths of the log are no expressions.
  if (name === 'log') return true;
  return isOff(String(name)) || (name === 'response' && inner !== undefined && isOff(`response.${inner}`));
}

function problemOf(
  reference: Reference,
  kind: Sources['kind'],
  moment: Moment,
  known: KnownNames,
  form: string,
  mayBeText: boolean,
): Words | undefined {
  const {
    root,
    names: [name],
  } = reference;
  const variable = variables.find((candidate) => candidate.name === root);
  const { step, inResponse } = moment.place;
  if (variable === undefined) {
    // A JavaScript template between backticks is told as such.
    if (root.includes('${')) return undefined;
    const here = variables.filter((one) => isKnownAt(one, kind, step, inResponse)).map((one) => one.name);
    return unknownVariable(reference, here, known, mayBeText);
  }
  if (!isKnownAt(variable, kind, step, inResponse)) {
    return { code: 'variable-not-here', message: `${root} has no value here: ${only(variable)}`, args: { root } };
  }
  const members = known.byRoot.get(root);
  if (name === undefined || members === undefined) return undefined;
  if (members.has(name)) return root === 'temp' ? notYet(name, moment) : undefined;
  const elsewhere = ['connection', 'common', 'temp'].find(
    (other) => byUser(other) !== byUser(root) && known.byRoot.get(other)?.has(name) === true,
  );
  if (elsewhere !== undefined) {
    return {
      code: 'unknown-name',
      help: `Did you mean ${elsewhere}.${name}?`,
      args: { root, name, instead: elsewhere },
    };
  }
  const nearest = nearestName(name, members);
  const args = { root, name, ...(nearest === undefined ? {} : { nearest }) };
  const help = nearest === undefined ? origins[root] : `Did you mean ${nearest}?`;
  const isOfUser = root === 'parameters' || (byUser(root) && form.trim() === '');
  if (isOfUser && nearest === undefined) return { code: 'undeclared-parameter', args };
  const message = root === 'oauth' ? { message: `oauth has no ${name}.` } : {};
  return { code: 'unknown-name', args, ...message, ...(help === undefined ? {} : { help }) };
}

/** Inside of a connection these are one object (connections.md §3). */
const byUser = (root: string): boolean => root === 'parameters' || root === 'data' || root === 'connection';

function unknownVariable(reference: Reference, here: readonly string[], known: KnownNames, mayBeText: boolean): Words {
  const { root, names } = reference;
  const found = meantName(reference, here, known);
  if (found !== undefined) {
    const { written, meant } = found;
    return { code: 'unknown-variable', help: `Did you mean ${meant}?`, args: { root, written, nearest: meant } };
  }
  const said = { code: 'unknown-variable', args: { root } };
  if (/^\d+$/.test(root)) return { ...said, help: 'Numbers are modules of a scenario; a connection knows none.' };
  if (/^base(?:Url)?$/i.test(root)) {
    return { ...said, help: 'Connections do not inherit the base: write the address here, or ask the user for it.' };
  }
  const places = here.includes('body')
    ? `parameters.${root}, temp.${root} or body.${root}`
    : `parameters.${root} or temp.${root}`;
  return mayBeText && names.length === 0
    ? { ...said, help: `Put it in quotes if it is a text. Or is it in ${places}?`, args: { root, text: root } }
    : { ...said, help: `Is it in ${places}?` };
}

/** A `temp` value that is written, but not before this moment. */
function notYet(name: string, { at: ask, place, temps }: Moment): Words | undefined {
  const written = temps.filter(({ property }) => property.key === name);
  const [later] = written;
  const at = ask();
  if (later === undefined || written.some(({ moment }) => moment < at)) return undefined;
  if (written.some(({ moment }) => moment === at)) return { code: 'temp-same-block', args: { name } };
  const { step, block } = later;
  // refresh and invalidate run on their own, long after the others.
  if (place.step === 'refresh' || place.step === 'invalidate') return undefined;
  return { code: 'temp-too-early', args: { name, where: step === 'connection' ? block : `${step}.${block}` } };
}

function only({ where }: Variable): string {
  if (where === 'response') return 'it is the reply, which directives under response can read.';
  return where === 'oauth' ? 'it belongs to OAuth.' : 'it is read in authorize.response; keep it in temp there.';
}

/** Where the names of a variable come from. */
const origins: Readonly<Record<string, string>> = {
  parameters: 'Add a field with this name to the parameters.',
  data: 'Set it in response.data, or add a field with this name to the parameters.',
  connection: 'Set it in response.data, or add a field with this name to the parameters.',
  temp: 'Set it in temp.',
  oauth: 'It has scope, state and the redirect addresses. Tokens are read through connection.',
  common: 'Add it to the common data.',
};
