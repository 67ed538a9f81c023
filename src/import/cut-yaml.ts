/** Smaller texts are read whole. In UTF-16 units. */
const small = 200_000;

/** Lines of paths; one of them is chosen to try credentials with. */
const mostPaths = 4000;

/** Members of a description that tell how to sign in and where. */
const wanted =
  /^(?:openapi|swagger|asyncapi|info|servers|host|basePath|schemes|security|securityDefinitions|components|paths)$/;

/**
 * Leaves out of a large description what signing in does not need: schemas, and everything inside operations. Reading
 * YAML is slow, and nine tenths of a description are that. Undefined when the text is small, or is not laid out in
 * blocks; then it is read whole.
 */
export function cutYaml(text: string): string | undefined {
  if (text.length < small) return undefined;
  const kept: string[] = [];
  let top = '';
  /** Indentation of the members of `top`, once one was seen; and the member of `components` that we are in. */
  let indent = 0;
  let inner = '';
  let paths = 0;
  for (const line of text.split('\n')) {
    const depth = line.search(/[^ \r]/);
    if (depth < 0 || line.charAt(depth) === '#') continue;
    if (depth === 0) {
      const key = /^["']?([\w-]+)["']?[ \t]*:/.exec(line)?.[1];
      if (key === undefined && !/^(?:---|%|\.\.\.|- )/.test(line)) return undefined;
      top = key ?? top;
      indent = 0;
      if (wanted.test(top)) kept.push(line);
      continue;
    }
    if (!wanted.test(top)) continue;
    if (indent === 0) indent = depth;
    if (depth === indent) inner = /^\s*["']?([\w-]+)["']?[ \t]*:/.exec(line)?.[1] ?? '';
    if (top === 'components' ? inner === 'securitySchemes' : top !== 'paths' || depth <= indent * 2) {
      if (top === 'paths' && ++paths > mostPaths) continue;
      kept.push(top === 'paths' && depth > indent ? line.replace(/:.*$/, ':') : line);
    }
  }
  return kept.join('\n');
}
