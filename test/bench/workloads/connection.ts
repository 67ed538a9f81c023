import { call, choose, concat, type Document, equal, literal, path } from '../expression.ts';
import { type EvaluateWorkload, scopes } from '../workload.ts';

interface Scope {
  readonly parameters: {
    readonly domain: string;
    readonly apiKey: string;
    readonly region: string;
    readonly limit: number;
    readonly sandbox: boolean;
    readonly label: string;
  };
  readonly common: { readonly clientId: string; readonly version: string };
  readonly data: { readonly accessToken: string; readonly refreshToken: string; readonly scopes: readonly string[] };
  readonly body: {
    readonly code: number;
    readonly message: string;
    readonly user: {
      readonly id: number;
      readonly email: string;
      readonly name: string;
      readonly admin: boolean;
      readonly team: { readonly id: number; readonly name: string };
    };
  };
  readonly statusCode: number;
}

const ok = equal(path('body.code'), literal(0));

/** The realistic row: a whole communication with 30 leaves, most of them templates, whose values keep their types. */
const document: Document = {
  url: concat('https://', path('parameters.domain'), '/api/', path('common.version'), '/users/', path('body.user.id')),
  method: literal('GET'),
  headers: {
    authorization: concat('Basic ', call('base64', concat(path('common.clientId'), ':', path('parameters.apiKey')))),
    accept: literal('application/json'),
    client: path('common.clientId'),
    agent: concat('app/', path('common.version'), ' (', path('parameters.region'), ')'),
    region: call('lower', path('parameters.region')),
  },
  qs: {
    limit: path('parameters.limit'),
    sandbox: path('parameters.sandbox'),
    team: path('body.user.team.id'),
    sort: choose(path('parameters.sandbox'), literal('asc'), literal('desc')),
    label: call('ifempty', path('parameters.label'), literal('none')),
  },
  response: {
    valid: ok,
    status: path('statusCode'),
    message: choose(ok, literal('fine'), concat('[', path('statusCode'), '] ', path('body.message'))),
    error: {
      code: path('body.code'),
      text: concat('[', path('statusCode'), '] ', path('body.message')),
    },
    uid: path('body.user.id'),
    metadata: {
      type: choose(equal(path('body.user.admin'), path('parameters.sandbox')), literal('email'), literal('text')),
      value: call('lower', call('trim', path('body.user.email'))),
    },
    data: {
      accessToken: path('data.accessToken'),
      refreshToken: path('data.refreshToken'),
      scopes: path('data.scopes'),
      user: {
        name: path('body.user.name'),
        mail: path('body.user.email'),
        admin: path('body.user.admin'),
        title: concat(path('body.user.name'), ' of ', path('body.user.team.name')),
        team: path('body.user.team.name'),
        initials: call('upper', call('substring', path('body.user.name'), literal(0), literal(2))),
        slug: call('replace', call('lower', path('body.user.name')), literal(' '), literal('-')),
        home: concat('https://', path('parameters.domain'), '/teams/', path('body.user.team.id')),
      },
    },
  },
};

export const connection: EvaluateWorkload = {
  kind: 'evaluate',
  name: 'connection, 30 leaves, typed',
  aim: 3,
  document,
  scopes: scopes(8, (index) => ({
    parameters: {
      domain: `tenant${index}.example.com`,
      apiKey: `key-${index}-0123456789abcdef`,
      region: 'EU-West',
      limit: 50 + index,
      sandbox: index % 2 === 0,
      label: index % 2 === 0 ? '' : 'mine',
    },
    common: { clientId: 'client-1', version: 'v2' },
    data: { accessToken: `token-${index}`, refreshToken: 'refresh', scopes: ['read', 'write'] },
    body: {
      code: index % 2,
      message: 'Invalid key',
      user: {
        id: 7000 + index,
        email: ` Ada${index}@Example.com `,
        name: 'Ada Lovelace',
        admin: true,
        team: { id: 12, name: 'Engines' },
      },
    },
    statusCode: 200,
  })),
  floor: ({ parameters, common, data, body, statusCode }: Scope) => ({
    url: `https://${parameters.domain}/api/${common.version}/users/${body.user.id}`,
    method: 'GET',
    headers: {
      authorization: `Basic ${Buffer.from(`${common.clientId}:${parameters.apiKey}`).toString('base64')}`,
      accept: 'application/json',
      client: common.clientId,
      agent: `app/${common.version} (${parameters.region})`,
      region: parameters.region.toLowerCase(),
    },
    qs: {
      limit: parameters.limit,
      sandbox: parameters.sandbox,
      team: body.user.team.id,
      sort: parameters.sandbox ? 'asc' : 'desc',
      label: parameters.label === '' ? 'none' : parameters.label,
    },
    response: {
      valid: body.code === 0,
      status: statusCode,
      message: body.code === 0 ? 'fine' : `[${statusCode}] ${body.message}`,
      error: { code: body.code, text: `[${statusCode}] ${body.message}` },
      uid: body.user.id,
      metadata: {
        type: body.user.admin === parameters.sandbox ? 'email' : 'text',
        value: body.user.email.trim().toLowerCase(),
      },
      data: {
        accessToken: data.accessToken,
        refreshToken: data.refreshToken,
        scopes: data.scopes,
        user: {
          name: body.user.name,
          mail: body.user.email,
          admin: body.user.admin,
          title: `${body.user.name} of ${body.user.team.name}`,
          team: body.user.team.name,
          initials: body.user.name.substring(0, 2).toUpperCase(),
          slug: body.user.name.toLowerCase().replaceAll(' ', '-'),
          home: `https://${parameters.domain}/teams/${body.user.team.id}`,
        },
      },
    },
  }),
};
