import { describe, expect, test } from 'vitest';
import { importText, type ImportedProject } from '../../src/import/index.ts';
import { evaluateJson } from '../../src/engine/index.ts';

function read(command: string): {
  readonly definition: Record<string, unknown>;
  readonly values: ImportedProject['values'];
  readonly notes: readonly string[];
} {
  const result = importText(command);
  if (result.kind !== 'projects' || result.projects[0] === undefined) throw new Error(JSON.stringify(result));
  const [{ sections, values, notes }] = result.projects;
  const {
    response: _response,
    log: _log,
    ...definition
  } = JSON.parse(sections.communication ?? '') as Record<string, unknown>;
  return { definition, values, notes };
}

const me = 'https://api.acme.io/me';
const bearer = 'Bearer {{parameters.accessToken}}';

describe('what developer tools copy', () => {
  test('Chrome, bash: its own headers go and are named', () => {
    const { definition, values, notes } =
      read(String.raw`curl 'https://api.acme.io/v2/users?limit=10&cursor=abc%3D%3D' \
  -H 'accept: application/json, text/plain, */*' \
  -H 'accept-language: en-US,en;q=0.9' \
  -H 'authorization: Bearer tok_0123456789' \
  -b '_ga=GA1.1; session=xyz' \
  -H 'sec-ch-ua: "Chromium";v="131", "Not_A Brand";v="24"' \
  -H 'sec-fetch-mode: cors' \
  -H 'user-agent: Mozilla/5.0' \
  --data-raw $'{"name":"O\'Neil","note":"a\\nb\u0021"}'`);
    expect(definition).toEqual({
      url: 'https://api.acme.io/v2/users',
      method: 'POST',
      headers: { accept: 'application/json, text/plain, */*', authorization: bearer, cookie: '{{parameters.cookie}}' },
      qs: { limit: '10', cursor: 'abc==' },
      body: { name: "O'Neil", note: 'a\nb!' },
    });
    expect(values).toEqual({ accessToken: 'tok_0123456789', cookie: '_ga=GA1.1; session=xyz' });
    expect(notes.join()).toContain('accept-language, sec-ch-ua, sec-fetch-mode, user-agent');
  });

  test('Chrome, cmd: carets before everything', () => {
    const { definition } = read(String.raw`curl ^"https://api.acme.io/x?limit=10^&q=^%^20y^" ^
  -H ^"accept: */*^" ^
  -H ^"content-type: application/json^" ^
  --data-raw ^"^{^\^"name^\^":^\^"a ^& b^\^",^\^"pct^\^":^\^"100^%^\^"^}^"`);
    expect(definition).toMatchObject({ qs: { limit: '10', q: ' y' }, body: { name: 'a & b', pct: '100%' } });
  });

  test('Firefox: everything in single quotes on one line', () => {
    const { definition } = read(
      `curl 'https://api.acme.io/graphql' --compressed -X POST -H 'User-Agent: Mozilla/5.0 Firefox/133.0' -H 'Content-Type: application/json' --data-raw '{"query":"{ me { id } }"}'`,
    );
    expect(definition).toMatchObject({ method: 'POST', body: { query: '{ me { id } }' } });
  });

  test('Safari and proxies: everything in $ quotes', () => {
    const { definition, values } = read(
      String.raw`curl -X $'POST' -H $'Host: api.acme.io' -H $'X-Api-Key: k_123' --data-binary $'{\"a\":1}' $'https://api.acme.io/x'`,
    );
    expect(definition).toMatchObject({
      url: 'https://api.acme.io/x',
      headers: { 'X-Api-Key': '{{parameters.apiKey}}' },
      body: { a: 1 },
    });
    expect(values).toEqual({ apiKey: 'k_123' });
  });

  test('Chrome: parts as they were sent, files left out', () => {
    const part = (head: string, content: string): string =>
      String.raw`------X\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`;
    const { definition, notes } = read(
      `curl '${me}' -H 'content-type: multipart/form-data; boundary=----X' --data-raw $'${part('name="a"', '1 2')}${part('name="f"; filename="x.png"', '')}------X--\\r\\n'`,
    );
    expect(definition).toEqual({ url: me, method: 'POST', type: 'multipart/form-data', body: { a: '1 2' } });
    expect(notes).toEqual(['Files among the parts of the body are left out.']);
  });

  test('PowerShell: backticks, escaped and doubled quotes', () => {
    const { definition, values } = read(
      `curl.exe -X POST \`\r\n  -H "Authorization: Bearer abc123" \`\r\n  -d '{\\"a\\": "it''s"}' \`\r\n  "https://api.acme.io/x"`,
    );
    expect(definition).toMatchObject({
      url: 'https://api.acme.io/x',
      headers: { Authorization: bearer },
      body: { a: "it's" },
    });
    expect(values).toEqual({ accessToken: 'abc123' });
  });
});

describe('what stands around a command', () => {
  test.each([
    ['a comment above', `# List users\n// with a key\ncurl ${me}`],
    ['a comment behind', `curl ${me} # that is me`],
    ['a fence of markdown', `\`\`\`bash\ncurl ${me}\n\`\`\``],
    ['a prompt', `$ curl ${me}`],
    ['a root prompt', `# curl ${me}`],
    ['a prompt of PowerShell', `PS C:\\Users\\ann> curl.exe ${me}`],
    ['a prompt of cmd', `C:\\>curl ${me}`],
    ['a prompt with a name', `ann@host:~/src# curl ${me}`],
    ['a prompt of macOS', `ann@mac ~ % curl ${me}`],
    ['a path', `/usr/bin/curl ${me}`],
    ['a path with blanks', `& "C:\\tools\\curl.exe" ${me}`],
    ['sudo', `sudo curl ${me}`],
    ['a pipe', `curl ${me} | jq .`],
    ['a redirection', `curl ${me} > out.json 2>/dev/null`],
    ['a redirection of both', `curl -s ${me} &>all.txt`],
    ['a byte order mark', `\ufeffcurl ${me}`],
    ['blanks after a backslash', `curl \\  \n  ${me}`],
    ['a JSON string around it', JSON.stringify(`curl ${me}`)],
  ])('%s', (_name, command) => {
    expect(read(command).definition).toEqual({ url: me });
  });

  test.each([
    [
      'in a careful script',
      `#!/bin/bash\nset -euo pipefail\nTOKEN="abc 123"\nHOST=api.acme.io\ncurl "https://$HOST/me" -H "Authorization: Bearer $TOKEN"`,
    ],
    ['sh', `export TOKEN="abc 123"\nHOST=api.acme.io\ncurl "https://$HOST/me" -H "Authorization: Bearer \${TOKEN}"`],
    ['in front', `TOKEN='abc 123' HOST=api.acme.io curl "https://$HOST/me" -H "Authorization: Bearer $TOKEN"`],
    [
      'PowerShell',
      `$TOKEN = "abc 123"\n$env:HOST = 'api.acme.io'\ncurl.exe "https://$env:HOST/me" -H "Authorization: Bearer $TOKEN"`,
    ],
  ])('variables that are set above are known: %s', (_name, command) => {
    expect(read(command)).toMatchObject({
      definition: { url: me, headers: { Authorization: bearer } },
      values: { accessToken: 'abc 123' },
    });
  });
});

describe('options', () => {
  test.each([
    [
      '-sSLk together, attached values',
      `curl -sSLk -XPOST -uann:secret1 --url=${me} -o/dev/null`,
      {
        url: me,
        method: 'POST',
        headers: { authorization: "Basic {{base64(parameters.username + ':' + parameters.password)}}" },
      },
    ],
    ['--oauth2-bearer', `curl --oauth2-bearer tok123 ${me}`, { url: me, headers: { authorization: bearer } }],
    [
      'a password alone',
      `curl -u :tok123 ${me}`,
      { url: me, headers: { authorization: "Basic {{base64(':' + parameters.apiKey)}}" } },
    ],
    [
      'Bearer without a token',
      `curl -H 'Authorization: Bearer ' ${me}`,
      { url: me, headers: { Authorization: bearer } },
    ],
    ['-- before the address', `curl -s -- ${me}`, { url: me }],
    ['--get', `curl --get --data a=1 --data-urlencode 'q=x y' ${me}`, { url: me, qs: { a: '1', q: 'x y' } }],
    ['--url-query', `curl --url-query 'q=x y' ${me}`, { url: me, qs: { q: 'x y' } }],
    ['a name twice in the query', `curl '${me}?tag=a&tag=b'`, { url: me, qs: { tag: ['a', 'b'] } }],
    [
      'a name twice in a form',
      `curl -d 'b[]=1&b[]=2' ${me}`,
      { url: me, method: 'POST', type: 'urlencoded', body: { 'b[]': ['1', '2'] } },
    ],
    [
      'a header twice, in another case',
      `curl -H 'X-A: 1' -H 'x-a: 2' ${me}`,
      { url: me, headers: { 'X-A': ['1', '2'] } },
    ],
    ['a header without a value', `curl -H 'Accept;' -H 'X-None:' ${me}`, { url: me, headers: { Accept: '' } }],
    ['a range', `curl -r 0-99 ${me}`, { url: me, headers: { range: 'bytes=0-99' } }],
    [
      'options that take values and mean nothing',
      `curl -m 5 --retry 3 -w '%{http_code}' -c jar --connect-timeout 2 ${me}`,
      { url: me },
    ],
    [
      'XML',
      `curl ${me} -H 'Content-Type: application/xml' -d '<a/>'`,
      { url: me, method: 'POST', headers: { 'Content-Type': 'application/xml' }, type: 'text', body: '<a/>' },
    ],
    [
      'a number that is a key',
      `curl --json '{"api_key":12345678,"n":1}' ${me}`,
      {
        url: me,
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: { api_key: '{{parseNumber(parameters.apiKey)}}', n: 1 },
      },
    ],
  ])('%s', (_name, command, expected) => {
    expect(read(command).definition).toEqual(expected);
  });

  test.each([
    ['--data-binary @payload.json', 'The body of the file payload.json is left out.', 'POST'],
    ['-d@body.txt', 'The body of the file body.txt is left out.', 'POST'],
    ['-d @-', 'The body of standard input is left out.', 'POST'],
    ['--data-urlencode note@note.txt', 'The field note is left out: it is read of the file note.txt.', 'POST'],
    ['--json @x.json', 'The body of the file x.json is left out.', 'POST'],
    ['-T report.csv', 'The body of the file report.csv is left out.', 'PUT'],
    ["-F 'f=@a.png;type=image/png'", 'The file of the part f is left out.', 'POST'],
    ["-F 'm=<meta.json'", 'The file of the part m is left out.', 'POST'],
    ['-H @headers.txt', 'Headers of the file headers.txt are left out.'],
    ['-b cookies.txt', 'Cookies of the file cookies.txt are left out.'],
    ['-K secrets.conf', 'Options of a configuration file are left out: they were not part of the command.'],
    ['-n', 'Credentials of the netrc file are left out: they were not part of the command.'],
    ['--cert c.pem:pw', 'The client certificate is left out: neither a browser nor Make sends one from here.'],
    ['-x http://p:1', 'The proxy is left out: Make and the browser reach the service directly.'],
    ['--unix-socket /var/run/docker.sock', 'The socket is left out: only addresses on the web can be called.'],
    ['--connect-to a:1:b:2', 'The option --connect-to is left out.'],
    ['--request-target /raw', 'The option --request-target is left out.'],
    ['--digest -u ann:pw', '--digest is left out; the user and password are sent as Basic authentication.'],
    [
      '--aws-sigv4 aws:amz:eu-west-1:s3 -u a:b',
      'Signatures of AWS are left out: a connection in Make cannot make them, so this request will be refused.',
    ],
    ['-H NoColon', 'The header NoColon has no value; it is left out.'],
    ['-H "Host: other.example"', 'Headers that whoever sends a request adds itself are left out: Host.'],
    ['https://b.example', 'Only the first address is imported, not https://b.example.'],
    ["--next https://b.example -H 'X-Api-Key: two'", 'Only the first request is imported, not what follows --next.'],
  ])('what cannot be carried over is said: %s', (...[options, note, method]: string[]) => {
    const { definition, notes, values } = read(`curl ${me} ${options}`);
    expect(notes).toEqual([note]);
    expect(definition['url']).toBe(me);
    expect(definition['method']).toBe(method);
    expect(JSON.stringify([definition, values])).not.toContain('two');
  });
});

describe('double braces of other tools never become expressions', () => {
  test.each([
    ['in the address', `curl '${me}/{{version}}'`, { url: `${me}/{{parameters.version}}` }],
    [
      'as a whole secret',
      `curl ${me} -H 'X-Api-Key: {{apiToken}}'`,
      { url: me, headers: { 'X-Api-Key': '{{parameters.apiToken}}' } },
    ],
    [
      'as a token',
      `curl ${me} -H 'Authorization: Bearer {{ access-token }}'`,
      { url: me, headers: { Authorization: 'Bearer {{parameters.accessToken}}' } },
    ],
    [
      'in a name of a body',
      `curl --json '{"{{field}}":1}' -H accept:x -H content-type:y ${me}`,
      { url: me, method: 'POST', headers: { accept: 'x', 'content-type': 'y' }, body: { '{{parameters.field}}': 1 } },
    ],
    [
      'in a body',
      `curl --json '{"a":"x {{now}} y"}' -H accept:x -H content-type:y ${me}`,
      { url: me, method: 'POST', headers: { accept: 'x', 'content-type': 'y' }, body: { a: 'x {{parameters.now}} y' } },
    ],
  ])('%s: a field', (_name, command, expected) => {
    const { definition, values } = read(command);
    expect(definition).toEqual(expected);
    expect(values).toEqual({});
  });

  test('anything else stays the text that it was', () => {
    const { definition } = read(`curl ${me} -H 'X-T: {{$guid}} and {{ 1 + 1 }}'`);
    const { 'X-T': header } = definition['headers'] as Record<string, string>;
    const scope = { parameters: {} };
    const evaluated = evaluateJson(header ?? '', scope as never, {} as never);
    expect(JSON.stringify(evaluated)).toContain('{{$guid}} and {{ 1 + 1 }}');
  });
});

test.each([
  ['wget https://api.acme.io', 'wget'],
  ['fetch("https://api.acme.io")', 'fetch'],
  ['await fetch("https://api.acme.io")', 'fetch'],
  ['Invoke-WebRequest -Uri "https://api.acme.io"', 'PowerShell'],
  ['$session = New-Object Microsoft.PowerShell', 'PowerShell'],
  ['http GET api.acme.io', 'HTTPie'],
  ['GET /me HTTP/1.1\nHost: api.acme.io', 'raw request'],
  ['<!doctype html>', 'XML or HTML'],
])('%j is called by its name', (text, name) => {
  expect(importText(text)).toMatchObject({ kind: 'unknown', message: expect.stringContaining(name) as string });
});

test.each(['curly braces', 'curl', '# curl is a tool\nand more', '{"curl": "curl https://a"}', 'see curl https://a'])(
  '%j is no command',
  (text) => {
    const result = importText(text);
    expect(result.kind === 'projects' && result.from).not.toBe('cURL');
  },
);

test('long commands of hostile shape are read at once', () => {
  for (const unit of [
    'A=1 ',
    '# x\n',
    '\\\n',
    "$'\\x",
    '^"',
    '`\n',
    '{{',
    '${',
    '<<',
    '>a ',
    'export A=1\n',
    '\n \n',
    '"',
    ' -H a:b',
  ]) {
    for (const text of [unit.repeat(20_000), `curl ${unit.repeat(20_000)}`, `${unit.repeat(5000)}curl ${me}`]) {
      expect(importText(text)).toHaveProperty('kind');
    }
  }
});

describe('scripts', () => {
  const body = { a: 1 };
  const json = { 'content-type': 'application/json' };
  test.each([
    ['a here-document', `curl ${me} -H 'content-type: application/json' -d @- <<EOF\n{\n  "a": 1\n}\nEOF\n`],
    ['one without expansion', `curl ${me} -H 'content-type: application/json' -d @- <<'EOF'\n{"a":1}\nEOF`],
    ['one inside a substitution', `curl ${me} -H 'content-type: application/json' -d "$(cat <<EOF\n{"a":1}\nEOF\n)"`],
    ['a here-string', `curl ${me} -H 'content-type: application/json' -d @- <<< '{"a":1}'`],
    ['what echo writes', `echo '{"a":1}' | curl ${me} -H 'content-type: application/json' -d @-`],
    ['what printf writes', `printf '%s' '{"a":1}' | curl ${me} -H 'content-type: application/json' -d @-`],
  ])('%s is the body', (_name, command) => {
    const { definition, notes } = read(command);
    expect(definition).toEqual({ url: me, method: 'POST', headers: json, body });
    expect(notes).toEqual([]);
  });

  test('every command becomes a project of its own, with the variables set above it', () => {
    const result = importText(
      `KEY=k_12345678\ncurl ${me} -H "X-Api-Key: $KEY"\necho done\ncurl -X DELETE "${me}/2" -H "X-Api-Key: $KEY" | jq .`,
    );
    if (result.kind !== 'projects') throw new Error(JSON.stringify(result));
    const read = result.projects.map(({ sections, values }) => [
      (JSON.parse(sections.communication ?? '') as { url: string }).url,
      values,
    ]);
    expect(read).toEqual([
      [me, { apiKey: 'k_12345678' }],
      [`${me}/2`, { apiKey: 'k_12345678' }],
    ]);
  });

  test.each([
    ['kept in a variable', `answer=$(curl -s ${me})\necho "$answer"`],
    ['below a paragraph', `Ask who you are:\n\n    $ curl ${me}\n\nand read the answer.`],
    ['made pretty by a word processor', `curl \u2013X GET \u2014compressed \u201c${me}\u201d`],
    ['with a no-break space', `curl \u00a0-s ${me}`],
  ])('a command %s', (_name, text) => {
    expect(read(text).definition['url']).toBe(me);
  });

  test.each([
    '<YOUR-TOKEN>',
    'OAUTH-TOKEN',
    'ACCESS_TOKEN',
    'xxxxxxxx',
    'sk_test_...',
    '••••••',
    '{access_token}',
    'YOUR_TOKEN',
    '$(gcloud auth print-access-token)',
    '$TOKEN',
    '[token]',
  ])('the placeholder %s is left for the user to fill in', (token) => {
    const { definition, values } = read(`curl ${me} -H "Authorization: Bearer ${token}"`);
    expect(JSON.stringify(definition['headers'])).toMatch(/Bearer \{\{parameters\.\w+\}\}/);
    expect(values).toEqual({});
  });

  test.each([
    ['a header', `-H 'X-App: $APP_KEY'`, 'request.headers.x-app'],
    ['the query', `'${me}?app=$APP_KEY'`, 'request.qs.app'],
    ['the path', `'${me}/$APP_KEY'`, 'request.url'],
    ['a text', `-d 'x $APP_KEY' -H 'content-type: text/plain'`, 'request.body'],
  ])('a secret variable in %s is masked in the log', (_name, words, path) => {
    const result = importText(`curl ${words} ${words.includes(me) ? '' : me}`);
    const text = result.kind === 'projects' ? (result.projects[0]?.sections.communication ?? '') : '';
    expect(JSON.parse(text)).toMatchObject({ log: { sanitize: [path] } });
  });

  test.each([
    ['12345678901234567890', 1],
    ['9007199254740993', 1],
    ['9007199254740992', 0],
    ['-12345678901234567890', 1],
    ['9'.repeat(400), 1],
    ['"12345678901234567890"', 0],
  ])('that the number %s of a body changes is said', (number, count) => {
    const { notes } = read(`curl ${me} --json '{"id":${number}}'`);
    expect(notes.filter((note) => note.includes('more digits'))).toHaveLength(count);
  });

  test('the boundary of parts is left to whoever sends them', () => {
    const { definition } = read(`curl ${me} -H 'Content-Type: multipart/form-data' -F 'a="x;y";type=text/plain'`);
    expect(definition).toEqual({ url: me, method: 'POST', type: 'multipart/form-data', body: { a: 'x;y' } });
  });

  test('what is never closed is read in time in proportion', () => {
    for (const piece of ['$(', '<<EOF\n', '"', "$'", '`\n', 'curl ', 'x=$(curl ']) {
      expect(importText(`curl ${me} ${piece.repeat(20_000)}`)).toBeDefined();
    }
  });
});
