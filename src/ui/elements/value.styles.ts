import { css } from 'lit';

/** Colours of values, by type. */
export const valueStyles = css`
  .value {
    font-family: var(--font-code);
    font-size: var(--text-xs);
    color: var(--text-1);
  }
  .value.text {
    color: var(--code-iml-string);
  }
  .value.literal {
    color: var(--code-literal);
  }
  .value.undefined {
    color: var(--diag-warning);
  }
  .value.quiet {
    color: var(--text-3);
  }
`;
