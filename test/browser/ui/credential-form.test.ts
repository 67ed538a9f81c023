import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, test } from 'vitest';
import { connectionNameOf, editSection, openExample, run, setValue } from '../../../src/app/index.ts';
import { drawn, focused, showForm, violations } from './credential-form-page.ts';

afterEach(() => {
  delete document.documentElement.dataset['theme'];
  document.body.replaceChildren();
});

const key = { name: 'key', type: 'password', label: 'API key', required: true, editable: true };
const size = {
  name: 'size',
  type: 'number',
  label: 'Page size',
  advanced: true,
  editable: true,
  validate: { min: 1, max: 500 },
};

/** Counts how often the form asked for a run. */
function countRuns(form: HTMLElement): () => number {
  let runs = 0;
  form.addEventListener('iml-run', () => runs++);
  return () => runs;
}

const submit = () => page.getByRole('button', { name: 'Save and verify' });

describe('the connection name', () => {
  test('comes first, is suggested and can be changed', async () => {
    const { ports } = await showForm([key]);
    const name = page.getByLabelText('Connection name');
    await expect.element(name).toHaveValue('My API key connection');
    await name.fill('Acme production');
    expect(connectionNameOf(ports.store.get())).toBe('Acme production');
    await openExample(ports, 'bearer');
    await expect.element(name).toHaveValue('My Bearer token connection');
  });
});

describe('whether editing can change a field', () => {
  const text = (name: string, editable: boolean) => ({ name, type: 'text', label: name, editable });
  test.each([
    ['is not said where nothing can be changed', [text('a', false), text('b', false)], []],
    ['is not said where everything can', [text('a', true), text('b', true)], []],
    [
      'is said of those that are fixed',
      [text('a', true), text('b', false)],
      ['b: Cannot be changed by editing later.'],
    ],
    [
      'is said of those that are not, where these are few',
      [text('a', false), text('b', false), text('c', true), { name: 'd', type: 'banner', text: 'Read this.' }],
      ['c: Can be changed by editing later.'],
    ],
  ])('%s', async (_, parameters, expected) => {
    await showForm(parameters);
    const said = parameters.flatMap(({ name }) => {
      const note = page.getByLabelText(name, { exact: true }).query()?.parentElement?.querySelector('#notes');
      return note ? [`${name}: ${note.textContent}`] : [];
    });
    expect(said).toEqual(expected);
  });
});

test('nothing in a definition is wider than the form', async () => {
  const long = 'averylongwordwithoutanyplacetobreak'.repeat(5);
  const { form } = await showForm([
    { name: 'text', type: 'text', label: long, help: `https://a.test/${long}` },
    { name: 'choices', type: 'select', multiple: true, label: long, options: [long] },
    { name: 'one', type: 'select', label: long, options: [long] },
    { name: 'list', type: 'array', label: long, spec: [{ name: 'in', type: 'text', label: long }], default: [{}] },
    { name: 'yes', type: 'boolean', label: long, nested: [{ name: 'n', type: 'text', label: long }], default: true },
    { name: 'check', type: 'checkbox', label: long },
  ]);
  form.style.width = '270px';
  await drawn();
  expect(form.scrollWidth).toBeLessThanOrEqual(270);
});

describe('mistakes', () => {
  test('are shown when a field is left, not before', async () => {
    await showForm([key, { ...size, advanced: false }]);
    expect(page.getByText('Field is mandatory.').elements()).toHaveLength(0);
    await page.getByLabelText(/^API key/).click();
    await userEvent.keyboard('{Tab}{Tab}');
    await expect.element(page.getByText('Field is mandatory.')).toBeVisible();
    await page.getByLabelText('Page size').fill('5000');
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByText('At most 500 expected.')).toBeVisible();
    await expect.element(page.getByText('2 fields need attention')).toBeVisible();
    await page.getByLabelText(/^API key/).fill('k');
    await expect.element(page.getByText('1 field needs attention')).toBeVisible();
  });

  test('stop the form, and the focus goes to the first', async () => {
    const { form } = await showForm([{ name: 'a', type: 'text', label: 'First' }, key]);
    const runs = countRuns(form);
    await submit().click();
    await expect.element(page.getByText('Field is mandatory.')).toBeVisible();
    await expect.poll(() => focused()).toBe(page.getByLabelText(/^API key/).element());
    expect(runs()).toBe(0);
    await userEvent.keyboard('k{Enter}');
    await expect.poll(runs).toBe(1);
  });

  test('among advanced settings are brought to light', async () => {
    const { ports, form } = await showForm([size]);
    const runs = countRuns(form);
    setValue(ports, 'size', 'many');
    await submit().click();
    await expect.element(page.getByText('A number is expected here.')).toBeVisible();
    await expect.poll(() => focused()).toBe(page.getByLabelText('Page size').element());
    expect(runs()).toBe(0);
  });

  test('among advanced settings are brought to light beside others', async () => {
    await showForm([key, { ...size, required: true }]);
    await submit().click();
    await expect.element(page.getByText('2 fields need attention')).toBeVisible();
    await expect.poll(() => page.getByText('Field is mandatory.').elements().length).toBe(2);
    await expect.poll(() => focused()).toBe(page.getByLabelText(/^API key/).element());
  });

  test('inside lists are shown at their item', async () => {
    const spec = { type: 'integer', label: 'Id', required: true };
    const { ports } = await showForm([{ name: 'ids', type: 'array', label: 'Ids', spec, validate: { maxItems: 1 } }]);
    setValue(ports, 'ids', [1, 2.5]);
    await submit().click();
    await expect.element(page.getByText('A whole number is expected here.')).toBeVisible();
    await expect.element(page.getByText('No more than 1 item is allowed.')).toBeVisible();
  });

  test('of text that cannot be read stop the form too', async () => {
    const { form } = await showForm([{ name: 'j', type: 'json', label: 'Extra' }]);
    const runs = countRuns(form);
    await page.getByLabelText('Extra').fill('{');
    await submit().click();
    await drawn();
    expect(runs()).toBe(0);
    await page.getByLabelText('Extra').fill('{}');
    await submit().click();
    await expect.poll(runs).toBe(1);
  });

  test('that a run finds are shown here', async () => {
    const { ports } = await showForm([{ ...key, name: 'other' }]);
    await run(ports);
    await expect.element(page.getByText('Field is mandatory.')).toBeVisible();
  });

  test('do not follow into another project', async () => {
    const { ports } = await showForm([key]);
    await submit().click();
    await expect.element(page.getByText('Field is mandatory.')).toBeVisible();
    await openExample(ports, 'bearer');
    await drawn();
    expect(page.getByText('need attention').elements()).toHaveLength(0);
  });
});

describe('advanced settings', () => {
  test('wait for the switch, which is there only when there are some', async () => {
    await showForm([key]);
    expect(page.getByRole('switch').elements()).toHaveLength(0);
    await showForm([key, size]);
    expect(page.getByLabelText('Page size').elements()).toHaveLength(0);
    await page.getByRole('switch', { name: 'Show advanced settings' }).click();
    await expect.element(page.getByLabelText('Page size')).toBeVisible();
  });
});

describe('values', () => {
  test('defaults are filled in; an emptied one stays empty', async () => {
    const { ports } = await showForm([{ name: 'zone', type: 'text', label: 'Zone', default: 'eu1' }]);
    const zone = page.getByLabelText('Zone');
    await expect.element(zone).toHaveValue('eu1');
    await zone.fill('');
    await expect.element(zone).toHaveValue('');
    expect(ports.store.get().values['zone']).toBe('');
  });

  test('stay by name while the Parameters are edited, also when a field is renamed and back', async () => {
    const { ports } = await showForm([{ name: 'a', type: 'text', label: 'Field' }]);
    await page.getByLabelText('Field').fill('typed');
    editSection(ports, 'parameters', '[{ "name": "ab", "type": "text", "label": "Field" }]');
    await expect.element(page.getByLabelText('Field')).toHaveValue('');
    editSection(ports, 'parameters', '[{ "name": "ab", "type": "text", "label": "Fie');
    await expect.element(page.getByLabelText('Field')).toBeVisible();
    editSection(ports, 'parameters', '[{ "name": "a", "type": "password", "label": "Field" }]');
    await expect.element(page.getByLabelText('Field', { exact: true })).toHaveValue('typed');
  });
});

describe('axe finds nothing', () => {
  test.each(['light', 'dark'])('%s', async (theme) => {
    document.documentElement.dataset['theme'] = theme;
    document.body.style.background = 'var(--surface-chrome)';
    await showForm([
      { type: 'banner', title: 'Note', text: 'See [Keys](https://a.test).' },
      key,
      { type: 'separator' },
      { name: 'b', type: 'boolean', label: 'Sandbox' },
      { name: 'l', type: 'array', label: 'Tags', spec: { type: 'text' } },
      size,
    ]);
    await page.getByRole('switch').click();
    await submit().click();
    await drawn();
    expect(await violations()).toEqual([]);
  });
});
