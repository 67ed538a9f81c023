import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { builtins, compileTemplate, createEnv, type Scope } from '../../../src/engine/index.ts';
import { referenceEntries } from '../../../src/language/index.ts';
import type { ReferencePanel, TryTemplate } from '../../../src/ui/panels/reference/reference-panel.ts';
import '../../../src/ui/panels/reference/reference-panel.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { inside, mount, textOf, useTheme } from '../support/mount.ts';

const evaluate: TryTemplate = async (template, scope = {}) => {
  const result = compileTemplate(template).evaluate({ body: { id: 7 }, ...scope } as Scope, createEnv());
  return result.ok ? { ok: true, value: result.value } : { ok: false, message: result.error.message };
};

const showPanel = (selected = ''): Promise<ReferencePanel> =>
  mount<ReferencePanel>('iml-reference-panel', { entries: referenceEntries(builtins, 'basic'), evaluate, selected });

const answer = (panel: ReferencePanel): string =>
  inside(panel, 'output').textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';

test('an entry opens by its name and runs its first example', async () => {
  const panel = await showPanel('base64');
  expect(inside(panel, '.entry h2').textContent).toContain('base64(value)');
  await expect.poll(() => answer(panel)).toBe('"TWFrZQ==" text');
});

test('search finds, and keys move through what was found', async () => {
  const panel = await showPanel();
  inside(panel, 'input[type=search]').focus();
  await userEvent.keyboard('capital');
  expect(inside(panel, '.name code').textContent).toBe('capitalize');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await panel.updateComplete;
  expect(inside(panel, '.entry h2').textContent).toContain('capitalize(text)');
});

test('a problem is explained in the words of the catalogue, with its code as elements', async () => {
  const panel = await showPanel('problem/loose-equality');
  expect(inside(panel, '.entry h2').textContent).toMatch(/loose-equality\s+hint\s*has a quick fix/);
  expect(inside(panel, '[aria-current=true] code').textContent).toBe('loose-equality');
  expect(inside(panel, '.entry').textContent).toContain('Why it matters');
  const codes = [...inside(panel, '.entry').querySelectorAll('p code')].map(({ textContent }) => textContent);
  expect(codes).toEqual(expect.arrayContaining(['=', '===']));
  expect(inside(panel, '.entry').textContent).not.toContain('`');
});

test('a keyword runs its examples', async () => {
  const panel = await showPanel('erase');
  const tries = inside(panel, '.examples').querySelectorAll<HTMLElement>('button');
  expect(tries).toHaveLength(2);
  tries[1]?.click();
  await expect.poll(() => answer(panel)).toBe('null null');
});

test('an expression is evaluated while it is typed; a mistake says what is wrong', async () => {
  const panel = await showPanel();
  const field = inside<HTMLInputElement>(panel, '#try');
  await userEvent.fill(field, '{{body.id + 1}}');
  await expect.poll(() => answer(panel)).toBe('8 number');
  await userEvent.fill(field, '{{nope(}}');
  await expect.poll(() => answer(panel)).toMatch(/\.$/);
});

test('a guess wears its badge', async () => {
  const panel = await showPanel('arrayDiff');
  expect(inside(panel, '.badge').textContent).toBe('our reading');
});

test('nonsense finds nothing, and says so', async () => {
  const panel = await showPanel();
  await userEvent.fill(inside<HTMLInputElement>(panel, 'input[type=search]'), 'qqqq');
  expect(textOf(panel)).toContain('Nothing found.');
});

test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (theme) => {
  useTheme(theme);
  const panel = await showPanel('replace');
  await expect.poll(() => answer(panel)).not.toBe('');
  expect(await accessibilityViolations(panel)).toEqual([]);
});
