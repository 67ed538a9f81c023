import { concat, path } from '../expression.ts';
import { type EvaluateWorkload, scopes } from '../workload.ts';

interface Scope {
  readonly user: {
    readonly id: number;
    readonly first: string;
    readonly last: string;
    readonly mail: string;
    readonly phone: string;
    readonly street: string;
    readonly city: string;
    readonly zip: string;
    readonly country: string;
    readonly plan: string;
  };
}

export const tenInterpolations: EvaluateWorkload = {
  kind: 'evaluate',
  name: '10 interpolations',
  aim: 3.5,
  document: concat(
    'User ',
    path('user.id'),
    ': ',
    path('user.first'),
    ' ',
    path('user.last'),
    ' <',
    path('user.mail'),
    '>, phone ',
    path('user.phone'),
    ', lives at ',
    path('user.street'),
    ', ',
    path('user.zip'),
    ' ',
    path('user.city'),
    ', ',
    path('user.country'),
    ' and pays for ',
    path('user.plan'),
  ),
  scopes: scopes(8, (index) => ({
    user: {
      id: 1000 + index,
      first: `Ada${index}`,
      last: 'Lovelace',
      mail: `ada${index}@example.com`,
      phone: '+420 123 456 789',
      street: `Long Street ${index}`,
      city: 'Prague',
      zip: '110 00',
      country: 'Czechia',
      plan: 'Teams',
    },
  })),
  floor: ({ user }: Scope) =>
    `User ${user.id}: ${user.first} ${user.last} <${user.mail}>, phone ${user.phone}, lives at ${user.street}, ${user.zip} ${user.city}, ${user.country} and pays for ${user.plan}`,
};
