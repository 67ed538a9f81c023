import { expose } from 'comlink';
import { createPreviewService } from '../src/services/index.ts';

expose(createPreviewService());
