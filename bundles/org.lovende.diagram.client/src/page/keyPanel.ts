import { Panel, html } from './panel';
import { text } from './texts';

let rows: () => { keys: string; name: string }[] = () => [];

/** Says where the panel has its keys from. */
export function setKeyRows(source: typeof rows): void {
    rows = source;
}

/** Shows all keys of the diagram. */
export function keyPanel(): void {
    const body = html('tbody', {}, ...rows().map(({ keys, name }) => html('tr', {}, html('td', {}, keys), html('td', {}, name))));
    const panel: Panel = new Panel(text('command.keys'), [html('h2', {}, text('command.keys')), html('table', { className: 'keys' }, body), html('button', { onclick: () => panel.close() }, text('message.close'))]);
}
