import type { TemplateResult } from 'lit';
import type { AppPorts, AppState, ResultTab } from '../../app/index.ts';
import type { Tab } from '../elements/tab-list.ts';

/** One tab of the results. */
export interface Panel {
  readonly id: ResultTab;
  readonly title: string;
  readonly badge?: (state: AppState) => Tab['badge'];
  readonly render: (ports: AppPorts) => TemplateResult;
}
