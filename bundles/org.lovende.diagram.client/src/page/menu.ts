import { icon } from './icons';
import { html } from './panel';
import { text } from './texts';

/**
 * A button of the toolbar with a list that opens below it. It closes when something in it is chosen, by Escape, or by a click elsewhere.
 *
 * @param id its name is the text `menu.<id>`
 * @returns the button with its list, and the list
 */
export function menu(id: string): { menu: HTMLDetailsElement; list: HTMLElement } {
    const name = text(`menu.${id}`);
    const summary = html('summary', { title: name }, icon(id), html('span', { className: 'label' }, name));
    summary.setAttribute('aria-label', name);
    const list = html('div');
    const element = html('details', { className: 'menu' }, summary, list);
    element.dataset.menu = id;
    const close = (): boolean => (element.open = false);
    list.addEventListener('click', event => (event.target as Element).closest('button') && close());
    element.addEventListener('keydown', event => event.key === 'Escape' && close());
    element.addEventListener('toggle', () => element.open && keepInside(list));
    document.addEventListener('pointerdown', event => !element.contains(event.target as Node) && close(), true);
    return { menu: element, list };
}

/** A list that would leave the page at the right ends where its button ends. */
function keepInside(list: HTMLElement): void {
    list.classList.remove('to-left');
    list.classList.toggle('to-left', list.getBoundingClientRect().right > window.innerWidth);
}
