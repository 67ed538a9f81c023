import { css } from 'lit';

export const topBarStyles = css`
  header {
    display: grid;
    grid-template-columns: var(--rail-width) minmax(0, 1fr) var(--results-width);
    height: var(--size-topbar);
    border-bottom: 1px solid var(--line);
  }
  header > * {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-width: 0;
    padding: 0 var(--space-4);
  }
  .brand {
    gap: 10px;
    --icon-size: 20px;
  }
  .name {
    min-width: 0;
    max-width: 100%;
    height: var(--size-control);
    padding: 0 var(--space-2);
    border: 1px solid transparent;
    border-radius: var(--radius-2);
    background: none;
    font-weight: var(--weight-label);
    text-overflow: ellipsis;
  }
  .name:hover {
    background: var(--surface-hover);
  }
  .name:focus {
    border-color: var(--line-control);
    background: var(--surface-field);
  }
  .saving {
    white-space: nowrap;
  }
  .saving.failed {
    color: var(--diag-error);
  }
  .search {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    flex: 0 1 272px;
    min-width: 64px;
    height: var(--size-control);
    margin-left: auto;
    padding: 0 6px 0 10px;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-2);
    background: var(--surface-field);
    color: var(--text-3);
    white-space: nowrap;
    overflow: hidden;
    --icon-size: 14px;
  }
  .search span {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .search kbd {
    flex: none;
    margin-left: auto;
  }
  /* Only a run that lasts is seen to have taken the button away. */
  .run[aria-disabled='true'] {
    animation: rest 0s linear 160ms forwards;
  }
  @keyframes rest {
    to {
      background: var(--surface-sunken);
      border-color: var(--line);
      box-shadow: none;
      color: var(--text-off);
    }
  }
  .end {
    display: flex;
    align-items: center;
    gap: var(--space-1);
    margin-left: auto;
  }
  .mode {
    display: flex;
    height: var(--size-control);
    padding: 2px;
    border-radius: var(--radius-2);
    background: var(--surface-sunken);
    box-shadow: inset 0 0 0 1px var(--line);
  }
  .mode button {
    display: flex;
    align-items: center;
    gap: 6px;
    padding: 0 9px;
    border-radius: 3px;
    color: var(--text-2);
    font-size: var(--text-xs);
    font-weight: var(--weight-label);
  }
  .mode i {
    width: 9px;
    height: 9px;
    border: 1.5px solid currentColor;
    border-radius: 50%;
  }
  .mode .mock i {
    border-style: dashed;
  }
  .mode [aria-checked='true'] {
    background: var(--surface-raised);
    box-shadow:
      var(--shadow-1),
      0 0 0 1px var(--line-strong);
  }
  .mode .mock[aria-checked='true'] {
    color: var(--mode-mock);
  }
  .mode .live[aria-checked='true'] {
    background: var(--mode-live-fill);
    color: var(--text-on-fill);
  }
  @media (forced-colors: active) {
    .mode .mock[aria-checked='true'],
    .mode .live[aria-checked='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media (pointer: coarse) {
    .mode {
      height: var(--size-touch);
    }
    .mode button {
      min-width: var(--size-touch);
    }
    /* A smaller text makes a phone zoom in. */
    .name {
      font-size: 16px;
    }
  }
  @media (max-width: 1180px) {
    header {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }
    header > * {
      padding: 0 var(--space-3);
    }
    .brand {
      padding-right: 0;
    }
    .primary kbd {
      display: none;
    }
  }
  @media (max-width: 700px) {
    .project {
      display: grid;
      align-content: center;
      gap: 0;
      padding: 0 var(--space-1);
    }
    .brand {
      padding-left: var(--space-2);
    }
    .name {
      height: 22px;
      width: 100%;
    }
    .saving {
      padding: 0 var(--space-2);
    }
    .right {
      padding: 0 var(--space-2) 0 0;
      gap: var(--space-1);
    }
  }
`;
