import { type Parameter, visitParameters } from '../../runtime/index.ts';
import { findNode, type JsonDocument } from '../../source/index.ts';
import { remember } from '../remember.ts';
import type { Finding } from './problem.ts';

const address = /(?:^|_)(?:sub_?domain|domain|host|hostname|base_?url|instance_?url)$/i;

/** Fields whose change would move a connection to another account (connections.md §13). */
export const checkForm = remember((document: JsonDocument, form: readonly Parameter[]): readonly Finding[] => {
  const findings: Finding[] = [];
  visitParameters(form, ({ name, type, editable, path }) => {
    const isAddress = type === 'url' || address.test(name.replaceAll(/([a-z])([A-Z])/g, '$1_$2'));
    const at = [...path, 'editable'];
    const node = findNode(document.root, at);
    // A reason of the author's own (`{ "enabled": true, "help": … }`) is one.
    if (!editable || !isAddress || node?.kind !== 'boolean') return;
    findings.push({ section: 'parameters', path: at, range: node.range, code: 'editable-address', args: { name } });
  });
  return findings;
});
