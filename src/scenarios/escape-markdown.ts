/** A text that markdown shows as it is written, on one line: tags, emphasis and cells of tables are taken literally. */
export const escapeMarkdown = (text: string): string =>
  text.replaceAll(/[\\`*<|]/g, '\\$&').replaceAll(/\s*\n\s*/g, ' ');
