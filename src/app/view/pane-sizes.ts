/** How many columns fit: all three, editor and results beside icons, or one pane. */
export type WidthClass = 'wide' | 'medium' | 'narrow';

/** Sizes of panes that a user dragged, in CSS pixels; absent ones have their own size. */
export interface PaneSizes {
  readonly rail?: number;
  readonly results?: number;
  /** Height of what lies below the editor. */
  readonly below?: number;
}

/** Kept for each width class: what suits a wide window does not suit half a screen. */
export type SizesByWidth = Readonly<Partial<Record<WidthClass, PaneSizes>>>;
