import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { browserFlags } from './browser-flags.ts';
import { unpackBrowser } from './unpack-browser.ts';

/** What Playwright needs to start a browser. */
export interface BrowserLaunch {
  readonly executablePath: string;
  readonly args: string[];
  /** The whole environment of the browser's process. */
  readonly env: Record<string, string>;
}

interface Candidate {
  readonly path: string;
  /** Variables the browser needs besides ours. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Finds a Chromium that starts, in this order: `CHROME_PATH`, one on the PATH or in its usual place, Playwright's own,
 * the one inside the package `@sparticuz/chromium` (Linux on x64). A machine with only Node and npm gets the last one.
 * Throws a plain sentence when there is none.
 */
export async function findBrowser(): Promise<BrowserLaunch> {
  const tried: string[] = [];
  for (const find of [fromEnvironment, installed, ownOfPlaywright, fromPackage]) {
    for (const candidate of await find()) {
      if (await starts(candidate)) return launchOf(candidate);
      tried.push(candidate.path);
    }
  }
  throw new Error(
    `No usable Chromium found${tried.length > 0 ? ` (tried ${tried.join(', ')})` : ''}. ` +
      'Install Chrome or Chromium, or run `npx playwright install chromium`, or set CHROME_PATH to an executable.',
  );
}

async function fromEnvironment(): Promise<readonly Candidate[]> {
  const path = process.env.CHROME_PATH;
  if (path === undefined || path === '') return [];
  const candidate = { path };
  // Somebody who names a browser wants that one: falling back to another would hide the mistake.
  if (!(await starts(candidate))) throw new Error(`CHROME_PATH is ${path}, which does not start as a browser.`);
  return [candidate];
}

async function installed(): Promise<readonly Candidate[]> {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const usual = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
  return [...onPath, ...usual].filter((path) => existsSync(path)).map((path) => ({ path }));
}

async function ownOfPlaywright(): Promise<readonly Candidate[]> {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return existsSync(path) ? [{ path }] : [];
}

async function fromPackage(): Promise<readonly Candidate[]> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  return [await unpackBrowser()];
}

/** A file that exists may still be a stub or miss libraries, so it has to tell its version. */
async function starts(candidate: Candidate): Promise<boolean> {
  try {
    const { stdout } = await promisify(execFile)(candidate.path, ['--version', '--no-sandbox'], {
      env: { ...process.env, ...candidate.env },
      timeout: 20_000,
    });
    return /chrom/i.test(stdout);
  } catch {
    // Not executable, a missing library, or no answer: the next candidate may do better.
    return false;
  }
}

function launchOf(candidate: Candidate): BrowserLaunch {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  return { executablePath: candidate.path, args: [...browserFlags], env: { ...env, ...candidate.env } };
}
