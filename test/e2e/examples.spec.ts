import { examples, readScenarios } from '../../src/project/index.ts';
import { playground } from './support/playground.ts';
import { expect, test } from './support/test.ts';

/** Names of the scenarios of an example, and of the first one in which the service refuses. */
function scenariosOf(example: (typeof examples)[number]): { readonly chosen: string; readonly refused?: string } {
  const { scenarios } = readScenarios(example.project.sections.scenarios ?? '');
  const refused = scenarios.find(({ outcome }) => outcome === 'failure')?.name;
  return { chosen: example.project.selectedScenario ?? '', ...(refused === undefined ? {} : { refused }) };
}

test('every sound example opens by its link and connects, and no refusal passes for a connection', async ({ page }) => {
  test.slow();
  const app = playground(page);
  await app.open();
  for (const example of examples.filter(({ twinOf }) => twinOf === undefined)) {
    await test.step(example.name, async () => {
      const { chosen, refused } = scenariosOf(example);
      // The first one is open already.
      if (example !== examples[0]) {
        await page.evaluate((hash) => void (location.hash = hash), `#example/${example.name}`);
      }
      await expect(page.getByRole('textbox', { name: 'Name of the project' })).toHaveValue(example.project.name);
      await expect(app.results.getByRole('combobox', { name: /Scenario/ })).toHaveValue(chosen);
      await expect(app.verdict).toHaveText('Connected');
      if (refused === undefined) throw new Error(`${example.name} has no scenario of a refusal.`);
      await app.chooseScenario(refused);
      await expect(app.verdict).toHaveText(/Refused|Failed/);
    });
  }
});

test('every broken example says what to find', async ({ page }) => {
  test.slow();
  const app = playground(page);
  await app.open();
  for (const example of examples.filter(({ twinOf }) => twinOf !== undefined)) {
    await test.step(example.name, async () => {
      await page.evaluate((hash) => void (location.hash = hash), `#example/${example.name}`);
      await expect(page.locator('iml-find-bar')).toContainText(example.find ?? 'a sentence');
      await expect(app.results.getByRole('combobox', { name: /Scenario/ })).toHaveValue(scenariosOf(example).chosen);
      await expect(app.verdict).toHaveText(/Connected|Refused|Failed|FALSE SUCCESS|Stopped/);
    });
  }
});
