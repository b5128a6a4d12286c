import { VNode, h } from 'snabbdom';
import { focusDiagram } from '../page/keys';
import { text } from '../page/texts';
import { Panel } from './panel';

/** What the user chose when a round is closed. */
export interface ClosedRound {
    title: string;
    date: string;
    startEmpty: boolean;
}

/** Shows what a deletion takes along, and asks. */
export function askDeletion(title: string, alsoDeleted: string[], confirmed: () => void): void {
    show(title, text('delete.do'), confirmed, [
        alsoDeleted.length === 0 ? '' : h('p', text('delete.along')),
        alsoDeleted.length === 0 ? '' : h('ul', alsoDeleted.map(each => h('li', each))),
        h('p.hint', text('delete.undo'))
    ]);
}

/** Asks for the name and day of a round that is to be closed, and how the next one begins. */
export function askRound(suggestedTitle: string, confirmed: (round: ClosedRound) => void): void {
    const dialog = show(text('round.close.title'), text('round.do'), () => {
        const value = (name: string): string => dialog.querySelector<HTMLInputElement>(`[name=${name}]`)!.value;
        confirmed({ title: value('title'), date: value('date'), startEmpty: dialog.querySelector<HTMLInputElement>('[value=empty]')!.checked });
    }, [
        h('p.hint', text('round.close.explained')),
        h('label', [h('span', text('round.name')), h('input', { props: { name: 'title', value: suggestedTitle, maxLength: 300, autocomplete: 'off' } })]),
        h('label', [h('span', text('round.date')), h('input', { props: { name: 'date', type: 'date', required: true, value: today() } })]),
        h('fieldset', [
            h('legend', text('round.next')),
            ...['same', 'empty'].map(value =>
                h('label.choice', [h('input', { props: { type: 'radio', name: 'next', value, checked: value === 'same' } }), text(`round.next.${value}`)]))
        ])
    ]);
    dialog.querySelector<HTMLInputElement>('[name=title]')!.select();
}

function show(title: string, action: string, confirmed: () => void, content: (VNode | string)[]): HTMLDialogElement {
    const holder = document.body.appendChild(document.createElement('div'));
    new Panel(holder).show(h('dialog', { attrs: { 'aria-label': title } }, [
        h('form', { attrs: { method: 'dialog' }, on: { submit: () => confirmed() } }, [
            h('h2', title), ...content,
            h('footer', [
                h('button', { props: { type: 'button' }, on: { click: () => dialog.close() } }, text('cancel')),
                h('button.done', { props: { type: 'submit', autofocus: true } }, action)
            ])
        ])
    ]));
    const dialog = holder.querySelector('dialog')!;
    dialog.addEventListener('keydown', event => event.stopPropagation());
    dialog.addEventListener('close', () => {
        holder.remove();
        focusDiagram();
    });
    dialog.showModal();
    return dialog;
}

/** The day by the user's clock, as ISO 8601 writes it. */
function today(): string {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-');
}
