import type { TemplateResult } from 'lit';
import type { AppPorts, DialogName } from '../../app/index.ts';

/** One thing that can stand in front of the page. */
export interface Dialog {
  readonly name: DialogName;
  readonly title: string;
  /** Widest it becomes, in pixels. */
  readonly width: number;
  /** Nothing in it can be operated: the text itself takes the focus, so that arrow keys scroll it. */
  readonly onlyText?: boolean;
  readonly render: (ports: AppPorts) => TemplateResult;
}
