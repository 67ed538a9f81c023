import type { ConnectionKind, SectionName } from '../../project/index.ts';
import type { JsonPath } from '../../source/index.ts';
import { type Choice, type ObjectShape, type PropertySchema, resolveShape, type Shape } from './schema.ts';
import { sectionShape } from './section-shape.ts';

/** What may stand at a path of a section, alternatives apart; empty where nothing is known. */
export function shapesAt(section: SectionName, kind: ConnectionKind, path: JsonPath): readonly Shape[] {
  const root = sectionShape(section, kind);
  return root === undefined ? [] : path.reduce<readonly Shape[]>(step, alternatives(root));
}

/** The properties that an object at a path can have, for completion. */
export function propertiesAt(section: SectionName, kind: ConnectionKind, path: JsonPath): readonly PropertySchema[] {
  return shapesAt(section, kind, path).flatMap((shape) => (shape.kind === 'object' ? shape.properties : []));
}

/** The property that a path ends with, for hovers. */
export function propertyAt(section: SectionName, kind: ConnectionKind, path: JsonPath): PropertySchema | undefined {
  const name = path.at(-1);
  return propertiesAt(section, kind, path.slice(0, -1)).find((candidate) => candidate.name === name);
}

/** The values that are known for a place, for completion. */
export function choicesAt(section: SectionName, kind: ConnectionKind, path: JsonPath): readonly Choice[] {
  return shapesAt(section, kind, path).flatMap((shape) => {
    if (shape.kind === 'text') return shape.choices ?? [];
    return shape.kind === 'flag' ? flagChoices : [];
  });
}

const flagChoices: readonly Choice[] = [
  { value: 'true', summary: 'Yes.' },
  { value: 'false', summary: 'No.' },
];

/** Looks through `lazy` and `one-of`. */
export function alternatives(shape: Shape): readonly Shape[] {
  const resolved = resolveShape(shape);
  return resolved.kind === 'one-of' ? resolved.shapes.flatMap(alternatives) : [resolved];
}

function step(shapes: readonly Shape[], segment: string | number): readonly Shape[] {
  return shapes.flatMap((shape) => {
    if (shape.kind === 'list') return typeof segment === 'number' ? alternatives(shape.item) : [];
    const member = shape.kind === 'object' ? memberShape(shape, String(segment)) : undefined;
    return member === undefined ? [] : alternatives(member);
  });
}

/** The shape of a member; undefined when the object has no such key. */
export function memberShape(shape: ObjectShape, key: string): Shape | undefined {
  const known = shape.properties.find(({ name }) => name === key);
  if (known !== undefined) return known.shape;
  return shape.rest !== undefined && shape.pattern?.test(key) !== false ? shape.rest : undefined;
}
