import { fail } from '../../base/result.ts';
import type { Transport } from './transport.ts';

/**
 * Lets requests reach these origins only; what an expression or an answer made of the address cannot widen them. The
 * browser follows redirects by itself, so those are not seen here.
 */
export function guardTransport(transport: Transport, origins: readonly string[]): Transport {
  return {
    ...transport,
    async send(request, options) {
      const origin = URL.canParse(request.url) ? new URL(request.url).origin : undefined;
      if (origin === undefined || origins.includes(origin)) return transport.send(request, options);
      return fail({
        kind: 'network',
        message: `Nothing was sent: the address came out at ${origin}, which was not allowed.`,
        advice: 'Look at what `url` is made of. If this host is right, write it out, run again and allow it.',
      });
    },
  };
}
