import { Action, GModelRoot, Operation } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { PageCommand } from '../page/commands';
import { showMessage } from '../page/message';
import { inOrderOfSelection } from '../page/selected';
import { PageState } from '../page/state';
import { text } from '../page/texts';
import { style } from '../page/theme';
import { refusal } from './connecting';
import { Describing } from './describing';
import { columns } from './elements';
import { Finder } from './finder';
import { ListEntry } from './listEntry';
import { operations } from './operations';
import { selectChain, selectNeighbour, selectedBoxes, selectedColumn, selectedIds, selectedLinks } from './selection';
import { MapWriting } from './writing';

type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const ARROWS: Arrow[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
/** How boxes can be put in order: the button's command and Java's name for it. */
const PLACINGS = [
    { id: 'alignTop', how: 'TOP', least: 2, menu: 'align' }, { id: 'alignMiddle', how: 'MIDDLE', least: 2, menu: 'align' }, { id: 'alignBottom', how: 'BOTTOM', least: 2, menu: 'align' },
    { id: 'alignLeft', how: 'LEFT', least: 2, menu: 'align', inColumn: true }, { id: 'alignCentre', how: 'CENTRE', least: 2, menu: 'align', inColumn: true },
    { id: 'alignRight', how: 'RIGHT', least: 2, menu: 'align', inColumn: true },
    { id: 'distributeDown', how: 'DISTRIBUTE_DOWN', least: 3, menu: 'align' }, { id: 'distributeAcross', how: 'DISTRIBUTE_ACROSS', least: 3, menu: 'align', inColumn: true },
    { id: 'pin', how: 'PIN', least: 1 }, { id: 'unpin', how: 'UNPIN', least: 1 },
    { id: 'straight', how: 'STRAIGHT', least: 0, menu: 'arrows' }, { id: 'routed', how: 'ROUTED', least: 0, menu: 'arrows' }
];

/** What the user can do with boxes and arrows by keys and buttons. */
@injectable()
export class MapCommands {
    @inject(MapWriting) private readonly writing: MapWriting;
    @inject(Describing) private readonly describing: Describing;
    @inject(ListEntry) private readonly listEntry: ListEntry;
    @inject(Finder) private readonly finder: Finder;
    @inject(PageState) private readonly state: PageState;

    all(): PageCommand[] {
        return [
            { id: 'newBox', keys: ['Enter'], group: 'edit', isEnabled: root => this.isAtPlace(root), run: root => this.create(root) },
            { id: 'edit', keys: ['F2'], isEnabled: root => selectedIds(root).length === 1, run: root => this.edit(root) },
            { id: 'connect', keys: ['M1+L'], group: 'edit', isEnabled: root => selectedBoxes(root).length === 2, run: root => this.connect(root) },
            { id: 'merge', keys: ['M1+M'], group: 'edit', isEnabled: canMerge, run: root => [operations.merge(selectedBoxes(root).map(box => box.id))] },
            { id: 'list', keys: ['M1+Shift+L'], group: 'edit', run: root => this.listEntry.open((selectedColumn(root) ?? selectedBoxes(root)[0] ?? columns(root)[0]).category) },
            { id: 'delete', keys: ['Delete', 'Backspace'], group: 'edit', isEnabled: root => selectedIds(root).length > 0, run: root => [{ kind: 'requestDeletion', ids: selectedIds(root) } as Action] },
            { id: 'chainUp', keys: ['M1+Shift+ArrowLeft'], group: 'select', isEnabled: hasBox, run: root => selectChain(root, 'up') },
            { id: 'chainDown', keys: ['M1+Shift+ArrowRight'], group: 'select', isEnabled: hasBox, run: root => selectChain(root, 'down') },
            { id: 'find', keys: ['M1+F'], group: 'find', run: root => this.finder.open(root, text('command.find')) },
            { id: 'outline', keys: ['M1+O'], group: 'find', run: root => this.finder.open(root, text('command.outline')) },
            { id: 'tables', keys: [], group: 'find', run: () => this.state.openTables() },
            { id: 'arrange', keys: ['M1+Shift+A'], group: 'place', run: () => [operations.place('ARRANGE', [])] },
            ...PLACINGS.map(({ id, how, least, menu, inColumn }): PageCommand => ({
                id, keys: [], group: 'place', menu, isEnabled: root => selectedBoxes(root).length >= least && (!inColumn || isOneColumn(root)), run: root => [operations.place(how, selectedBoxes(root).map(box => box.id))]
            })),
            ...ARROWS.map((key): PageCommand => ({ id: `select${key}`, keys: [key], run: root => selectNeighbour(root, key) })),
            ...ARROWS.map((key): PageCommand => ({ id: `move${key}`, keys: [`M1+${key}`], isEnabled: hasBox, run: root => [move(root, key)] }))
        ];
    }

    private isAtPlace(root: Readonly<GModelRoot>): boolean {
        return selectedBoxes(root).length === 1 || selectedColumn(root) !== undefined || selectedLinks(root).length === 1;
    }

    private create(root: Readonly<GModelRoot>): void {
        const element = selectedBoxes(root)[0] ?? selectedColumn(root);
        if (element) this.writing.createAt(element);
        else this.edit(root);
    }

    private edit(root: Readonly<GModelRoot>): void {
        const box = selectedBoxes(root)[0];
        if (box) this.writing.edit(box);
        else this.describing.open(selectedLinks(root)[0]);
    }

    /** The arrow leads to the right; between boxes of one column it leads from the one that was selected first. */
    private connect(root: Readonly<GModelRoot>): Action[] {
        const [first, second] = inOrderOfSelection(selectedBoxes(root));
        const [from, to] = second.position.x < first.position.x ? [second, first] : [first, second];
        const why = refusal(from, to);
        if (why) {
            showMessage(why, 'WARNING');
            return [];
        }
        return [this.describing.connect(from.id, to.id)];
    }
}

function hasBox(root: Readonly<GModelRoot>): boolean {
    return selectedBoxes(root).length > 0;
}

function isOneColumn(root: Readonly<GModelRoot>): boolean {
    return new Set(selectedBoxes(root).map(box => box.category)).size === 1;
}

/** Core elements can become one, and outcomes can. */
function canMerge(root: Readonly<GModelRoot>): boolean {
    const selected = selectedBoxes(root);
    return selected.length > 1 && new Set(selected.map(box => box.category === 'core-element')).size === 1;
}

function move(root: Readonly<GModelRoot>, key: Arrow): Operation {
    const step = style.sizes.grid;
    const x = key === 'ArrowLeft' ? -step : key === 'ArrowRight' ? step : 0;
    const y = key === 'ArrowUp' ? -step : key === 'ArrowDown' ? step : 0;
    return operations.stepBoxes(selectedBoxes(root).map(box => box.id), x, y);
}
