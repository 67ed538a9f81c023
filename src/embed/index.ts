/** The playground inside another page. */
export { answerMessage, type EmbedReply } from './answer-message.ts';
export { isInsideForeignPage } from './is-inside-foreign-page.ts';
export { listenToPage } from './listen-to-page.ts';
