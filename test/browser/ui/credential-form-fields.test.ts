import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, test } from 'vitest';
import { parameterTypes } from '../../../src/runtime/index.ts';
import { drawn, focused, showField, violations } from './credential-form-page.ts';

afterEach(() => {
  delete document.documentElement.dataset['theme'];
  document.body.replaceChildren();
});

const options = [
  { label: 'One', value: 1, description: 'the first' },
  { label: 'Two', value: 'two', nested: [{ name: 'inner', type: 'text', label: 'Inner' }] },
];
const grouped = [
  { label: 'Numbers', options: [{ label: 'One', value: 1 }] },
  { label: 'Letters', options: [{ label: 'A', value: 'a' }] },
];
const spec = [
  { name: 'host', type: 'text', label: 'Host', required: true },
  { name: 'port', type: 'port', label: 'Port' },
];

describe('typed values', () => {
  test.each([
    [{ type: 'text' }, 'abc', 'abc'],
    [{ type: 'text', multiline: true }, 'a', 'a'],
    [{ type: 'email' }, 'a@b.test', 'a@b.test'],
    [{ type: 'url' }, 'https://a.test', 'https://a.test'],
    [{ type: 'uuid' }, 'u', 'u'],
    [{ type: 'path' }, '/a', '/a'],
    [{ type: 'cert' }, 'c', 'c'],
    [{ type: 'any' }, 'a', 'a'],
    [{ type: 'time' }, '14:30', '14:30'],
    [{ type: 'timezone' }, 'Europe/Prague', 'Europe/Prague'],
    [{ type: 'color' }, '#6d00cc', '#6d00cc'],
    [{ type: 'number' }, '1.50', 1.5],
    [{ type: 'integer' }, '-7', -7],
    [{ type: 'port' }, '8080', 8080],
    [{ type: 'number' }, 'many', 'many'],
    [{ type: 'json' }, '[1]', [1]],
    [{ type: 'collection' }, '2', 2],
    [{ type: 'password' }, 's3cret', 's3cret'],
    [{ type: 'pkey' }, 'key', 'key'],
    [{ type: 'select', options: 'rpc://list' }, 'own', 'own'],
    [{ type: 'nonsense' }, 'own', 'own'],
  ])('%j: %s', async (parameter, typed, value) => {
    const { values } = await showField(parameter);
    await page.getByLabelText('Field', { exact: true }).fill(typed);
    expect(values()['x']).toEqual(value);
  });

  test('an emptied field is absent, one with a default is empty', async () => {
    const plain = await showField({ type: 'text' }, { x: 'a' });
    await page.getByLabelText('Field').fill('');
    expect(plain.values()['x']).toBeUndefined();
    const preset = await showField({ type: 'text', default: 'd' }, { x: 'a' });
    await page.getByLabelText('Field').fill('');
    expect(preset.values()['x']).toBe('');
  });

  test('a number keeps the text that is being typed', async () => {
    const { values } = await showField({ type: 'number' });
    const input = page.getByLabelText('Field');
    await input.click();
    await userEvent.keyboard('1.0');
    await expect.element(input).toHaveValue('1.0');
    expect(values()['x']).toBe(1);
  });

  test('JSON that cannot be read is reported, and the value stays', async () => {
    const { field, values } = await showField({ type: 'json' }, { x: [1] });
    const problems: string[] = [];
    field.addEventListener('iml-field-problem', ({ detail }) => problems.push(detail.message));
    await page.getByLabelText('Field').fill('[1');
    expect(problems.at(-1)).toMatch(/\.$/);
    expect(values()['x']).toEqual([1]);
    await page.getByLabelText('Field').fill('[1, 2]');
    expect(problems.at(-1)).toBe('');
    expect(values()['x']).toEqual([1, 2]);
  });
});

describe('choices', () => {
  test('a select keeps the value of its option, of whatever kind', async () => {
    const { values } = await showField({ type: 'select', options });
    await page.getByLabelText('Field').selectOptions('One – the first');
    expect(values()['x']).toBe(1);
    await page.getByLabelText('Field').selectOptions('Choose…');
    expect(values()['x']).toBeUndefined();
  });

  test('groups have headings', async () => {
    const { values } = await showField({ type: 'select', grouped: true, options: grouped });
    expect(page.getByLabelText('Field').element().querySelector('optgroup[label="Letters"] option')?.textContent).toBe(
      'A',
    );
    await page.getByLabelText('Field').selectOptions('A');
    expect(values()['x']).toBe('a');
  });

  test('a chosen option brings its fields', async () => {
    const { values } = await showField({ type: 'select', options });
    expect(page.getByLabelText('Inner').elements()).toHaveLength(0);
    await page.getByLabelText('Field', { exact: true }).selectOptions('Two');
    await page.getByLabelText('Inner').fill('deep');
    expect(values()).toMatchObject({ x: 'two', inner: 'deep' });
  });

  test('a value that is no option any more is shown, not dropped', async () => {
    await showField({ type: 'select', options }, { x: 'gone' });
    await expect.element(page.getByLabelText('Field')).toHaveDisplayValue('gone (not an option)');
  });

  test('several choices are a list in the order of the options', async () => {
    const { values } = await showField({ type: 'select', multiple: true, options });
    await page.getByLabelText('Two').click();
    await page.getByLabelText('One').click();
    expect(values()['x']).toEqual([1, 'two']);
    await page.getByLabelText('One').click();
    await page.getByLabelText('Two').click();
    expect(values()['x']).toBeUndefined();
  });

  test('radio buttons', async () => {
    const { values } = await showField({ type: 'radio', options });
    await page.getByLabelText('Two').click();
    expect(values()['x']).toBe('two');
  });

  test('yes, no and neither; required ones know no neither', async () => {
    const { values } = await showField({ type: 'boolean', nested: [{ name: 'n', type: 'text', label: 'Inner' }] });
    await page.getByLabelText('Yes').click();
    expect(values()['x']).toBe(true);
    await expect.element(page.getByLabelText('Inner')).toBeVisible();
    await page.getByLabelText('No', { exact: true }).click();
    expect(values()['x']).toBe(false);
    expect(page.getByLabelText('Inner').elements()).toHaveLength(0);
    await page.getByLabelText('Not set').click();
    expect(values()['x']).toBeUndefined();
    await showField({ type: 'boolean', required: true });
    expect(page.getByLabelText('Not set').elements()).toHaveLength(0);
  });

  test('a checkbox is never empty once it was touched', async () => {
    const { values } = await showField({ type: 'checkbox' });
    await page.getByLabelText('Field').click();
    expect(values()['x']).toBe(true);
    await page.getByLabelText('Field').click();
    expect(values()['x']).toBe(false);
  });
});

describe('dates and files', () => {
  test('a day', async () => {
    const { values } = await showField({ type: 'date', time: false }, { x: '2025-03-10T23:00:00.000Z' });
    await expect.element(page.getByLabelText('Field')).toHaveValue('2025-03-10');
    await page.getByLabelText('Field').fill('2025-03-11');
    expect(values()['x']).toBe('2025-03-11');
  });

  test('a point in time is kept as an instant', async () => {
    const { values } = await showField({ type: 'date' });
    await page.getByLabelText('Field').fill('2025-03-10T12:00:05');
    expect(values()['x']).toBe(new Date('2025-03-10T12:00:05').toISOString());
  });

  test('the bytes of a file, which can be removed', async () => {
    const { values } = await showField({ type: 'buffer' });
    await page.getByLabelText('Field').upload(new File(['abc'], 'key.p12'));
    await expect.element(page.getByText('key.p12, 3 bytes')).toBeVisible();
    expect(values()['x']).toEqual(new TextEncoder().encode('abc'));
    await page.getByRole('button', { name: 'Remove' }).click();
    expect(values()['x']).toBeUndefined();
  });
});

describe('lists and collections', () => {
  test('a collection is sent on as a whole', async () => {
    const { values } = await showField({ type: 'collection', spec }, { x: { other: 1 } });
    await page.getByLabelText('Host').fill('h');
    await page.getByLabelText('Port').fill('80');
    expect(values()['x']).toEqual({ other: 1, host: 'h', port: 80 });
    await page.getByLabelText('Host').fill('');
    expect(values()['x']).toEqual({ other: 1, port: 80 });
  });

  test('items are added, moved and removed by keyboard', async () => {
    const { values } = await showField({
      type: 'array',
      spec: { type: 'text', label: 'Tag' },
      labels: { add: 'Add a tag' },
    });
    const add = page.getByRole('button', { name: 'Add a tag' });
    await add.click();
    await expect.poll(() => focused()?.tagName).toBe('INPUT');
    await userEvent.keyboard('a');
    await add.click();
    await expect.poll(() => focused()?.tagName).toBe('INPUT');
    await userEvent.keyboard('b');
    expect(values()['x']).toEqual(['a', 'b']);
    await page.getByRole('button', { name: 'Move Item 1 down' }).click();
    expect(values()['x']).toEqual(['b', 'a']);
    await expect.poll(() => focused()?.getAttribute('aria-label')).toBe('Move Item 2 up');
    await userEvent.keyboard('{Enter}');
    expect(values()['x']).toEqual(['a', 'b']);
    await page.getByRole('button', { name: 'Remove Item 1' }).click();
    expect(values()['x']).toEqual(['b']);
    expect(focused()?.id).toBe('add');
  });

  test('items with members', async () => {
    const { values } = await showField({ type: 'array', spec }, { x: [{ host: 'h' }] });
    await page.getByLabelText('Port').fill('1');
    expect(values()['x']).toEqual([{ host: 'h', port: 1 }]);
    await page.getByRole('button', { name: 'Add item' }).click();
    expect(values()['x']).toEqual([{ host: 'h', port: 1 }, {}]);
  });

  test('several values of a simple type', async () => {
    const { values } = await showField({ type: 'number', multiple: true });
    await page.getByRole('button', { name: 'Add item' }).click();
    await page.getByLabelText('Value 1').fill('4');
    expect(values()['x']).toEqual([4]);
  });

  test('a list inside a list', async () => {
    const { values } = await showField({
      type: 'array',
      spec: [
        {
          name: 'ids',
          type: 'array',
          label: 'Ids',
          labels: { add: 'Add an id' },
          spec: { type: 'integer', label: 'Id' },
        },
      ],
    });
    await page.getByRole('button', { name: 'Add item' }).click();
    await page.getByRole('button', { name: 'Add an id' }).click();
    await page.getByLabelText('Id', { exact: true }).fill('3');
    expect(values()['x']).toEqual([{ ids: [3] }]);
  });
});

describe('secrets', () => {
  test.each(['password', 'pkey'])('%s: dots until asked, and again when the focus goes on', async (type) => {
    await showField({ type }, { x: 'top-secret' });
    const input = page.getByLabelText('Field', { exact: true });
    const masked = () => {
      const element = input.element() as HTMLInputElement;
      return (
        element.type === 'password' || getComputedStyle(element).getPropertyValue('-webkit-text-security') === 'disc'
      );
    };
    expect(masked()).toBe(true);
    await page.getByRole('button', { name: 'Show Field' }).click();
    expect(masked()).toBe(false);
    await input.click();
    expect(masked()).toBe(false);
    await userEvent.keyboard('{Tab}{Tab}');
    await expect.poll(masked).toBe(true);
  });
});

describe('what is said about a field', () => {
  test.each([
    [{ type: 'select', options: 'rpc://zones' }, 'In Make the choices come from rpc://zones. Type the value here.'],
    [{ type: 'text', rpc: { url: 'rpc://fill', label: 'Fetch' } }, 'the button "Fetch" fills this in from rpc://fill'],
    [{ type: 'select' }, 'The definition gives it no options to choose from.'],
    [{ type: 'select', options: [] }, 'The definition gives it no options to choose from.'],
    [{ type: 'wizard' }, 'There is no field type wizard'],
    [{ type: 'folder' }, 'chosen from a tree of folders'],
    [{ type: 'filter' }, 'an editor of conditions'],
    [{ type: 'text' }, 'Cannot be changed by editing later.'],
    [{ type: 'banner', title: 'Note', text: 'Read **this**.' }, 'Read this.'],
  ])('%j', async (parameter, sentence) => {
    await showField(parameter);
    await expect.element(page.getByText(sentence)).toBeVisible();
  });

  test('an editable field has no note', async () => {
    await showField({ type: 'text', editable: true });
    expect(page.getByText('Cannot be changed').elements()).toHaveLength(0);
  });

  test('links of help are safe, and the field is described by it', async () => {
    await showField({ type: 'text', help: 'In [Settings](https://a.test/s), not [here](javascript:alert(1)).' });
    const link = page.getByRole('link', { name: 'Settings' }).element() as HTMLAnchorElement;
    expect([link.href, link.rel, link.target]).toEqual(['https://a.test/s', 'noopener noreferrer', '_blank']);
    expect(page.getByRole('link').elements()).toHaveLength(1);
    await expect.element(page.getByLabelText('Field')).toHaveAccessibleDescription(/In Settings, not here/);
  });

  test('a doubtful text is only remarked on, after it was left', async () => {
    await showField({ type: 'email' });
    await page.getByLabelText('Field').fill('ann');
    expect(page.getByText('does not look like an email').elements()).toHaveLength(0);
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByText('does not look like an email')).toBeVisible();
    await expect.element(page.getByLabelText('Field')).toHaveAttribute('aria-invalid', 'false');
  });

  test('hidden fields and lines', async () => {
    const { field } = await showField({ type: 'hidden' });
    expect(field.shadowRoot?.querySelector('input')).toBeNull();
    const line = await showField({ type: 'separator' });
    expect(line.field.shadowRoot?.querySelector('hr')).not.toBeNull();
  });
});

describe('axe finds nothing', () => {
  const shapes: readonly Readonly<Record<string, unknown>>[] = [
    ...[...parameterTypes.keys()].map((type) => ({ type })),
    { type: 'select', options: grouped, grouped: true },
    { type: 'select', options, multiple: true },
    { type: 'radio', options },
    { type: 'text', multiline: true, required: true, help: 'See [Keys](https://a.test).' },
    { type: 'date', time: false },
    { type: 'array', spec: { type: 'password', label: 'Key' } },
    { type: 'array', spec },
    { type: 'collection', spec },
    { type: 'number', multiple: true },
  ];

  test.each(shapes.flatMap((shape) => [['light', shape] as const, ['dark', shape] as const]))(
    '%s %j',
    async (theme, shape) => {
      document.documentElement.dataset['theme'] = theme;
      document.body.style.background = 'var(--surface-chrome)';
      const value = shape['type'] === 'array' ? [null, null] : undefined;
      const { field } = await showField(shape, value === undefined ? {} : { x: value });
      field.context = { advanced: true, says: 'fixed', errors: new Map([['x', 'Field is mandatory.']]) };
      await drawn();
      expect(await violations()).toEqual([]);
    },
  );
});
