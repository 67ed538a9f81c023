import { type JsonNode, readJson } from '../source/index.ts';
import { membersOf } from './scenarios/members-of.ts';
import type { ReportProblem, ScenarioProblem } from './scenarios/scenario-problem.ts';

/** The scopes of an OAuth 2 app (connections.md §1, §2.4). */
export interface Scopes {
  /** What every new connection asks for. */
  readonly default?: readonly string[];
  /** What the module needs. */
  readonly module?: readonly string[];
}

export interface ScopesRead {
  readonly scopes: Scopes;
  readonly problems: readonly ScenarioProblem[];
}

const help = 'Write [ "read", "write" ], or { "default": [ … ], "module": [ … ] } when the module needs more.';

/**
 * Reads the Scopes section: the list of default scopes, or an object with `default`, `module` and `list`, the
 * catalogue, which plays no part in a run. Never throws; an empty text asks for nothing.
 */
export function readScopes(text: string): ScopesRead {
  const { root, problems: jsonProblems } = readJson(text);
  const problems: ScenarioProblem[] = jsonProblems.map((problem) => ({ ...problem, severity: 'error', help }));
  const report: ReportProblem = (code, { range }, message, advice, severity = 'error') => {
    problems.push({ code, severity, range, message, help: advice });
  };
  return { scopes: scopesIn(root, report), problems };
}

function scopesIn(root: JsonNode | undefined, report: ReportProblem): Scopes {
  if (root === undefined) return {};
  if (root.kind === 'array') return { default: namesIn(root, report) };
  if (root.kind !== 'object') {
    report('scopes-not-a-list', root, 'Scopes are a list of names.', help);
    return {};
  }
  const members = membersOf(root, ['default', 'module', 'list'], 'This section', report);
  const asked = members?.get('default');
  const needed = members?.get('module');
  return {
    ...(asked === undefined ? {} : { default: namesIn(asked, report) }),
    ...(needed === undefined ? {} : { module: namesIn(needed, report) }),
  };
}

function namesIn(node: JsonNode, report: ReportProblem): readonly string[] {
  if (node.kind !== 'array') {
    report('scopes-not-a-list', node, 'Scopes are a list of names.', help);
    return [];
  }
  return node.items.flatMap((item) => {
    if (item.kind === 'string') return [item.value];
    report('scope-not-a-text', item, 'A scope is a text.', 'Put it in double quotes.');
    return [];
  });
}
