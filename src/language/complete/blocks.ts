import type { ConnectionKind, SectionName } from '../../project/index.ts';
import { isChoice, parameterTypes } from '../../runtime/index.ts';
import type { JsonPath } from '../../source/index.ts';
import { requestPlace } from '../place/request-place.ts';
import { usualFirst } from '../schemas/usual-first.ts';
import { oauth1Steps, oauth2Steps, type StepBlock, stepText } from './oauth-steps.ts';

/** Several lines at once. */
export interface Block {
  readonly label: string;
  readonly summary: string;
  /** The key it goes under; empty for an item of a list. */
  readonly key: string;
  /** In the form of editor snippets. */
  readonly value: string;
}

/** Blocks that can be inserted into an object as a member. */
export function blocksFor(section: SectionName, kind: ConnectionKind, parent: JsonPath): readonly Block[] {
  const place = requestPlace(section, [...parent, ''], kind);
  if (section === 'communication' && kind === 'oauth2' && parent.length === 0) return oauth2Steps.map(blockOf);
  if (section === 'communication' && kind === 'oauth1' && parent.length === 0) return oauth1Steps.map(blockOf);
  switch (place?.directive.slice(0, -1).join('.')) {
    case 'headers':
      return headerBlocks;
    case 'response':
      return responseBlocks;
    case 'response.error':
      return errorBlocks;
    case 'response.type':
      return typeBlocks;
    default:
      return [];
  }
}

const blockOf = (block: StepBlock): Block => ({
  key: block.step,
  label: block.label,
  summary: block.summary,
  value: stepText(block),
});

/** Blocks that can be inserted as an item of a list: a field of each type. */
export function itemsFor(section: SectionName, path: JsonPath): readonly Block[] {
  const last = path.at(-1);
  const owner = path.at(-2);
  const isItem = typeof last === 'number' && (path.length === 1 || owner === 'nested' || owner === 'spec');
  return section === 'parameters' && isItem ? fields : [];
}

const headerBlocks: readonly Block[] = [
  {
    key: 'Authorization',
    label: 'Authorization: Bearer',
    summary: 'A key or token as it is.',
    value: '"Bearer {{parameters.${1:apiKey}}}"',
  },
  {
    key: 'Authorization',
    label: 'Authorization: Basic',
    summary: 'User name and password, in base64.',
    value: '"Basic {{base64(parameters.${1:username} + \':\' + parameters.${2:password})}}"',
  },
  { key: 'Accept', label: 'Accept', summary: 'The form of the answer.', value: '"${1:application/json}"' },
  {
    key: 'Content-Type',
    label: 'Content-Type',
    summary: 'The form of a body of text.',
    value: '"${1:application/json}"',
  },
];

const message = '"message": "[{{statusCode}}] {{body.${1:message}}}"';

const responseBlocks: readonly Block[] = [
  {
    key: 'error',
    label: 'error by status',
    summary: 'What the user reads, with a message of its own for a refused key.',
    value: `{\n\t"401": {\n\t\t"type": "InvalidAccessTokenError",\n\t\t"message": "The key is not accepted."\n\t},\n\t${message}\n}`,
  },
  {
    key: 'valid',
    label: 'valid with message',
    summary: 'For services that answer 200 to a bad key.',
    value: '{\n\t"condition": "{{!body.${1:error}}}",\n\t"message": "{{body.${2:message}}}"\n}',
  },
  {
    key: 'metadata',
    label: 'metadata with e-mail',
    summary: 'The label beside the name of the connection.',
    value: '{\n\t"type": "email",\n\t"value": "{{body.${1:email}}}"\n}',
  },
  {
    key: 'metadata',
    label: 'metadata with text',
    summary: 'The label beside the name of the connection.',
    value: '{\n\t"type": "text",\n\t"value": "{{body.${1:name}}}"\n}',
  },
];

const statuses: Readonly<Record<string, readonly [meaning: string, type: string]>> = {
  '400': ['the request is wrong', 'DataError'],
  '401': ['the key is not accepted', 'InvalidAccessTokenError'],
  '403': ['the key may not do this', 'InvalidAccessTokenError'],
  '404': ['there is no such thing', 'DataError'],
  '409': ['there is a conflict', 'DuplicateDataError'],
  '422': ['the data are wrong', 'DataError'],
  '429': ['too many requests', 'RateLimitError'],
  '500': ['the service failed', 'ConnectionError'],
  '503': ['the service is not available', 'ConnectionError'],
};

const errorBlocks: readonly Block[] = Object.entries(statuses).map(([status, [meaning, type]]) => ({
  key: status,
  label: status,
  summary: `When ${meaning}.`,
  value: `{\n\t"type": "${type}",\n\t${message}\n}`,
}));

const typeBlocks: readonly Block[] = ['*', '200-299', '400-499', '500-599'].map((status) => ({
  key: status,
  label: status,
  summary: status === '*' ? 'For every other status.' : `For the statuses ${status}.`,
  value: '"${1:json}"',
}));

/** One item for each type of field that has a value. */
const fields: readonly Block[] = usualFirst(parameterTypes)
  .filter(([, { holds }]) => holds !== 'nothing')
  .map(([type, { summary, secret }]) => ({
    key: '',
    label: `${type} field`,
    summary,
    value: `{\n\t"name": "\${1:${secret === true ? 'apiKey' : 'name'}}",\n\t"type": "${type}",\n\t"label": "\${2:${secret === true ? 'API key' : 'Name'}}",${extraOf(type)}\n\t"required": \${3:true}\n}`,
  }));

function extraOf(type: string): string {
  if (isChoice(type)) return '\n\t"options": [\n\t\t{ "value": "${4:a}", "label": "${5:A}" }\n\t],';
  if (type === 'array' || type === 'collection')
    return '\n\t"spec": [\n\t\t{ "name": "${4:key}", "type": "text" }\n\t],';
  return '';
}
