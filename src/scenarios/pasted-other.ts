import { parseJson } from './pasted-parts.ts';
import type { PastedResponse } from './pasted-response.ts';

/** What plainly is no answer, and what to paste instead; undefined when it may be one. */
export function whatElse(text: string): PastedResponse | undefined {
  const found = kinds.find(([pattern]) => pattern.test(text));
  if (found !== undefined) return { kind: 'unreadable', message: found[1] };
  if (/^(?:\{\s*["}]|\[\s*[[{"\d\]])/.test(text) && parseJson(text) === undefined)
    return {
      kind: 'unreadable',
      message: 'This begins like JSON but is broken: a comma too many, or the end is missing. Paste all of it.',
    };
  if (/^\{\s*(?:'[^'\n]*'|[A-Za-z_$][\w$]*)\s*:/.test(text))
    return {
      kind: 'unreadable',
      message: 'This is an object as JavaScript prints it. Paste JSON, with double quotes around names and texts.',
    };
  return undefined;
}

const kinds: readonly (readonly [pattern: RegExp, message: string])[] = [
  [
    /^(?:await\s+|const \w+\s*=\s*await\s+)?fetch\(\s*["'`]/,
    'This is a request: "Copy as fetch" of a browser. Take "Copy response" of the same menu, or run it and paste what comes back.',
  ],
  [
    /^[$%#>]?\s*(?:curl(?:\.exe)?|wget|http|https|xh)\s+(?!\()[^\n]*(?:https?:|-[A-Za-z]|--)/,
    'This is the command. Run it with -i, and paste what it prints.',
  ],
  [
    /^(?:\$session\b|Invoke-(?:WebRequest|RestMethod)\b)/i,
    'This is a command of PowerShell. Run it, and paste what it prints.',
  ],
  [
    /^StatusCode\s*:\s*\d{3}\b/,
    'PowerShell shortens what it prints. Add "| Select-Object -ExpandProperty Content", and paste what that prints.',
  ],
  [
    /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) \S+ HTTP\//,
    'This is a request. Paste what the service answers to it.',
  ],
];

/** How curl says that no answer came, as the network error a mock has. */
export function curlFailure(text: string): PastedResponse | undefined {
  const code = Number(/^curl: \((\d{1,2})\)/m.exec(text)?.[1] ?? 0);
  if (code === 0) return undefined;
  // With --fail it tells the status, and keeps the body to itself.
  const status = Number(/^curl: \(22\).*\berror: (\d{3})/m.exec(text)?.[1] ?? 0);
  if (status !== 0) return { kind: 'response', from: 'a failure of curl', mock: { status } };
  const networkError = failures[code];
  if (networkError === undefined)
    return {
      kind: 'unreadable',
      message: 'curl failed before the service could answer. Mend the command and run it again.',
    };
  return { kind: 'response', from: 'a failure of curl', mock: { networkError } };
}

/** curl's exit codes, by the network codes of Make. */
const failures: Readonly<Record<number, string>> = {
  6: 'ENOTFOUND',
  7: 'ECONNREFUSED',
  28: 'ETIMEDOUT',
  35: 'EPROTO',
  52: 'ECONNRESET',
  56: 'ECONNRESET',
  60: 'CERT_HAS_EXPIRED',
};
