import { css } from 'lit';

/** Rows of scenarios; columns give way as the pane gets narrow. */
export const scenariosTableStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .wrap {
    overflow-x: auto;
  }
  /* Many scenarios scroll in a list of their own: what the chosen one shows stays beside it. Half a row says so. */
  @media (min-width: 640px) and (min-height: 600px) {
    .wrap {
      max-height: min(calc(13.5 * var(--size-row)), 50vh);
      overflow-y: auto;
    }
    th {
      position: sticky;
      z-index: 1;
      top: 0;
      background: var(--surface-pane);
    }
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th {
    height: var(--size-row);
    padding: 0 var(--space-2);
    font-size: var(--text-xs);
    font-weight: var(--weight-text);
    color: var(--text-2);
    text-align: left;
    white-space: nowrap;
  }
  td {
    height: var(--size-row);
    padding: 0 var(--space-2);
    border-top: 1px solid var(--line-hair);
    white-space: nowrap;
  }
  :is(th, td):first-child {
    padding-left: var(--space-4);
  }
  :is(th, td):last-child {
    padding-right: var(--space-4);
  }
  td.data {
    font-family: var(--font-code);
    font-size: var(--text-xs);
    color: var(--text-2);
  }
  td.reads {
    width: 99%;
    max-width: 0;
    color: var(--text-2);
    overflow: hidden;
    text-overflow: ellipsis;
  }
  td.reads .none {
    color: var(--text-3);
  }
  tbody tr:not(.current, .lie):hover td {
    background: var(--surface-hover);
  }
  tr.current td {
    background: var(--accent-soft);
  }
  tr.current td:first-child {
    box-shadow: inset 2px 0 var(--accent-fill);
  }
  tr.lie td {
    background: var(--verdict-false-soft);
    color: var(--verdict-false);
  }
  tr.lie td:first-child {
    box-shadow: inset 2px 0 var(--verdict-false-fill);
  }
  tr.lie.current td {
    border-bottom: 1px solid var(--verdict-false);
  }
  @media (forced-colors: active) {
    tr.current td:first-child {
      border-left: 3px solid Highlight;
    }
    tr.lie td {
      border-block: 2px solid;
    }
  }
  .name {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    max-width: 220px;
    font-weight: var(--weight-label);
    color: var(--text-1);
    --icon-size: 14px;
  }
  .met {
    color: var(--verdict-connected);
  }
  .unmet {
    color: var(--diag-error);
  }
  .narrow {
    display: none;
  }
  @container (max-width: 640px) {
    .name {
      max-width: 180px;
    }
  }
  @container (max-width: 540px) {
    th.extra,
    td.extra {
      display: none;
    }
    .name {
      max-width: 134px;
    }
  }
  @container (max-width: 420px) {
    .narrow {
      display: block;
      max-width: 150px;
      padding-bottom: 4px;
    }
    .name {
      max-width: 116px;
    }
    th:is(.wide, .extra),
    td:is(.wide, .extra) {
      display: none;
    }
  }
  @container (max-width: 380px) {
    .narrow {
      max-width: 116px;
    }
  }
  @media (pointer: coarse) {
    td {
      height: var(--size-touch);
    }
  }
`;
