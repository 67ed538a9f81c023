import type { AppState, Problem } from '../../app/index.ts';
import { sectionNames } from '../../project/index.ts';
import type { Tab } from '../elements/tab-list.ts';
import { sectionTitles } from './section-titles.ts';

/** One tab a section, with the number of its problems; empty sections are faint. */
export const sectionTabs = ({ project, problems }: Pick<AppState, 'project' | 'problems'>): readonly Tab[] =>
  sectionNames.map((id) => ({
    id,
    title: sectionTitles[id],
    faint: (project.sections[id] ?? '').trim() === '',
    ...badgeOf(problems.filter(({ section, severity }) => section === id && severity !== 'hint')),
  }));

function badgeOf(problems: readonly Problem[]): Pick<Tab, 'badge'> {
  if (problems.length === 0) return {};
  const tone = problems.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
  const label = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
  return { badge: { text: String(problems.length), tone, label } };
}
