import { type PropertySchema, resolveShape, type Shape } from '../schemas/schema.ts';

/** A value to begin with, as a snippet: what the property says itself, else after its shape. */
export function valueSnippet({ snippet, shape, default: fallback }: PropertySchema): string {
  return snippet ?? snippetOf(resolveShape(shape), fallback);
}

function snippetOf(shape: Shape, fallback: string | undefined): string {
  switch (shape.kind) {
    case 'text':
      return shape.choices === undefined ? '"$1"' : `"\${1:${shape.choices[0]?.value ?? ''}}"`;
    case 'flag':
      // Whoever writes the property does not want its default.
      return fallback === 'true' ? '${1:false}' : '${1:true}';
    case 'number':
      return `\${1:${fallback ?? shape.min ?? 0}}`;
    case 'list':
      return '[$1]';
    case 'object':
      return '{\n\t$1\n}';
    case 'one-of': {
      const [first] = shape.shapes;
      return first === undefined ? '$1' : snippetOf(resolveShape(first), fallback);
    }
    default:
      return '$1';
  }
}
