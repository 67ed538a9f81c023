import { expect, test } from 'vitest';
import { applyEdits, diagnose, type DiagnosedProject, fixesFor } from '../../../src/language/index.ts';

const whole = `{
  "label": "Acme",
  // who am I
  "communication": {
    "url": "https://a.example", // here
    "response": { "metadata": { "type": "text", "value": "{{body.name}}" }, "valid": "{{body.ok}}" }
  },
  "params": [
    { "name": "key", "type": "password" }
  ],
  "commonData": { "clientId": "a" }
}
`;

function mended(sections: DiagnosedProject['sections'], title: string): DiagnosedProject['sections'] {
  const project: DiagnosedProject = { kind: 'basic', sections };
  const problem = diagnose(project).find(({ code }) => code === 'whole-component');
  if (problem === undefined) throw new Error('It says nothing.');
  const fix = fixesFor(problem, project).find((found) => found.title === title);
  if (fix === undefined) throw new Error(`There is no fix: ${title}.`);
  return { ...sections, ...Object.fromEntries(applyEdits(sections, fix.edits)) };
}

test('each part goes into its section, at the margin, with its comments, instead of what was there', () => {
  const communication = `{
  "url": "https://a.example", // here
  "response": { "metadata": { "type": "text", "value": "{{body.name}}" }, "valid": "{{body.ok}}" }
}
`;
  expect(mended({ communication: whole, parameters: '[{ "name": "old" }]' }, 'Put each part into its section')).toEqual(
    {
      communication,
      parameters: '[\n  { "name": "key", "type": "password" }\n]\n',
      common: '{ "clientId": "a" }\n',
    },
  );
});

test('or only what belongs there stays', () => {
  const kept = mended({ communication: whole, parameters: '[]' }, 'Keep what is in communication');
  expect(kept.parameters).toBe('[]');
  expect(kept.communication).toMatch(/^\{\n  "url"/);
});

test.each<[string, DiagnosedProject['sections']]>([
  ['of a module', { module: '{ "communication": { "url": "/x" }, "parameters": [] }' }],
  ['with nothing else in it', { communication: '{ "communication": { "url": "https://a.example" } }' }],
])('a whole component %s has the one way out', (_name, sections) => {
  expect(() => mended(sections, 'Put each part into its section')).toThrow('There is no fix');
  expect(mended(sections, 'Keep what is in communication')).not.toEqual(sections);
});
