import type { IconNode } from 'lucide';
import { css, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** A line icon in the colour of the text around it. Decoration only: the control that holds it has the name. */
@customElement('iml-icon')
export class IconElement extends LitElement {
  static override styles = css`
    :host {
      display: inline-block;
      flex: none;
      width: var(--icon-size, 16px);
      height: var(--icon-size, 16px);
    }
    svg {
      display: block;
      width: 100%;
      height: 100%;
    }
  `;

  @property({ attribute: false }) icon: IconNode | undefined;

  override render(): SVGElement | undefined {
    return this.icon && drawIcon(this.icon);
  }
}

function drawIcon(icon: IconNode): SVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  const look = {
    viewBox: '0 0 24 24',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  };
  for (const [name, value] of Object.entries(look)) svg.setAttribute(name, value);
  for (const [tag, attributes] of icon) {
    const shape = document.createElementNS(svgNamespace, tag);
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, String(value));
    svg.append(shape);
  }
  return svg;
}
