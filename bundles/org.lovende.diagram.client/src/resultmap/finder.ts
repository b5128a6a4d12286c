import { CenterAction, GLSPActionDispatcher, GModelRoot, SelectAction, TYPES } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Panel, html } from '../page/panel';
import { text } from '../page/texts';
import { Box, boxes, columns } from './elements';

/** Finds boxes by their titles; without a word to look for it is the outline of the map. */
@injectable()
export class Finder {
    @inject(TYPES.IActionDispatcher) private readonly dispatcher: GLSPActionDispatcher;

    open(root: Readonly<GModelRoot>, label: string): void {
        const input = html('input', { type: 'search', placeholder: text('find.word') });
        const list = html('ul', { className: 'found' });
        const panel = new Panel(label, [html('h2', {}, label), input, list]);
        panel.element.classList.add('finder');
        const show = (): void => {
            const found = this.matching(root, input.value);
            list.replaceChildren(...found.map(box => html('li', {}, html('button', { onclick: () => this.choose(panel, box) }, box.title))));
            list.append(...(found.length ? [] : [html('li', {}, text('find.nothing'))]));
        };
        input.oninput = show;
        panel.element.addEventListener('keydown', event => this.keyDown(event, panel, this.matching(root, input.value)));
        show();
    }

    private keyDown(event: KeyboardEvent, panel: Panel, found: Box[]): void {
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement && found.length) this.choose(panel, found[0]);
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
        event.preventDefault();
        const stops = [...panel.element.querySelectorAll<HTMLElement>('input,button')];
        stops[stops.indexOf(document.activeElement as HTMLElement) + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
    }

    /** The boxes that have all the words in their titles, column by column. */
    private matching(root: Readonly<GModelRoot>, wanted: string): Box[] {
        const words = wanted.toLocaleLowerCase().split(/\s+/).filter(word => word);
        const order = columns(root).map(column => column.category);
        return boxes(root).filter(box => words.every(word => box.title.toLocaleLowerCase().includes(word)))
            .sort((a, b) => order.indexOf(a.category) - order.indexOf(b.category) || a.position.y - b.position.y);
    }

    private choose(panel: Panel, box: Box): void {
        panel.close();
        void this.dispatcher.dispatchAll([SelectAction.setSelection([box.id]), CenterAction.create([box.id], { retainZoom: true })]);
    }
}
