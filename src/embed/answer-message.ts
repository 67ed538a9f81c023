import { type AppPorts, describeShared, openImported, openLink } from '../app/index.ts';
import { projectFile } from '../export/index.ts';
import { importText } from '../import/index.ts';
import { encodeLink, wholeProject } from '../share/index.ts';

/** What the playground says to the page around it (`docs/embed.md`). */
export type EmbedReply =
  | { readonly iml: 'opened'; readonly ok: boolean; readonly message?: string }
  /** The project without its secrets: as a fragment for a link, and as the text of a project file. */
  | { readonly iml: 'project'; readonly link: string; readonly text: string };

/**
 * Answers one message of the page around: `{ iml: 'set', project }` opens a link or the text of a project file as a
 * preview, `{ iml: 'get' }` gives the open project. Everything else is not for us. Any page may send anything.
 */
export async function answerMessage(ports: AppPorts, data: unknown): Promise<EmbedReply | undefined> {
  if (typeof data !== 'object' || data === null || !('iml' in data)) return undefined;
  if (data.iml === 'get') return describe(ports);
  if (data.iml !== 'set' || !('project' in data) || typeof data.project !== 'string') return undefined;
  const found = importText(data.project);
  if (found.kind === 'link') return { iml: 'opened', ok: await openLink(ports, found.text) };
  const [project] = found.kind === 'projects' ? found.projects : [];
  if (project === undefined) {
    return { iml: 'opened', ok: false, message: found.kind === 'unknown' ? found.message : 'This is no project.' };
  }
  await openImported(ports, project, undefined, 'embed');
  return { iml: 'opened', ok: true };
}

async function describe({ store }: AppPorts): Promise<EmbedReply> {
  // What the reader typed into the form is not the business of the page around.
  const { document } = describeShared(store.get(), { ...wholeProject, values: false });
  return { iml: 'project', link: await encodeLink(document), text: projectFile(document).text };
}
