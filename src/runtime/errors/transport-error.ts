import type { HttpFailure } from '../http/http-message.ts';
import type { MakeError } from '../run-result.ts';

/** Codes of a wrong certificate or handshake, which Make does not retry. */
const isTls = (code: string): boolean => /CERT|SELF_SIGNED|TLS|SSL/.test(code);

const timeoutCodes = new Set(['ESOCKETTIMEDOUT', 'ECONNABORTED', 'ETIMEDOUT']);

/**
 * What Make says when there is no answer (connections.md §10, U2). The `error` directive has no say in it.
 *
 * @param timeoutMs the limit the request ran under
 */
export function transportError(failure: HttpFailure, timeoutMs: number): MakeError {
  const { kind, code, advice } = failure;
  const more = advice === undefined ? {} : { advice };
  if (kind === 'timeout' || (code !== undefined && timeoutCodes.has(code))) {
    return {
      type: 'ConnectionError',
      message: `The request timed out after ${timeoutMs} ms.`,
      cause: 'timeout',
      ...more,
    };
  }
  if (kind === 'bad-url') {
    return { type: 'InvalidConfigurationError', message: failure.message, cause: 'configuration', ...more };
  }
  if (code !== undefined && isTls(code)) {
    return { type: 'RuntimeError', message: `TLS certificate error (${code}).`, cause: 'network', ...more };
  }
  // Without a code it is our page that knows more than Make would say, such as a missing mock.
  const message = code === undefined ? failure.message : `The service could not be reached (${code}).`;
  return { type: 'ConnectionError', message, cause: 'network', ...more };
}
