import { formatText } from '../../language/index.ts';
import type { AppPorts } from '../ports.ts';
import { applyFix } from './apply-fix.ts';

/** Indents the text of the section that is shown; comments and line ends stay, and undo takes it back. */
export function formatSection(ports: AppPorts): void {
  const { project, view } = ports.store.get();
  const { section } = view;
  if (section === 'functions') return;
  const edits = formatText(project.sections[section] ?? '', { tabSize: 2, insertSpaces: true });
  applyFix(ports, { title: 'Format', edits: edits.map((edit) => ({ section, ...edit })) });
}
