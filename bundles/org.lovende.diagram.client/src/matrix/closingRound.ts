import { readDay, writtenDay } from '../page/day';
import { Panel, html } from '../page/panel';
import { text } from '../page/texts';

/** What the user chose when a round is closed. */
export interface ClosedRound {
    title: string;
    /** As ISO 8601 writes it. */
    date: string;
    /** Whether the next round begins with all points in the tray. */
    startEmpty: boolean;
}

/** Asks for the name and day of a round that is to be closed, and how the next one begins. */
export function askRound(suggestedTitle: string, confirmed: (round: ClosedRound) => void): void {
    const title = html('input', { value: suggestedTitle, maxLength: 300, autocomplete: 'off' });
    const date: HTMLInputElement = html('input', { value: writtenDay(today()), autocomplete: 'off', oninput: () => date.setCustomValidity(readDay(date.value) ? '' : text('round.date.wrong', writtenDay(today()))) });
    const same = html('input', { type: 'radio', name: 'next', checked: true });
    const empty = html('input', { type: 'radio', name: 'next' });
    const form = html('form', { className: 'closing-round' },
        html('h2', {}, text('round.close.title')),
        html('p', { className: 'hint' }, text('round.close.explained')),
        html('label', {}, text('round.name'), title),
        html('label', {}, text('round.date'), date),
        html('fieldset', {}, html('legend', {}, text('round.next')), html('label', {}, same, text('round.next.same')), html('label', {}, empty, text('round.next.empty'))),
        html('div', { className: 'buttons' },
            html('button', { type: 'submit', className: 'primary' }, text('round.do')),
            html('button', { type: 'button', onclick: () => panel.close() }, text('cancel'))));
    const panel: Panel = new Panel(text('round.close.title'), [form]);
    form.onsubmit = event => {
        event.preventDefault();
        panel.close();
        confirmed({ title: title.value, date: readDay(date.value)!, startEmpty: empty.checked });
    };
    title.select();
}

/** The day by the user's clock. */
function today(): string {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-');
}
