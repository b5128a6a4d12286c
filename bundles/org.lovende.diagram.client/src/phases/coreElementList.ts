import { GLSPActionDispatcher, GModelRoot, IDiagramStartup, IGModelRootListener, ISelectionListener, TYPES } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { focusGraph } from '../page/keys';
import { showMessage } from '../page/message';
import { html } from '../page/panel';
import { text } from '../page/texts';
import { CoreElement, coreElements, selectedCards } from './elements';
import { operations } from './operations';

/** So far, in pixels, a press is a click. */
const CLICK = 4;

/** The core elements beside the diagram: dragged onto a card, or clicked for the cards that are selected. */
@injectable()
export class CoreElementList implements IDiagramStartup, IGModelRootListener, ISelectionListener {
    @inject(TYPES.IActionDispatcher) private readonly dispatcher: GLSPActionDispatcher;
    private readonly side = document.createElement('aside');
    private readonly chip = html('div', { className: 'drag-chip' });
    private root?: Readonly<GModelRoot>;
    private drag?: { coreElement: CoreElement; pressed: { x: number; y: number }; isMoving: boolean };

    /** Makes room beside the diagram before it is measured. */
    preLoadDiagram(): void {
        document.body.classList.add('phases');
        this.side.id = 'core-elements';
        this.side.setAttribute('aria-label', text('coreElements'));
        document.body.append(this.side);
        window.addEventListener('pointermove', event => this.move(event));
        window.addEventListener('pointerup', event => this.drop(event));
        window.addEventListener('keydown', event => event.key === 'Escape' && this.end(), true);
    }

    modelRootChanged(root: Readonly<GModelRoot>): void {
        this.root = root;
        this.show();
    }

    selectionChanged(root: Readonly<GModelRoot>): void {
        this.root = root;
        this.show();
    }

    /** Gives the keys to the list. */
    focus(): void {
        this.buttons()[0]?.focus();
    }

    private show(): void {
        const all = coreElements(this.root!);
        const focused = (document.activeElement as HTMLElement | null)?.dataset.coreElement;
        const scroll = this.side.scrollTop;
        document.body.classList.toggle('no-core-elements', all.length === 0);
        this.side.replaceChildren(
            html('h2', {}, text('coreElements')),
            html('p', { className: 'hint' }, text(all.length ? 'coreElements.hint' : 'coreElements.none')),
            html('ol', {}, ...all.map((each, index) => html('li', {}, this.button(each, index + 1)))));
        this.side.scrollTop = scroll;
        if (focused) this.buttons().find(button => button.dataset.coreElement === focused)?.focus();
    }

    private button(coreElement: CoreElement, number: number): HTMLButtonElement {
        const count = coreElement.procedures.length;
        const selected = selectedCards(this.root!);
        const button = html('button', {},
            html('span', { className: 'disc' }, String(number)),
            html('span', { className: 'title' }, coreElement.title),
            html('span', { className: 'count' }, count ? text('coreElements.inPlay', count) : text('coreElements.unused')));
        button.dataset.coreElement = coreElement.id;
        button.setAttribute('aria-pressed', String(selected.length > 0 && selected.every(card => coreElement.procedures.includes(card.id))));
        button.onpointerdown = event => event.button === 0 && (this.drag = { coreElement, pressed: { x: event.clientX, y: event.clientY }, isMoving: false });
        button.onclick = () => this.clicked(coreElement);
        button.onkeydown = event => this.key(event, button);
        return button;
    }

    private clicked(coreElement: CoreElement): void {
        const selected = selectedCards(this.root!).map(card => card.id);
        if (selected.length === 0) showMessage(text('coreElements.hint'));
        else void this.dispatcher.dispatch(operations.putInPlay(selected, coreElement.id, !selected.every(id => coreElement.procedures.includes(id))));
    }

    private key(event: KeyboardEvent, button: HTMLButtonElement): void {
        const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
        if (step) this.buttons()[this.buttons().indexOf(button) + step]?.focus();
        if (event.key === 'Escape') focusGraph();
    }

    private buttons(): HTMLButtonElement[] {
        return [...this.side.querySelectorAll('button')];
    }

    private move(event: PointerEvent): void {
        const drag = this.drag;
        if (!drag) return;
        if (event.buttons === 0) return this.end();
        drag.isMoving ||= Math.max(Math.abs(event.clientX - drag.pressed.x), Math.abs(event.clientY - drag.pressed.y)) > CLICK;
        if (!drag.isMoving) return;
        this.chip.textContent = drag.coreElement.title;
        this.chip.style.cssText = `left:${event.clientX + 12}px;top:${event.clientY + 12}px`;
        if (!this.chip.isConnected) document.body.append(this.chip);
        this.highlight(cardAt(event));
    }

    private drop(event: PointerEvent): void {
        const card = this.drag?.isMoving ? cardAt(event) : undefined;
        const coreElement = this.drag?.coreElement;
        this.end();
        const id = card?.id.replace(/^diagram_/, '');
        if (id && coreElement && !coreElement.procedures.includes(id)) void this.dispatcher.dispatch(operations.putInPlay([id], coreElement.id, true));
    }

    private end(): void {
        this.drag = undefined;
        this.chip.remove();
        this.highlight(undefined);
    }

    private highlight(card: Element | undefined): void {
        document.querySelectorAll('.card.takes-drop').forEach(each => each.classList.remove('takes-drop'));
        card?.classList.add('takes-drop');
    }
}

function cardAt(event: PointerEvent): Element | undefined {
    return document.elementFromPoint(event.clientX, event.clientY)?.closest('.card') ?? undefined;
}
