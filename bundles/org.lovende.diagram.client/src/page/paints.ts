import { colour } from './theme';

/** How a mark is painted; the names are those of style sheets. */
export type Paint = Record<string, string>;

const names = new Map<string, string>();
let sheet: CSSStyleSheet | undefined;

/**
 * The class of everything that is painted in this way. A diagram has thousands of marks and some twenty ways to paint them: so the browser finds out
 * once for each way what it looks like, and not once for each mark.
 */
export function painted(paint: Paint): string {
    const rule = Object.entries(paint).map(([property, value]) => `${property}:${value}`).join(';');
    return names.get(rule) ?? define(rule);
}

/** The name of the diagram in the selector lets nothing else decide, as if the mark had a style of its own. */
function define(rule: string): string {
    const name = `paint-${names.size}`;
    names.set(rule, name);
    sheet ??= document.head.appendChild(document.createElement('style')).sheet!;
    sheet.insertRule(`#diagram .${name}{${rule}}`);
    return name;
}

/** A colour of the light theme as it is in the theme that is shown; "none" where there is none. */
export function inTheme(light: string | undefined): string {
    return light ? colour(light) : 'none';
}
