import { css } from 'lit';

/** A list beside an entry; below each other where there is no room. */
export const referenceStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(180px, 260px) minmax(0, 1fr);
    height: 100%;
    min-height: 0;
  }
  .list {
    display: flex;
    flex-direction: column;
    min-height: 0;
    border-right: 1px solid var(--line);
  }
  input[type='search'] {
    flex: none;
    margin: var(--space-2) var(--space-3);
    min-height: var(--size-control);
    padding: 3px var(--space-2);
    border: 1px solid var(--line-control);
    border-radius: var(--radius-2);
    background: var(--surface-field);
  }
  nav {
    flex: 1;
    min-height: 0;
    overflow: auto;
    padding-bottom: var(--space-2);
  }
  h3 {
    padding: 6px var(--space-3) 2px;
    color: var(--text-3);
    font-size: var(--text-xs);
    font-weight: var(--weight-label);
  }
  .name {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--space-2);
    align-items: baseline;
    align-content: center;
    width: 100%;
    min-height: 24px;
    padding: 2px var(--space-3);
  }
  .name span {
    color: var(--text-3);
    font-size: var(--text-xs);
  }
  .name:hover {
    background: var(--surface-hover);
  }
  .name[aria-current='true'] {
    background: var(--accent-soft);
  }
  .name:focus-visible {
    outline-offset: -2px;
  }
  .side {
    display: flex;
    flex-direction: column;
    min-height: 0;
  }
  .entry {
    flex: 1;
    display: grid;
    align-content: start;
    gap: 6px;
    min-height: 0;
    overflow: auto;
    padding: var(--space-2) var(--space-4) var(--space-3);
  }
  .entry h2 {
    display: flex;
    flex-wrap: wrap;
    gap: 4px var(--space-2);
    align-items: baseline;
  }
  .entry h2 code {
    font-size: var(--text-sm);
  }
  .entry h3 {
    padding-left: 0;
  }
  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2px var(--space-3);
  }
  dd {
    color: var(--text-2);
  }
  .examples li {
    display: flex;
    flex-wrap: wrap;
    gap: 2px var(--space-2);
    align-items: baseline;
  }
  .examples code {
    overflow-wrap: anywhere;
  }
  .quiet,
  .source,
  .type {
    color: var(--text-3);
    font-size: var(--text-xs);
  }
  nav .quiet {
    padding: var(--space-2) var(--space-3);
  }
  .badge {
    padding: 0 6px;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-full);
    color: var(--text-2);
    font: var(--weight-label) var(--text-2xs) / 16px var(--font-ui);
    white-space: nowrap;
  }
  .badge.inferred,
  .badge.not-simulated {
    border-style: dashed;
    border-color: var(--line-control);
  }
  .bar {
    flex: none;
    padding: 6px var(--space-4) var(--space-2);
    border-top: 1px solid var(--line-hair);
  }
  output {
    min-height: 20px;
    overflow-wrap: anywhere;
  }
  .failed {
    color: var(--diag-error);
  }
  @media (pointer: coarse) {
    .name,
    .link {
      min-height: var(--size-touch);
    }
  }
  @container (width < 440px) {
    :host {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: minmax(0, 2fr) minmax(0, 3fr);
    }
    .list {
      border-right: 0;
      border-bottom: 1px solid var(--line);
    }
  }
`;
