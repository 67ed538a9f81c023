import type { Value } from './value.ts';

/** Sets an own member. A key `__proto__` becomes data instead of the object's prototype. */
export function setMember(target: Record<string, Value>, key: string, value: Value): void {
  if (key === '__proto__')
    Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
  else target[key] = value;
}
