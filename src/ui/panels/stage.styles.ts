import { css } from 'lit';

/** The dotted ground on which Make's own pages are drawn, and the tag that says where answers came from. */
export const stageStyles = css`
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
    grid-template-columns: minmax(0, 392px);
    place-content: center;
    gap: var(--space-3);
    min-height: 208px;
    margin: 0 var(--space-4) var(--space-4);
    padding: var(--space-5) var(--space-4);
    border-radius: var(--radius-3);
    background: radial-gradient(var(--stage-dot) 1px, transparent 1.2px) 0 0 / 16px 16px var(--stage-ground);
  }
  .stage > p {
    color: var(--text-2);
    text-align: center;
  }
`;
