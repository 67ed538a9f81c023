/** Editor features as pure functions over text; they know no editor. */
export { type ColouredLine, colourLine, type LineColour, type LineToken } from './colour-line.ts';
export { type Hover, hoverAt } from './hover.ts';
export { templateAt, type TemplatePlace } from './template-at.ts';
