import { toJson } from '../../source/index.ts';
import { type Communication, directiveOf } from '../directives/communication.ts';
import { locationOf } from '../directives/directive-node.ts';
import type { StepTrace } from '../trace/recorder.ts';

/** Directives that Make obeys and a page cannot (connections.md §5, U35); `unless` is the value that changes nothing. */
const notes = [
  {
    directive: 'ca',
    unless: null,
    code: 'ca-not-available',
    message: 'A page cannot trust further certificates; `ca` has no effect here. In Make it does.',
  },
  {
    directive: 'gzip',
    unless: false,
    code: 'gzip-ignored',
    message: 'Browsers ask for compressed replies by themselves; `gzip` changes nothing here.',
  },
  {
    directive: 'rejectUnauthorized',
    unless: true,
    code: 'not-simulated',
    message: 'A page cannot accept broken certificates; `rejectUnauthorized` has no effect here.',
  },
  {
    directive: 'shareCookies',
    unless: false,
    code: 'not-simulated',
    message: 'Cookies are not kept between requests here; `shareCookies` has no effect.',
  },
  {
    directive: 'repeat',
    unless: null,
    code: 'not-simulated',
    message: 'The request is sent once; `repeat` is not simulated.',
  },
] as const;

/** Warns about each of them that is written. */
export function reportTransportNotes(communication: Communication, trace: StepTrace): void {
  for (const { directive: name, unless, code, message } of notes) {
    const directive = directiveOf(communication, name);
    if (directive !== undefined && toJson(directive.node) !== unless) {
      trace.report({ kind: 'warning', code, message, location: locationOf(directive) });
    }
  }
}
