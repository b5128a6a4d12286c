import { VNode, h } from 'snabbdom';
import { showMessage } from '../page/message';
import { text } from '../page/texts';
import { STEP, readNumber, shownNumber } from './scale';

/** What a number field is for. */
export interface ValueInput {
    label: string;
    value?: number;
    /** -1 keeps it out of the order in which Tab goes. */
    tabIndex: number;
    /** The user has written a number. */
    written(value: number): void;
}

/** A field for importance or ease: takes comma and point, and arrow keys change it by half a step. */
export function valueInput({ label, value, tabIndex, written }: ValueInput): VNode {
    const shown = value === undefined ? '' : shownNumber(value);
    const commit = (input: HTMLInputElement): void => {
        if (input.value.trim() === shown) return;
        const number = readNumber(input.value);
        if (number === undefined) {
            if (input.value.trim()) showMessage(text('number.wrong'), 'WARNING');
            input.value = shown;
        } else written(number);
    };
    return h('input.value-input', {
        props: { value: shown, tabIndex, type: 'text', inputMode: 'decimal', autocomplete: 'off' },
        attrs: { 'aria-label': label, role: 'spinbutton', 'aria-valuemin': 0, 'aria-valuemax': 10, ...(value === undefined ? {} : { 'aria-valuenow': value }) },
        on: {
            change: event => commit(event.target as HTMLInputElement),
            keydown: event => {
                const input = event.target as HTMLInputElement;
                const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
                event.stopPropagation();
                if (direction) {
                    event.preventDefault();
                    const number = readNumber(input.value) ?? 0;
                    written(Math.max(0, Math.min(10, number + direction * STEP)));
                } else if (event.key === 'Enter') commit(input);
                else if (event.key === 'Escape') {
                    input.value = shown;
                    input.closest<HTMLElement>('[tabindex]')?.focus();
                }
            }
        }
    });
}
