import { registerIconLibrary } from '@awesome.me/webawesome/dist/components/icon/library.js';
import {
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  ChevronUp,
  Circle,
  Copy,
  Eye,
  EyeOff,
  type IconNode,
  Minus,
  Plus,
  X,
} from 'lucide';

/** The icons Web Awesome's own parts ask for, by its names. */
const icons: Readonly<Record<string, IconNode>> = {
  check: Check,
  'chevron-down': ChevronDown,
  'chevron-left': ChevronLeft,
  'chevron-right': ChevronRight,
  'chevron-up': ChevronUp,
  circle: Circle,
  copy: Copy,
  eye: Eye,
  'eye-slash': EyeOff,
  minus: Minus,
  plus: Plus,
  xmark: X,
};

/**
 * Draws Web Awesome's icons from what is in the bundle. Its own libraries fetch them from a server or from `data:`
 * addresses, which the page's policy forbids; a sprite library with a mutator draws without any request.
 */
export function registerIcons(): void {
  for (const library of ['default', 'system']) {
    registerIconLibrary(library, { resolver: (name) => `#${name}`, spriteSheet: true, mutator: draw });
  }
}

function draw(svg: SVGElement, host?: { readonly name?: string }): void {
  const name = host?.name ?? '';
  if (svg.dataset.icon === name) return;
  svg.dataset.icon = name;
  for (const [attribute, value] of Object.entries(look)) svg.setAttribute(attribute, value);
  const shapes = (icons[name] ?? Circle).map(([tag, attributes]) => {
    const shape = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [attribute, value] of Object.entries(attributes)) shape.setAttribute(attribute, String(value));
    return shape;
  });
  svg.replaceChildren(...shapes);
}

const look = {
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '2',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
};
