import { css } from 'lit';

export const traceStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(150px, 184px) minmax(0, 1fr);
    min-height: 100%;
    padding: 0;
  }
  .steps {
    padding: var(--space-2) 0;
    border-right: 1px solid var(--line-hair);
  }
  .step {
    position: relative;
    display: grid;
    grid-template-columns: 10px auto minmax(0, 1fr);
    gap: 10px;
    align-items: center;
    height: var(--size-row-tight);
    padding: 0 var(--space-3) 0 var(--space-4);
    cursor: default;
  }
  .step small {
    text-align: right;
    font-family: var(--font-code);
    font-size: 11px;
  }
  .step:not(:last-child)::after {
    content: '';
    position: absolute;
    left: 20.5px;
    top: calc(50% + 6px);
    width: 1px;
    height: calc(100% - 12px);
    background: var(--line-strong);
  }
  .step:hover {
    background: var(--surface-hover);
  }
  .steps .skipped,
  .steps .pending {
    color: var(--text-3);
  }
  .steps [aria-selected='true'] {
    background: var(--accent-soft);
    font-weight: var(--weight-label);
    color: var(--text-1);
  }
  .steps :focus-visible {
    outline-offset: -2px;
  }
  .dot {
    position: relative;
    z-index: 1;
    width: 10px;
    height: 10px;
    border: 1.5px solid var(--line-strong);
    border-radius: 50%;
    background: var(--surface-pane);
  }
  .ran .dot {
    background: var(--text-3);
    border-color: var(--text-3);
  }
  .failed .dot {
    background: var(--verdict-failed);
    border-color: var(--verdict-failed);
  }
  [aria-selected='true'] .dot {
    border: 3px solid var(--accent-fill);
    background: var(--surface-pane);
  }
  .steps h3 {
    padding: var(--space-3) var(--space-4) 2px;
    font-size: var(--text-xs);
    color: var(--text-2);
  }
  @media (forced-colors: active) {
    .dot {
      forced-color-adjust: none;
    }
    .step[aria-selected='true'] {
      border: 1px solid Highlight;
    }
  }
  .detail {
    container: trace / inline-size;
    min-width: 0;
    padding: 0 var(--space-4) var(--space-4);
  }
  .detail header {
    display: flex;
    align-items: baseline;
    gap: var(--space-2);
    padding: 10px 0;
  }
  .detail h3 {
    padding: var(--space-4) 0 6px;
    font-size: var(--text-xs);
    font-weight: var(--weight-label);
    color: var(--text-3);
  }
  .directive {
    padding: 6px 0 8px;
    border-top: 1px solid var(--line-hair);
  }
  .directive.failed p {
    color: var(--diag-error);
  }
  .place {
    display: block;
    max-width: 100%;
    padding-bottom: 2px;
    color: var(--text-2);
    font-family: var(--font-code);
    font-size: var(--text-xs);
  }
  .place:hover {
    color: var(--accent-text);
    text-decoration: underline;
  }
  .expression {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 64px;
    gap: var(--space-3);
    align-items: baseline;
    width: 100%;
    padding: 4px var(--space-2);
    border-radius: var(--radius-2);
  }
  .expression:hover {
    background: var(--accent-soft);
  }
  .expression code {
    color: var(--code-iml-root);
    overflow-wrap: anywhere;
  }
  .expression .result {
    overflow-wrap: anywhere;
  }
  .expression small {
    text-align: right;
  }
  .whole {
    padding: 2px var(--space-2);
    overflow-wrap: anywhere;
  }
  .remark {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr);
    gap: 8px;
    padding: 8px 0;
    border-top: 1px solid var(--line-hair);
    font-size: var(--text-xs);
    line-height: 18px;
    color: var(--text-2);
    --icon-size: 14px;
  }
  .remark iml-icon {
    margin-top: 2px;
    color: var(--diag-warning);
  }
  @media (max-width: 700px) {
    :host {
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
    }
    iml-trace-bar {
      position: sticky;
      top: 0;
      z-index: var(--layer-sticky);
    }
  }
  @container trace (max-width: 420px) {
    .expression {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .expression code {
      grid-column: 1 / -1;
    }
  }
  .detail .variables {
    display: flex;
    gap: var(--space-2);
  }
  .variable {
    position: relative;
  }
  .change {
    display: inline-block;
    width: 6px;
    height: 6px;
    margin-right: 4px;
    border-radius: 50%;
    background: var(--accent-fill);
    forced-color-adjust: none;
  }
  .variable > .change {
    position: absolute;
    left: -10px;
    top: 11px;
  }
  .traced {
    display: flex;
    align-items: baseline;
    gap: var(--space-2);
  }
  .traced .expression {
    flex: 1;
    min-width: 0;
  }
  .rest {
    padding: 0 var(--space-2) var(--space-1);
  }
  .rest summary {
    width: fit-content;
    cursor: default;
  }
  .rest pre {
    max-height: 240px;
    margin-top: var(--space-1);
    padding: var(--space-2);
    border-radius: var(--radius-2);
    background: var(--surface-sunken);
    overflow: auto;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .pieces {
    display: block;
    margin: 0 0 var(--space-2) var(--space-2);
    border-left: 2px solid var(--line);
  }
`;
