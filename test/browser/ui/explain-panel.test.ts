import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { compileTemplate, createEnv } from '../../../src/engine/index.ts';
import type { Evaluate, PreviewAnswer } from '../../../src/language/index.ts';
import type { ExplainPanel } from '../../../src/ui/panels/explain/explain-panel.ts';
import '../../../src/ui/panels/explain/explain-panel.ts';
import { ranContext } from '../../support/language-context.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { inside, mount, textOf, useTheme } from '../support/mount.ts';

/** Evaluates in the page: what the worker would say. */
const evaluate: Evaluate = async (questions) =>
  questions.map(({ template, scope }): PreviewAnswer => {
    const result = compileTemplate(template).evaluate(scope, createEnv());
    return result.ok ? { ok: true, value: result.value } : { ok: false, message: result.error.message };
  });

async function showPanel(expression: string): Promise<ExplainPanel> {
  const text = `{ "url": "https://a.example", "response": { "uid": "${expression}" } }`;
  const parameters = '[{ "name": "key", "type": "password" }]';
  const context = await ranContext(
    { sections: { communication: text, parameters }, values: { key: 'my-secret-key' } },
    { mocks: [{ match: {}, headers: { 'content-type': 'application/json' }, body: { user: { id: 7 } } }] },
  );
  return mount<ExplainPanel>('iml-explain-panel', { text, offset: text.indexOf('{{') + 3, context, evaluate });
}

test('each piece has its value and a sentence', async () => {
  const panel = await showPanel('{{upper(body.user.id)}}');
  await expect.poll(() => textOf(panel)).toContain('upper(body.user.id) "7"text');
  expect(textOf(panel)).toContain('id of user of body. The decoded body of the reply.');
});

test('a secret stays hidden', async () => {
  const panel = await showPanel('{{upper(parameters.key)}}');
  await expect.poll(() => textOf(panel)).toContain('••••(13)');
  expect(textOf(panel).toLowerCase()).not.toContain('my-secret');
});

test('what is undefined is explained first, and can be mended', async () => {
  const panel = await showPanel('{{body.usr}}');
  await expect.poll(() => textOf(panel)).toMatch(/^Why is body\.usr undefined\?/);
  const fixes: unknown[] = [];
  panel.addEventListener('iml-fix', (event) => fixes.push((event as CustomEvent).detail));
  inside(panel, '.reason .button').click();
  const start = panel.text.indexOf('.usr');
  expect(fixes).toEqual([
    {
      title: 'Use body.user',
      edits: [{ section: 'communication', range: { start, end: start + 4 }, text: '.user' }],
    },
  ]);
});

test('a block that was edited since the run counts as it is written now', async () => {
  const written = `{ "temp": { "a": "{{upper('x')}}" }, "url": "https://a.example/{{temp.a}}" }`;
  const context = await ranContext({ sections: { communication: written } });
  const panelOf = (from: string, to: string): Promise<ExplainPanel> => {
    const text = written.replace(from, () => to);
    const now = { ...context, sections: { communication: text } };
    return mount<ExplainPanel>('iml-explain-panel', { text, offset: text.indexOf('temp.a'), context: now, evaluate });
  };
  const edited = await panelOf("upper('x')", "'y' + 1");
  await expect.poll(() => textOf(edited)).toContain('temp.a "y1"');
  const emptied = await panelOf('"a": "{{upper(\'x\')}}"', '');
  await expect.poll(() => textOf(emptied)).toMatch(/^Why is temp\.a undefined\?/);
});

test('a piece that gets the focus shows its text; arrows move on', async () => {
  const panel = await showPanel('{{upper(body.user.id)}}');
  const shown: string[] = [];
  panel.addEventListener('iml-reveal', (event) => {
    const { start, end } = (event as CustomEvent<{ range: { start: number; end: number } }>).detail.range;
    shown.push(panel.text.slice(start, end));
  });
  inside(panel, '.piece').focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(shown).toEqual(['upper(body.user.id)', 'body.user.id']);
});

test('outside of expressions there is a hint', async () => {
  const panel = await showPanel('{{body}}');
  panel.offset = 0;
  await panel.updateComplete;
  expect(textOf(panel)).toMatch(/^Put the cursor into an expression/);
});

test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (theme) => {
  useTheme(theme);
  const panel = await showPanel('{{if(body.usr; upper(body.user.id); nope)}}');
  await expect.poll(() => textOf(panel)).toContain('undefined');
  expect(await accessibilityViolations(panel)).toEqual([]);
});
