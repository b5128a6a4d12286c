import { Action, Emitter, GLSPActionDispatcher, GModelElement, GModelRoot, IGModelRootListener, KeyListener, TYPES } from '@eclipse-glsp/client';
import { inject, injectable, multiInject, optional } from 'inversify';

/**
 * Something that the user can ask for by key and mostly by a button too. Its name is the text `command.<id>`; beside the button's word stands its
 * key. `docs/user/keys.md` lists all of them.
 */
export interface PageCommand {
    readonly id: string;
    /** As written for users: M1 is Ctrl, on macOS the command key. */
    readonly keys: readonly string[];
    /** Whether it has a button in the toolbar; its neighbours there have the same group. */
    readonly group?: string;
    /** The menu of its group in which it stands instead of the toolbar itself; the menu's name is the text `menu.<menu>`. */
    readonly menu?: string;
    isEnabled?(root: Readonly<GModelRoot>): boolean;
    /** Whether it is something that can be on or off, and is on. */
    isOn?(): boolean;
    run(root: Readonly<GModelRoot>): Action[] | void;
}

export const PageCommand = Symbol('PageCommand');

/** All commands of the page; carries them out. */
@injectable()
export class Commands extends KeyListener implements IGModelRootListener {
    @inject(TYPES.IActionDispatcher) private readonly dispatcher: GLSPActionDispatcher;
    @multiInject(PageCommand) @optional() private readonly lists: PageCommand[][] = [];
    private readonly runEmitter = new Emitter<void>();
    /** A command was carried out, by key or by button. */
    readonly onRun = this.runEmitter.event;
    private root?: Readonly<GModelRoot>;

    get all(): PageCommand[] {
        return this.lists.flat();
    }

    modelRootChanged(root: Readonly<GModelRoot>): void {
        this.root = root;
    }

    override keyDown(element: GModelElement, event: KeyboardEvent): Action[] {
        const command = this.all.find(each => each.keys.some(key => matches(event, key)) && this.isEnabled(each, element.root));
        return command ? this.carryOut(command, element.root) : [];
    }

    run(command: PageCommand): void {
        if (this.root && this.isEnabled(command, this.root)) void this.dispatcher.dispatchAll(this.carryOut(command, this.root));
    }

    private carryOut(command: PageCommand, root: Readonly<GModelRoot>): Action[] {
        const actions = command.run(root) ?? [];
        this.runEmitter.fire();
        return actions;
    }

    isEnabled(command: PageCommand, root = this.root): boolean {
        return root !== undefined && (command.isEnabled?.(root) ?? true);
    }
}

/** Whether a key event is a key as it is written for users, such as M1+Shift+L. */
export function matches(event: KeyboardEvent, key: string): boolean {
    const parts = key.split('+');
    const name = parts.pop() || '+';
    const isM1 = event.ctrlKey || event.metaKey;
    return isM1 === parts.includes('M1') && event.altKey === parts.includes('Alt') && (event.shiftKey === parts.includes('Shift') || name === '+')
        && (event.key === name || event.key.toUpperCase() === name);
}
