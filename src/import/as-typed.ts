/**
 * A command as it was before a word processor, a chat or a slide made it pretty: curly quotes become straight ones where
 * no straight one is left, and a long dash before an option becomes the hyphens it was.
 */
export function asTyped(command: string): string {
  const quotes = /["']/.test(command)
    ? command
    : command.replaceAll(/[\u201c-\u201f]/g, '"').replaceAll(/[\u2018-\u201b]/g, "'");
  return quotes
    .replaceAll(/(?<=\s)[\u2013\u2014](?=[A-Za-z]\s)/g, '-')
    .replaceAll(/(?<=\s)[\u2013\u2014](?=[a-z][a-z0-9-]{2,}[\s=])/g, '--');
}
