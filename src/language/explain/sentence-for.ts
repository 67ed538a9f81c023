import { type Expression, type FunctionTable, keywords, type Path, type Segment } from '../../engine/index.ts';
import { variables } from '../../runtime/index.ts';

/** What a piece of an expression does, and where to read more. */
export interface Sentence {
  readonly sentence: string;
  readonly reference: string | undefined;
}

/** What one node does, in one plain sentence, and where the reference says so. */
export function sentenceFor(expression: Expression, functions: FunctionTable): Sentence {
  switch (expression.kind) {
    case 'literal':
      return plainly(
        typeof expression.value === 'number'
          ? 'A number.'
          : expression.unquoted
            ? 'Text that lacks its quotes.'
            : 'A text.',
      );
    case 'path':
      return sentenceForPath(expression);
    case 'call': {
      const definition = functions.get(expression.name);
      if (definition === undefined) return plainly(`There is no function ${expression.name}; evaluating it fails.`);
      return { sentence: definition.summary, reference: definition.name };
    }
    case 'access':
      return plainly(`${stepsText(expression.segments)} of the value before it.`);
    case 'unary':
      return { sentence: expression.operator.summary, reference: expression.operator.symbol };
    case 'operation': {
      const operators = [...new Set(expression.rest.map(({ operator }) => operator))];
      const order = expression.rest.length > 1 ? ' From left to right.' : '';
      return {
        sentence:
          operators.map(({ symbol, summary }) => (operators.length > 1 ? `${symbol}: ${summary}` : summary)).join(' ') +
          order,
        reference: operators[0]?.symbol,
      };
    }
    case 'adjacent':
      return plainly('Values side by side are joined as text; write + between them to say so.');
    case 'pseudo-array':
      return plainly('IML has no list literals: this is null. Build a list with add(emptyarray; …) or split.');
    case 'pseudo-object':
      return plainly('IML has no object literals: this is text. Build the object as JSON in temp.');
    case 'missing':
      return plainly('Something is missing here.');
  }
}

const plainly = (sentence: string): Sentence => ({ sentence, reference: undefined });

function sentenceForPath({ root, segments }: Path): Sentence {
  const keyword = root.quoted || segments.length > 0 ? undefined : keywords.get(root.name);
  if (keyword !== undefined) return { sentence: keyword.summary, reference: keyword.name };
  const variable = variables.find(({ name }) => name === root.name);
  const from = variable === undefined ? `There is no variable ${root.name}, so this is undefined.` : variable.summary;
  const sentence =
    segments.length === 0 || variable === undefined ? from : `${stepsText(segments)} of ${root.name}. ${from}`;
  return { sentence, reference: variable?.name };
}

/** `items[1].name` read backwards: "name of the first item of items". */
function stepsText(segments: readonly Segment[]): string {
  const words = segments.toReversed().map(stepText);
  const text = words.join(' of ');
  return text.charAt(0).toUpperCase() === text.charAt(0) || !text.startsWith('the ') ? text : `T${text.slice(1)}`;
}

function stepText(segment: Segment): string {
  if (segment.kind === 'name') return segment.name;
  const { form, index } = segment;
  if (form === 'mustache' || form === 'computed') return 'the item that is asked for';
  if (form === 'empty' || index === 1) return 'the first item';
  if (index === 0) return 'no item, since lists count from 1,';
  if (index === undefined || index < 0) return index === -1 ? 'the last item' : `item ${-(index ?? 0)} from the end`;
  return `item ${index}`;
}
