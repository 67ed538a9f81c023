import { css } from 'lit';

/** The module panel: what it uses, what it sends, what came of it. */
export const moduleStyles = css`
  .begin {
    padding-top: var(--space-3);
  }
  .uses {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
    padding: 0 var(--space-4) var(--space-3);
    border-bottom: 1px solid var(--line-hair);
  }
  .uses label {
    display: flex;
    flex: 1 1 200px;
    align-items: center;
    gap: var(--space-2);
    min-width: 0;
    color: var(--text-2);
    font-size: var(--text-xs);
  }
  select,
  .name {
    flex: 1;
    min-width: 0;
    height: var(--size-control);
    padding: 0 var(--space-2);
    border: 1px solid var(--line-control);
    border-radius: var(--radius-2);
    background: var(--surface-field);
    color: var(--text-1);
    font-size: var(--text-sm);
  }
  .slot {
    flex: 1 1 100%;
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr) 16px minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--space-2);
    padding: var(--space-2);
    border: 1px dashed var(--line-strong);
    border-radius: var(--radius-3);
    color: var(--text-2);
  }
  .slot p {
    grid-column: 1 / -1;
    font-size: var(--text-xs);
  }
  .sent {
    display: flex;
    align-items: baseline;
    gap: var(--space-2);
    min-width: 0;
  }
  .sent code {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .scopes {
    display: grid;
    gap: 2px;
    padding: 4px 0 var(--space-2);
  }
  .note .actions {
    grid-column: 2;
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    padding-top: 4px;
  }
  .note ul,
  .note small {
    grid-column: 2;
  }
  .note small {
    color: var(--text-2);
  }
`;
