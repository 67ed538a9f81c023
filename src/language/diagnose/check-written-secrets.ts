import type { JsonDocument } from '../../source/index.ts';
import { stringsIn } from '../place/strings-in.ts';
import { remember } from '../remember.ts';
import { namesPath } from './check-braces.ts';
import type { TemplatedSection } from './check-templates.ts';
import type { Finding } from './problem.ts';

/** Forms that only keys and tokens have. */
const forms =
  /\b(?:sk|pk|rk)_(?:live|test)_\w{10,}|\bgh[pousr]_\w{20,}|\bxox[abprs]-[\w-]{10,}|\bAKIA[0-9A-Z]{16}\b|\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{4,}|-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/;

const telling = /(?:^|[_-])(?:secret|password|passwd|(?:api|private)[_-]?key|(?:access|refresh|auth|api)[_-]?token)$/i;

/** After `Bearer` and the like, a text without blanks is the credential itself. */
const credential = /^(?:Bearer|Basic|Token)\s+[\w+/=.~-]{12,}$/;

/** What people write before they have the real thing. */
const placeholder = /your|example|xxx|\*\*\*|<|changeme|placeholder|demo|dummy|sample|todo/i;

/** Credentials that were typed into a definition instead of being asked for. */
export const checkWrittenSecrets = remember((section: TemplatedSection, { root }: JsonDocument): readonly Finding[] =>
  stringsIn(root).flatMap(({ node, path, isKey }) => {
    const { value } = node;
    const sent = path.some(
      (segment) => segment === 'headers' || segment === 'qs' || segment === 'body' || segment === 'oauth',
    );
    // A path that lacks its braces is told as that.
    if (isKey || !sent || value.includes('{{') || namesPath(value) || placeholder.test(value)) return [];
    const name = String(path.at(-1));
    const named = telling.test(name.replaceAll(/([a-z])([A-Z])/g, '$1_$2')) && /^[^\s]{8,}$/.test(value);
    if (!named && !forms.test(value) && !credential.test(value)) return [];
    return [{ section, path, range: node.range, code: 'secret-in-json', args: { name } }];
  }),
);
