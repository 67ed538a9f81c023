import { expect, test } from 'vitest';
import { entrantsOf } from './bench/contender.ts';
import { workloads } from './bench/workloads/index.ts';

test.each(workloads.map((workload) => [workload.name, workload] as const))(
  'every engine gives the floor’s answer: %s',
  async (_name, workload) => {
    const [floor, ...others] = entrantsOf(workload).contenders;
    const expected = await floor?.answer();
    for (const contender of others)
      expect([contender.name, await contender.answer()]).toEqual([contender.name, expected]);
  },
);
