import { Button, createTheme, Input, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';
import tokens from './tokens.json';

type Mode = 'light' | 'dark';

const teal: MantineColorsTuple = [
  '#EEF6F8', '#DCEEF2', '#B5D6DD', '#8ABCC7', '#5FB3C3', '#2F7F8F', '#1E6D7D', '#14606F', '#0B5563', '#0A4450',
];

const heights = { xs: '24px', sm: '32px', md: '40px' } as const;

export const theme = createTheme({
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: "'JetBrains Mono Variable', ui-monospace, monospace",
  fontSizes: { xs: '13px', sm: '13px', md: '15px', lg: '17px', xl: '20px' },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.5', lg: '1.5', xl: '1.4' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '6px', xl: '6px' },
  defaultRadius: 'sm',
  colors: { teal },
  primaryColor: 'teal',
  primaryShade: { light: 8, dark: 4 },
  cursorType: 'pointer',
  respectReducedMotion: true,
  variantColorResolver: ({ variant }) => {
    if (variant === 'filled') {
      return { background: 'var(--c-accent)', hover: 'color-mix(in srgb, var(--c-accent) 88%, var(--c-text))', color: 'var(--c-on-accent)', border: '1px solid transparent' };
    }
    if (variant === 'subtle') return { background: 'transparent', hover: 'var(--c-sunk)', color: 'var(--c-link)', border: '1px solid transparent' };
    return { background: 'var(--c-surface)', hover: 'var(--c-bg)', color: 'var(--c-text)', border: '1px solid var(--c-edge)' };
  },
  components: {
    Button: Button.extend({
      defaultProps: { size: 'sm', variant: 'default' },
      vars: (_theme, { size }) => ({
        root: {
          '--button-height': heights[(size as keyof typeof heights) ?? 'sm'] ?? heights.sm,
          '--button-padding-x': size === 'xs' ? '8px' : '12px',
          '--button-fz': size === 'md' ? '15px' : '13px',
        },
      }),
    }),
    Input: Input.extend({
      defaultProps: { size: 'sm' },
      vars: (_theme, { size }) => ({ wrapper: { '--input-height': heights[(size as keyof typeof heights) ?? 'sm'] ?? heights.sm, '--input-fz': size === 'md' ? '15px' : '13px' } }),
    }),
  },
});

function variables(mode: Mode): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [name, value] of Object.entries(tokens[mode])) out[`--c-${name}`] = value;
  for (const [name, set] of Object.entries(tokens.status)) {
    const [fill = '', text = '', edge = ''] = set[mode];
    Object.assign(out, { [`--s-${name}-fill`]: fill, [`--s-${name}-text`]: text, [`--s-${name}-edge`]: edge });
  }
  tokens.heat[mode].forEach((value, i) => (out[`--heat-${i}`] = value));
  tokens.heatInk[mode].forEach((value, i) => (out[`--heat-ink-${i}`] = value));
  tokens.series[mode].forEach((value, i) => (out[`--series-${i + 1}`] = value));
  const c = tokens[mode];
  return {
    ...out,
    '--mantine-color-body': c.surface,
    '--mantine-color-text': c.text,
    '--mantine-color-dimmed': c.muted,
    '--mantine-color-placeholder': c.muted,
    '--mantine-color-anchor': c.link,
    '--mantine-color-default-border': c.edge,
    '--mantine-color-default': c.surface,
    '--mantine-color-default-hover': c.bg,
    '--mantine-color-error': tokens.status.critical[mode][1] ?? '',
    '--mantine-primary-color-filled': c.accent,
    '--mantine-primary-color-contrast': c['on-accent'],
  };
}

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: variables('light'),
  dark: variables('dark'),
});
