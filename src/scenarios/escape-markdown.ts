/**
 * A text that markdown shows as it is written, on one line: tags, emphasis, links and cells of tables are taken literally.
 * Signs that mean something in their place only stay readable elsewhere: `[401]`, `api_key`.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replaceAll(/[\\`*<|]|\](?=[([])|~(?=~)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replaceAll(/\s*\n\s*/g, ' ');
