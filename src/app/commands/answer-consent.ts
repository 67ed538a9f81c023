import type { AppPorts } from '../ports.ts';

/** Answers the question for consent in the place of the service: granted, denied (`error=access_denied`), or any query. */
export function answerConsent({ consent }: AppPorts, query: Readonly<Record<string, string>>): void {
  consent.answer(query);
}
