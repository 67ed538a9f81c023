import { compileTemplate, createEnv, type FunctionTable } from '../engine/index.ts';
import type { PreviewApi, PreviewRequest, PreviewResult } from '../protocol/preview-api.ts';
import { type LoadedFunctions, loadFunctions } from './load-functions.ts';

/** Below the deadline of the whole preview, so that a slow custom function is told by name. Milliseconds. */
const functionDeadlineMs = 200;

/** Everything the preview worker does, apart from being a worker. */
export function createPreviewService(): PreviewApi {
  // The functions last asked for; another text takes their place.
  let current: { readonly source: string; readonly loading: Promise<LoadedFunctions> } | undefined;

  async function tableFor(source: string | undefined): Promise<FunctionTable> {
    if (current === undefined || current.source !== (source ?? '')) {
      const before = current;
      const loading = loadFunctions(source, { deadlineMs: functionDeadlineMs });
      const loaded = { source: source ?? '', loading };
      current = loaded;
      before?.loading.then(
        ({ dispose }) => dispose(),
        // What could not be loaded has nothing to free; whoever asked for it was told.
        () => undefined,
      );
      loading.catch(() => {
        if (current === loaded) current = undefined;
      });
    }
    return (await current.loading).table;
  }

  return {
    async prepare(functions) {
      await tableFor(functions);
    },
    async evaluate(requests) {
      const results: PreviewResult[] = [];
      for (const request of requests) results.push(preview(request, await tableFor(request.functions)));
      return results;
    },
    ping: () => undefined,
  };
}

function preview({ template, scope, timezone, now }: PreviewRequest, functions: FunctionTable): PreviewResult {
  const result = compileTemplate(template, { functions }).evaluate(scope, createEnv({ now: new Date(now), timezone }));
  return result.ok ? result : { ok: false, message: result.error.message };
}
