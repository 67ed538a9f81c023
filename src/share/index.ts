/** Links that hold a project, and what may be in them. */
export { isPublicName } from './blank-common.ts';
export { decodeLink } from './decode-link.ts';
export {
  describeLink,
  type LeftOut,
  type LinkChoice,
  type LinkDescription,
  type LinkInput,
  type LinkPart,
  wholeProject,
} from './describe-link.ts';
export { embedCode } from './embed-code.ts';
export { encodeLink } from './encode-link.ts';
export { findLink, type FoundLink } from './find-link.ts';
export { findTokens, type TokenLiteral } from './find-tokens.ts';
export { linkLimits } from './limits.ts';
export { linkAsMarkdown } from './link-as-markdown.ts';
export { type HashTarget, readHash } from './read-hash.ts';
export { readUntrusted, type UntrustedJson } from './read-untrusted.ts';
export { scrubName } from './scrub-text.ts';
export type { Shared } from './shared.ts';
export { readSharedDocument, type SharedDocument, writeSharedDocument } from './shared-document.ts';
export type { ShareError } from './share-error.ts';
export { type SizeMark, sizeMarks, whereItFits } from './size-marks.ts';
