import type * as Monaco from 'monaco-editor/editor';

export type Theme = 'light' | 'dark';

export const themeName = (theme: Theme): string => `iml-${theme}`;

/**
 * The two themes, from the roles of `styles/tokens.css`. Monaco cannot read custom properties before it paints, so the
 * page's own values are read once for each scheme.
 */
export function defineThemes(monaco: typeof Monaco): void {
  for (const theme of ['light', 'dark'] as const) {
    const colour = readTokens(theme);
    const rule = (token: string, name: string): Monaco.editor.ITokenThemeRule => ({
      token,
      foreground: colour(name).slice(1),
    });
    monaco.editor.defineTheme(themeName(theme), {
      base: theme === 'light' ? 'vs' : 'vs-dark',
      inherit: true,
      rules: [
        rule('key', '--code-key'),
        rule('string', '--code-string'),
        rule('number', '--code-literal'),
        rule('literal', '--code-literal'),
        rule('punctuation', '--code-punctuation'),
        rule('comment', '--code-comment'),
        rule('invalid', '--diag-error'),
        rule('iml-text', '--code-iml-path'),
        rule('iml-open', '--code-iml-brace'),
        rule('iml-close', '--code-iml-brace'),
        rule('iml-name', '--code-iml-path'),
        rule('iml-backtick', '--code-iml-path'),
        rule('iml-keyword', '--code-literal'),
        rule('iml-variable', '--code-iml-root'),
        rule('iml-function', '--code-iml-function'),
        rule('iml-string', '--code-iml-string'),
        rule('iml-number', '--code-literal'),
        rule('iml-operator', '--code-iml-operator'),
        rule('iml-punctuation', '--code-iml-operator'),
        rule('iml-error', '--diag-error'),
      ],
      colors: {
        'editor.background': colour('--surface-pane'),
        'editor.foreground': colour('--text-1'),
        'editorLineNumber.foreground': colour('--text-3'),
        'editorLineNumber.activeForeground': colour('--text-1'),
        'editorGutter.background': colour('--surface-pane'),
        'editor.lineHighlightBackground': colour('--surface-hover'),
        'editor.lineHighlightBorder': '#00000000',
        'editorWidget.background': colour('--surface-raised'),
        'editorHoverWidget.background': colour('--surface-raised'),
        'editorHoverWidget.border': colour('--line-strong'),
        'editorSuggestWidget.background': colour('--surface-raised'),
        'editorSuggestWidget.border': colour('--line-strong'),
        'editorSuggestWidget.foreground': colour('--text-1'),
        'editorSuggestWidget.selectedBackground': colour('--accent-soft'),
        'editorSuggestWidget.selectedForeground': colour('--text-1'),
        'editorSuggestWidget.selectedIconForeground': colour('--text-1'),
        'editorSuggestWidget.highlightForeground': colour('--accent-text'),
        'editorSuggestWidget.focusHighlightForeground': colour('--accent-text'),
        'textCodeBlock.background': colour('--surface-sunken'),
        'editorError.foreground': colour('--diag-error'),
        'editorWarning.foreground': colour('--diag-warning'),
        'editorInfo.foreground': colour('--diag-hint'),
        'editorIndentGuide.background1': colour('--line-hair'),
        'scrollbarSlider.background': colour('--line-hair'),
        'scrollbarSlider.hoverBackground': colour('--line-strong'),
        'scrollbarSlider.activeBackground': colour('--line-strong'),
        'peekView.border': colour('--accent-line'),
        'peekViewTitle.background': colour('--surface-chrome'),
        'peekViewTitleLabel.foreground': colour('--text-1'),
        'peekViewTitleDescription.foreground': colour('--text-2'),
        'peekViewEditor.background': colour('--surface-sunken'),
        'peekViewEditorGutter.background': colour('--surface-sunken'),
        'peekViewEditor.matchHighlightBackground': colour('--accent-soft'),
        'peekViewEditor.matchHighlightBorder': colour('--accent-line'),
        'peekViewResult.background': colour('--surface-chrome'),
        'peekViewResult.fileForeground': colour('--text-1'),
        'peekViewResult.lineForeground': colour('--text-2'),
        'peekViewResult.matchHighlightBackground': colour('--accent-soft'),
        'peekViewResult.selectionBackground': colour('--accent-soft'),
        'peekViewResult.selectionForeground': colour('--text-1'),
        'badge.background': colour('--line'),
        'badge.foreground': colour('--text-2'),
        focusBorder: colour('--focus'),
      },
    });
  }
}

/** The value of a role in one scheme, as `#rrggbb` or `#rrggbbaa`. */
function readTokens(theme: Theme): (name: string) => string {
  const probe = document.createElement('div');
  probe.style.colorScheme = theme;
  // Else the system's colours would be read where it chooses them, which Monaco then mixes with these.
  probe.style.setProperty('forced-color-adjust', 'none');
  probe.hidden = true;
  document.body.append(probe);
  const values = new Map<string, string>();
  const read = (name: string): string => {
    probe.style.color = `var(${name})`;
    return toHex(getComputedStyle(probe).color);
  };
  for (const name of roles) values.set(name, read(name));
  probe.remove();
  return (name) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`The theme has no role ${name}.`);
    return value;
  };
}

const roles: readonly string[] = [
  ...['key', 'string', 'literal', 'punctuation', 'comment'].map((name) => `--code-${name}`),
  ...['brace', 'path', 'root', 'function', 'string', 'operator'].map((name) => `--code-iml-${name}`),
  ...['error', 'warning', 'hint'].map((name) => `--diag-${name}`),
  ...['chrome', 'pane', 'raised', 'hover', 'sunken'].map((name) => `--surface-${name}`),
  '--text-1',
  '--text-2',
  '--text-3',
  '--line',
  '--line-hair',
  '--line-strong',
  '--accent-line',
  '--accent-soft',
  '--accent-text',
  '--focus',
];

/** `rgb(1, 2, 3)` or `rgba(1, 2, 3, 0.5)` as hexadecimal. */
function toHex(colour: string): string {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  const parts = [red, green, blue, ...(alpha < 1 ? [Math.round(alpha * 255)] : [])];
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
