import { css } from 'lit';

export const runOutcomeStyles = css`
  :host {
    display: block;
    flex: none;
  }
  section {
    display: grid;
    gap: 4px;
    justify-items: start;
    padding: 0 var(--space-4) var(--space-3);
  }
  h2 {
    overflow-wrap: anywhere;
  }
  p {
    color: var(--text-2);
    overflow-wrap: anywhere;
  }
  .quiet {
    color: var(--text-3);
    font-size: var(--text-xs);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  :host([full]) section {
    padding: var(--space-4);
    border-bottom: 1px solid var(--line-hair);
  }
  :host([full]) h2 {
    font-size: var(--text-lg);
    line-height: var(--leading-lg);
    letter-spacing: -0.01em;
  }
  :host([full]) .actions {
    padding-top: var(--space-2);
  }
`;
