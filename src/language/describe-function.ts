import { type Certainty, type FunctionDefinition, signatureOf } from '../engine/index.ts';
import { codeBlock, inlineCode } from './markdown.ts';

/** A function in markdown, one block each: signature, what it does, its parameters, an example, how sure we are. */
export function describeFunction(definition: FunctionDefinition): readonly string[] {
  const { params, examples } = definition;
  const example = examples[0];
  return [
    codeBlock(signatureOf(definition), 'iml'),
    summaryOf(definition),
    ...(params.length === 0 ? [] : [params.map(({ name, doc }) => `- ${inlineCode(name)}: ${doc}`).join('\n')]),
    ...(example === undefined
      ? []
      : [`${inlineCode(example.call)} → ${inlineCode(JSON.stringify(example.result) ?? 'undefined')}`]),
    ...certaintyNote(definition.certainty),
  ];
}

/** What a function does, in a few sentences. */
export function summaryOf({ summary, details }: FunctionDefinition): string {
  return details === undefined ? summary : `${summary} ${details}`;
}

/** A line that tells where our behaviour comes from; none for what Make documents. */
export function certaintyNote(certainty: Certainty): readonly string[] {
  return certainty === 'documented' ? [] : [`*${certaintyText[certainty]}*`];
}

/** How sure we are of a behaviour, as a sentence. */
const certaintyText: Readonly<Record<Certainty, string>> = {
  documented: 'Documented by Make.',
  'source-derived': 'Not documented by Make; taken from published notes about its source.',
  inferred: 'Not documented by Make; this is our best reading.',
  'not-simulated': 'Make does more here than can be simulated.',
};
