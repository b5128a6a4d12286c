import style from '../../../org.lovende.diagram/src/org/lovende/diagram/style/style.json';

export type Theme = 'light' | 'dark' | 'contrast';

/** The style that Java draws with. */
export { style };

/** The variable that stands for a colour of the light theme. Marks come with light colours; the theme says what they are on the screen. */
export function colour(light: string): string {
    return `var(${variable(light)})`;
}

export function setTheme(theme: Theme): void {
    document.documentElement.dataset.theme = theme;
}

/** Writes the style sheet in which every colour of the style has its variable, in every theme. */
export function defineColours(): void {
    const sheet = document.createElement('style');
    sheet.textContent = `:root{${declarations(light => light)}${named(style.colours)}${categories()}}`
        + `:root[data-theme=dark]{${declarations(light => darkOf.get(light) ?? light)}${named(style.darkColours)}}`;
    document.head.appendChild(sheet);
}

const darkOf = new Map<string, string>();
for (const category of Object.values(style.categories)) {
    darkOf.set(category.accent, category.darkAccent);
    darkOf.set(category.tint, category.darkTint);
}
for (const name of Object.keys(style.colours) as (keyof typeof style.colours)[]) darkOf.set(style.colours[name], style.darkColours[name]);

function variable(light: string): string {
    return `--c${light.slice(1)}`;
}

function declarations(value: (light: string) => string): string {
    return [...darkOf.keys()].map(light => `${variable(light)}:${value(light)};`).join('');
}

function named(colours: Record<string, string>): string {
    return Object.entries(colours).map(([name, value]) => `--${name}:${value};`).join('');
}

/** The accents by the names of their categories, each as the variable of its colour, so that they follow the theme. */
function categories(): string {
    return Object.entries(style.categories).map(([name, { accent, tint }]) => `--accent-${name}:${colour(accent)};--tint-${name}:${colour(tint)};`).join('');
}
