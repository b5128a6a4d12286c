import { IDiagramStartup, IGModelRootListener, ISelectionListener } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Commands, PageCommand } from './commands';
import { icon } from './icons';
import { setKeyRows } from './keyPanel';
import { focusGraph } from './keys';
import { menu } from './menu';
import { html } from './panel';
import { text } from './texts';
import { ToolRow } from './toolRow';

/** The buttons above the diagram: signs, whose words are said by their tooltips, to screen readers, and in menus. */
@injectable()
export class Toolbar implements IDiagramStartup, IGModelRootListener, ISelectionListener {
    @inject(Commands) private readonly commands: Commands;
    private readonly controls: HTMLElement[] = [];
    private row: ToolRow;
    private readonly buttons = new Map<PageCommand, HTMLButtonElement>();

    postModelInitialization(): void {
        const bar = document.getElementById('toolbar')!;
        bar.setAttribute('aria-label', text('toolbar.label'));
        this.row = new ToolRow(bar);
        const groups = new Map<string, HTMLElement>();
        const lists = new Map<string, HTMLElement>();
        for (const command of this.commands.all.filter(each => each.group)) {
            const group = groups.get(command.group!) ?? this.row.group();
            groups.set(command.group!, group);
            if (command.menu) this.inMenu(command, lists, group);
            else this.row.add(this.button(command), group);
        }
        for (const control of this.controls) this.row.add(control, this.row.group());
        this.row.fit();
        setKeyRows(() => this.commands.all.filter(command => command.keys.length).map(({ id, keys }) => ({ keys: keys.map(keyNames).join(', '), name: text(`command.${id}`) })));
        this.commands.onRun(() => this.update());
        this.update();
    }

    /** Puts something else than a command at the end of the row; called before the diagram is there. */
    append(control: HTMLElement): void {
        this.controls.push(control);
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

    private inMenu(command: PageCommand, lists: Map<string, HTMLElement>, group: HTMLElement): void {
        if (!lists.has(command.menu!)) {
            const made = menu(command.menu!);
            lists.set(command.menu!, made.list);
            this.row.add(made.menu, group);
        }
        lists.get(command.menu!)!.append(this.button(command));
    }

    private button(command: PageCommand): HTMLButtonElement {
        const name = text(`command.${command.id}`);
        const button = html('button', { title: command.keys.length ? `${name} (${keyNames(command.keys[0])})` : name }, icon(command.id), html('span', { className: 'label' }, name));
        button.setAttribute('aria-label', name);
        button.dataset.command = command.id;
        button.onclick = () => {
            this.commands.run(command);
            if (document.activeElement === button) focusGraph();
        };
        this.buttons.set(command, button);
        return button;
    }
}

const ARROWS: Record<string, string> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓' };

/** A key as it stands on the keyboard. */
export function keyNames(key: string): string {
    return key.replace('M1', navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl').replace('Delete', text('key.delete')).replace(/Arrow\w+/, arrow => ARROWS[arrow]);
}
