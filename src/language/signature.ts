import { type FunctionDefinition, parameterText } from '../engine/index.ts';
import { pathAt, type SourceRange } from '../source/index.ts';
import { summaryOf } from './describe-function.ts';
import { documentOf } from './document-of.ts';
import type { LanguageContext } from './language-context.ts';
import { expressionPlace } from './place/expression-place.ts';

/** Help about the call around a place. */
export interface SignatureHelp {
  readonly label: string;
  /** Markdown. */
  readonly documentation: string;
  readonly parameters: readonly SignatureParameter[];
  /** Index of the parameter at the place; undefined when the call takes no such argument. */
  readonly active: number | undefined;
}

export interface SignatureParameter {
  /** Offsets in the label. */
  readonly range: SourceRange;
  readonly doc: string;
}

/** The innermost call of a known function around an offset of a section. */
export function signatureAt(
  text: string,
  offset: number,
  { functions }: Pick<LanguageContext, 'functions'>,
): SignatureHelp | undefined {
  const node = pathAt(documentOf(text), offset)?.node;
  if (node?.kind !== 'string') return undefined;
  const call = expressionPlace(node.value, node.toDecodedOffset(offset))?.calls.at(-1);
  const definition = call && functions.get(call.name);
  return definition && describeCall(definition, call.argument);
}

function describeCall(definition: FunctionDefinition, argument: number): SignatureHelp {
  const { name, params, returns } = definition;
  let label = `${name}(`;
  const parameters = params.map((param, index): SignatureParameter => {
    if (index > 0) label += '; ';
    const start = label.length;
    label += parameterText(param);
    const fallback = param.defaultText === undefined ? '' : ` Default: ${param.defaultText}.`;
    return { range: { start, end: label.length }, doc: `${param.type}: ${param.doc}${fallback}` };
  });
  label += `) → ${returns}`;
  const last = params.length - 1;
  const active = argument <= last ? argument : params[last]?.rest === true ? last : undefined;
  return { label, documentation: summaryOf(definition), parameters, active };
}
