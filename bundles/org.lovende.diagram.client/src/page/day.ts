/** A day as ISO 8601 writes it, as the user's language writes it in numbers. */
export function writtenDay(iso: string, language = document.documentElement.lang): string {
    return format(language).format(new Date(`${iso}T00:00:00Z`));
}

/** The day that somebody wrote, in the order of his language or as ISO 8601 has it, as ISO 8601 writes it. Undefined if it is none. */
export function readDay(written: string, language = document.documentElement.lang): string | undefined {
    const numbers = written.trim().split(/[^\d]+/).filter(part => part);
    if (numbers.length !== 3) return undefined;
    const order = numbers[0].length === 4 ? ['year', 'month', 'day'] : format(language).formatToParts().map(part => part.type).filter(type => type !== 'literal');
    const [year, month, day] = ['year', 'month', 'day'].map(part => numbers[order.indexOf(part)]);
    const iso = [year.length === 2 ? `20${year}` : year.padStart(4, '0'), month.padStart(2, '0'), day.padStart(2, '0')].join('-');
    const read = new Date(`${iso}T00:00:00Z`);
    // the 31st of June would be the 1st of July
    return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(iso) ? iso : undefined;
}

function format(language: string): Intl.DateTimeFormat {
    return new Intl.DateTimeFormat(language || 'en', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' });
}
