import type { AppPorts } from '../app/index.ts';
import { answerMessage } from './answer-message.ts';

/**
 * Answers the page around the frame, and nobody else; then tells it that we are ready. Each answer goes to the origin
 * that asked.
 */
export function listenToPage(ports: AppPorts, frame: Window): void {
  const { parent } = frame;
  if (parent === frame) return;
  const answer = async (data: unknown, origin: string): Promise<void> => {
    const reply = await answerMessage(ports, data);
    // A page without an origin of its own (a file, a sandbox) can only be reached by the wildcard.
    if (reply !== undefined) parent.postMessage(reply, origin === 'null' ? '*' : origin);
  };
  frame.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    void answer(data, origin);
  });
  parent.postMessage({ iml: 'ready' }, '*');
}
