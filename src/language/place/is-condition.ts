import type { JsonPath } from '../../source/index.ts';

/** Whether a directive is asked for true or false: `condition` and `response.valid`, or the condition inside of them. */
export function isCondition([name, inner, last]: JsonPath): boolean {
  if (name === 'condition') return inner === undefined || inner === 'condition';
  return name === 'response' && inner === 'valid' && (last === undefined || last === 'condition');
}
