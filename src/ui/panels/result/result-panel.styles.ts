import { css } from 'lit';

export const resultStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 100%;
    padding: 0;
  }
  .headline {
    display: grid;
    gap: 4px;
    justify-items: start;
    padding: var(--space-5) var(--space-4) var(--space-4);
    border-bottom: 1px solid var(--line-hair);
  }
  .headline h2 {
    font-size: var(--text-lg);
    line-height: var(--leading-lg);
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
  }
  .headline p {
    color: var(--text-2);
    overflow-wrap: anywhere;
  }
  .headline .quiet {
    color: var(--text-3);
    font-size: var(--text-xs);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    padding-top: var(--space-2);
  }
  .actions:empty {
    display: none;
  }
`;
