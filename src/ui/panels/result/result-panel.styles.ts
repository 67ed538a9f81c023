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
  .mock,
  .live {
    padding: 0 5px;
    border: 1px dashed currentColor;
    border-radius: var(--radius-1);
    font-size: var(--text-2xs);
    line-height: 16px;
    font-weight: var(--weight-label);
    color: var(--mode-mock);
  }
  .live {
    border-style: solid;
    color: var(--mode-live);
  }
  .stage {
    flex: 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    place-items: center;
    min-height: 280px;
    margin: 0 var(--space-4) var(--space-4);
    padding: var(--space-5) var(--space-4);
    border-radius: var(--radius-3);
    background: radial-gradient(var(--stage-dot) 1px, transparent 1.2px) 0 0 / 16px 16px var(--stage-ground);
  }
  iml-make-dialog {
    width: min(392px, 100%);
    max-width: 100%;
  }
`;
