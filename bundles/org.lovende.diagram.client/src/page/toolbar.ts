import { IDiagramStartup, IGModelRootListener, ISelectionListener } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Commands, PageCommand } from './commands';
import { setKeyRows } from './keyPanel';
import { focusGraph } from './keys';
import { html } from './panel';
import { text } from './texts';

/** The buttons above the diagram. */
@injectable()
export class Toolbar implements IDiagramStartup, IGModelRootListener, ISelectionListener {
    @inject(Commands) private readonly commands: Commands;
    private readonly buttons = new Map<PageCommand, HTMLButtonElement>();

    postModelInitialization(): void {
        const bar = document.getElementById('toolbar')!;
        bar.setAttribute('aria-label', text('toolbar.label'));
        const groups = new Map<string, HTMLElement>();
        for (const command of this.commands.all.filter(each => each.group)) {
            const group = groups.get(command.group!) ?? bar.appendChild(Object.assign(document.createElement('div'), { className: 'group' }));
            groups.set(command.group!, group);
            (command.menu ? menuOf(group, command.menu) : group).append(this.button(command));
        }
        setKeyRows(() => this.commands.all.filter(command => command.keys.length).map(({ id, keys }) => ({ keys: keys.map(keyNames).join(', '), name: text(`command.${id}`) })));
        this.update();
    }

    modelRootChanged(): void {
        this.update();
    }

    /** The elements know only afterwards that they are selected. */
    selectionChanged(): void {
        requestAnimationFrame(() => this.update());
    }

    update(): void {
        for (const [command, button] of this.buttons) {
            // a button that is disabled would lose the focus
            button.setAttribute('aria-disabled', String(!this.commands.isEnabled(command)));
            if (command.isOn) button.setAttribute('aria-pressed', String(command.isOn()));
        }
    }

    private button(command: PageCommand): HTMLButtonElement {
        const button = document.createElement('button');
        button.textContent = text(`command.${command.id}`);
        button.title = command.keys.length ? `${text(`command.${command.id}`)} (${keyNames(command.keys[0])})` : text(`command.${command.id}`);
        button.dataset.command = command.id;
        button.onclick = () => {
            this.commands.run(command);
            this.update();
            if (document.activeElement === button) focusGraph();
        };
        this.buttons.set(command, button);
        return button;
    }
}

/** The list that opens below a button of the toolbar. It closes when something is chosen, by Escape, or by a click elsewhere. */
function menuOf(group: HTMLElement, id: string): HTMLElement {
    const there = group.querySelector<HTMLElement>(`[data-menu=${id}] > div`);
    if (there) return there;
    const list = html('div');
    const menu = html('details', { className: 'menu' }, html('summary', {}, text(`menu.${id}`)), list);
    menu.dataset.menu = id;
    const close = (): boolean => (menu.open = false);
    list.addEventListener('click', close);
    menu.addEventListener('keydown', event => event.key === 'Escape' && close());
    document.addEventListener('pointerdown', event => !menu.contains(event.target as Node) && close(), true);
    group.append(menu);
    return list;
}

/** A key as it stands on the keyboard. */
export function keyNames(key: string): string {
    return key.replace('M1', navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl').replace('Delete', text('key.delete'));
}
