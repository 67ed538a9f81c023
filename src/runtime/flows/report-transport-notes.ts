import { type Communication, directiveOf } from '../directives/communication.ts';
import { locationOf } from '../directives/directive.ts';
import type { StepTrace } from '../trace/recorder.ts';

/** Directives that Make obeys and a browser cannot (connections.md §5, U35). */
const notes = [
  {
    directive: 'ca',
    code: 'ca-not-available',
    message: 'A page cannot trust further certificates; `ca` has no effect here. In Make it does.',
  },
  {
    directive: 'gzip',
    code: 'gzip-ignored',
    message: 'Browsers ask for compressed replies by themselves; `gzip` changes nothing here.',
  },
  {
    directive: 'rejectUnauthorized',
    code: 'not-simulated',
    message: 'A page cannot accept broken certificates; `rejectUnauthorized` has no effect here.',
  },
  {
    directive: 'shareCookies',
    code: 'not-simulated',
    message: 'Cookies are not kept between requests here; `shareCookies` has no effect.',
  },
  { directive: 'repeat', code: 'not-simulated', message: 'The request is sent once; `repeat` is not simulated.' },
] as const;

/** Warns about each of them that is written. */
export function reportTransportNotes(communication: Communication, trace: StepTrace): void {
  for (const { directive: name, code, message } of notes) {
    const directive = directiveOf(communication, name);
    if (directive !== undefined && directive.node.kind !== 'null') {
      trace.report({ kind: 'warning', code, message, location: locationOf(directive) });
    }
  }
}
