import { compileTemplate } from '../../engine/index.ts';
import type { ConnectionKind } from '../../project/index.ts';
import { type JsonDocument, toSourceRange } from '../../source/index.ts';
import { requestPlace } from '../place/request-place.ts';
import { stringsIn } from '../place/strings-in.ts';
import { remember } from '../remember.ts';
import type { TemplatedSection } from './check-templates.ts';
import type { Finding } from './problem.ts';

/** The header `authorization`: a scheme, one blank, the credentials (connections.md §2.1). */
export const checkAuthorization = remember(
  (section: TemplatedSection, { root }: JsonDocument, kind: ConnectionKind): readonly Finding[] =>
    stringsIn(root).flatMap(({ node, path, isKey }): readonly Finding[] => {
      const [part, name, ...deeper] = (isKey ? undefined : requestPlace(section, path, kind)?.directive) ?? [];
      const isHeader = part === 'headers' && /^(?:proxy-)?authorization$/i.test(String(name)) && deeper.length === 0;
      if (!isHeader) return [];
      const glued = /^(Bearer|Basic|Token|Digest)\{\{/i.exec(node.value)?.[1];
      if (glued !== undefined) {
        const range = toSourceRange(node, { start: 0, end: glued.length });
        return [{ section, path, range, code: 'scheme-without-blank', args: { scheme: glued } }];
      }
      return isPlainBasic(node.value) ? [{ section, path, range: node.range, code: 'basic-without-base64' }] : [];
    }),
);

/** `Basic {{parameters.user}}:{{parameters.password}}`: a colon is no character of base64. */
function isPlainBasic(value: string): boolean {
  if (!/^Basic\s/i.test(value)) return false;
  const { parts } = compileTemplate(value).template;
  return (
    parts.some((piece) => piece.kind === 'expression') &&
    parts.some((piece) => piece.kind === 'text' && piece.text.includes(':'))
  );
}
