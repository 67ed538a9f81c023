import { describe, expect, test } from 'vitest';
import { findEntries } from '../../../src/ui/palette/find-entries.ts';
import { paletteEntries } from '../../../src/ui/palette/palette-entries.ts';
import { appPorts } from '../../support/app-ports.ts';

const found = (query: string): readonly string[] =>
  findEntries(paletteEntries(appPorts().store.get()), query).map(({ entry }) => entry.title);

describe('the words people look for', () => {
  test.each([
    ['dark mode', 'Dark theme'],
    ['night', 'Dark theme'],
    ['hotkeys', 'Keyboard shortcuts'],
    ['proxy', 'Settings'],
    ['passphrase', 'Settings'],
    ['forget secrets', 'Settings'],
    ['upload', 'Import: cURL, JSON, HAR, Postman, OpenAPI, app, backup…'],
    ['swagger', 'Import: cURL, JSON, HAR, Postman, OpenAPI, app, backup…'],
    ['copy curl', 'Request'],
    ['sanitize', 'Log'],
    ['checklist', 'Scenarios'],
    ['test', 'Run the connection'],
    ['stop', 'Cancel the run'],
    ['expired', 'Move the clock of runs past the next expiry'],
    ['freeze', 'Freeze the clock of runs'],
    ['form fields', 'Parameters'],
    ['javascript', 'Functions'],
    ['client secret', 'Common'],
    ['lint', 'Next problem'],
    ['diff', 'History of runs'],
    ['create', 'New project…'],
    ['base64', 'base64'],
    ['parsedate', 'parseDate'],
    ['response.valid', 'response.valid'],
  ])('%s finds %s', (query, title) => {
    expect(found(query).slice(0, 3)).toContain(title);
  });

  test('a function called exactly so comes first, one that only holds the word after what can be done', () => {
    expect(found('replace')[0]).toBe('replace');
    const create = found('create');
    expect(create.indexOf('createJSON')).toBeGreaterThan(create.indexOf('New project…'));
  });
});
