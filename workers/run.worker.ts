import { expose } from 'comlink';
import { createRunService } from '../src/services/index.ts';

expose(
  createRunService({
    fetch: (...request) => fetch(...request),
    elapsed: () => performance.now(),
    later: (ms, then) => void setTimeout(then, ms),
  }),
);
