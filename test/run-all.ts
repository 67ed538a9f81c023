import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countPlaywright, countVitest, type TestCount } from './support/count-tests.ts';
import { findBrowser } from './support/find-browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, 'test-results', 'reports');

interface Stage {
  readonly name: string;
  /** Commands that run at the same time. */
  readonly commands: readonly Command[];
  /** Reads the report the command wrote; a stage without one is no test run. */
  readonly count?: (report: unknown) => TestCount;
}

interface Command {
  readonly script: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** What became of a stage. */
interface Outcome extends TestCount {
  readonly stage: Stage;
  readonly ms: number;
}

const report = (name: string): string => join(reports, `${name}.json`);

const vitest = (project: string): Command => ({
  script: `test:${project}`,
  args: ['--reporter=default', '--reporter=json', `--outputFile.json=${report(project)}`],
});

const stages: readonly Stage[] = [
  { name: 'types', commands: [{ script: 'check:types' }] },
  { name: 'lint and format', commands: [{ script: 'check:lint' }, { script: 'check:format' }] },
  { name: 'build', commands: [{ script: 'build' }] },
  { name: 'unit', commands: [vitest('unit')], count: countVitest },
  { name: 'browser', commands: [vitest('browser')], count: countVitest },
  {
    name: 'e2e',
    commands: [
      { script: 'test:e2e', args: ['--reporter=list,json'], env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report('e2e') } },
    ],
    count: countPlaywright,
  },
];

/**
 * Runs every check and goes on after a failure, so that one run tells all. Names what failed and what needed a second
 * try once more at the end, and ends with one line: `N passed, N failed`.
 */
async function runAll(): Promise<void> {
  await rm(reports, { recursive: true, force: true });
  await mkdir(reports, { recursive: true });
  // Found once: each stage would unpack or probe for itself.
  const browser = await findBrowser();
  const env = { ...process.env, ...browser.env, CHROME_PATH: browser.executablePath };

  const outcomes: Outcome[] = [];
  for (const stage of stages) {
    const started = Date.now();
    console.log(`\n── ${stage.name} ──`);
    const codes = await Promise.all(stage.commands.map((command) => runCommand(command, env)));
    const succeeded = codes.every((code) => code === 0);
    const count = await countOf(stage);
    // A stage that ends badly without a failed test (a type error, a crash, no tests at all) counts as one failure.
    const broken = count.failed.length === 0 && (!succeeded || (stage.count !== undefined && count.passed === 0));
    const failed = broken ? [`the stage ${stage.name}`] : count.failed;
    outcomes.push({ stage, ...count, failed, ms: Date.now() - started });
  }

  for (const { stage, failed, retried } of outcomes) {
    for (const test of failed) console.log(`\nfailed (${stage.name}): ${test}`);
    for (const test of retried) console.log(`\npassed at the second try only (${stage.name}): ${test}`);
  }
  console.log(`\n${outcomes.map(describeOutcome).join('\n')}`);
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed.length, 0);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

function runCommand(command: Command, env: NodeJS.ProcessEnv): Promise<number> {
  const args = ['run', '--silent', command.script, ...(command.args === undefined ? [] : ['--', ...command.args])];
  return new Promise((resolve) => {
    const child = spawn('npm', args, {
      cwd: root,
      env: { ...env, ...command.env },
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

async function countOf(stage: Stage): Promise<TestCount> {
  const file = report(stage.name);
  if (stage.count === undefined || !existsSync(file)) return { passed: 0, failed: [], retried: [] };
  return stage.count(JSON.parse(await readFile(file, 'utf8')));
}

function describeOutcome({ stage, passed, failed, retried, ms }: Outcome): string {
  const counts = stage.count === undefined ? '' : `  ${passed} passed, ${failed.length} failed`;
  const secondTries = retried.length === 0 ? '' : ` (${retried.length} passed at the second try only)`;
  const verdict = failed.length === 0 ? 'ok    ' : 'FAILED';
  return `${verdict}  ${stage.name.padEnd(16)} ${(ms / 1000).toFixed(1).padStart(6)} s${counts}${secondTries}`;
}

await runAll();
