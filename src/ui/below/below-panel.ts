import type { TemplateResult } from 'lit';
import type { AppPorts, AppState, BelowTab } from '../../app/index.ts';
import type { Tab } from '../elements/tab-list.ts';

/** One tab below the editor. */
export interface BelowPanel {
  readonly id: BelowTab;
  readonly title: string;
  readonly badge?: (state: AppState) => Tab['badge'];
  readonly render: (ports: AppPorts) => TemplateResult;
}
