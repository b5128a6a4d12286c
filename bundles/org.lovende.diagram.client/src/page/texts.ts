/** What the page says. All texts come from Java, in the user's language. */
let texts: Record<string, string> = {};

export function setTexts(all: Record<string, string>): void {
    texts = all;
}

/** The text of a key, with {0}, {1}, … replaced. A missing text shows its key, so that tests see it. */
export function text(key: string, ...values: (string | number)[]): string {
    return (texts[key] ?? key).replace(/\{(\d)\}/g, (_, index) => String(values[index] ?? ''));
}
