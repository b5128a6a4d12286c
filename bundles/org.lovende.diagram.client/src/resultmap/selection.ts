import { GModelRoot, SelectAction } from '@eclipse-glsp/client';
import { isSelected } from '../page/selected';
import { Box, Column, Link, boxes, columns, links } from './elements';

export function selectedBoxes(root: Readonly<GModelRoot>): Box[] {
    return boxes(root).filter(isSelected);
}

export function selectedLinks(root: Readonly<GModelRoot>): Link[] {
    return links(root).filter(isSelected);
}

export function selectedColumn(root: Readonly<GModelRoot>): Column | undefined {
    return columns(root).find(isSelected);
}

/** The identifiers of all boxes and arrows that are selected. */
export function selectedIds(root: Readonly<GModelRoot>): string[] {
    return [...selectedBoxes(root), ...selectedLinks(root)].map(element => element.id);
}

/** Selects everything that leads to the selected boxes, or everything to which they lead, over any number of arrows. */
export function selectChain(root: Readonly<GModelRoot>, direction: 'up' | 'down'): SelectAction[] {
    const [near, far] = direction === 'down' ? (['sourceId', 'targetId'] as const) : (['targetId', 'sourceId'] as const);
    const reached = new Set(selectedBoxes(root).map(box => box.id));
    const through = new Set<string>();
    for (let before = -1; before !== reached.size + through.size;) {
        before = reached.size + through.size;
        for (const link of links(root)) {
            if (!reached.has(link[near])) continue;
            reached.add(link[far]);
            through.add(link.id);
        }
    }
    return [SelectAction.setSelection([...reached, ...through])];
}

/** Selects the box or column that stands next to what is selected, as seen on the map. */
export function selectNeighbour(root: Readonly<GModelRoot>, key: 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'): SelectAction[] {
    const column = selectedColumn(root);
    const from = selectedBoxes(root).at(-1);
    const target = column ? besideColumn(root, column, key) : from ? besideBox(root, from, key) : columns(root)[0];
    return target ? [SelectAction.setSelection([target.id])] : [];
}

function besideColumn(root: Readonly<GModelRoot>, column: Column, key: string): Box | Column | undefined {
    const all = columns(root);
    const index = all.indexOf(column);
    if (key === 'ArrowDown') return inColumn(root, column.category)[0];
    return key === 'ArrowUp' ? undefined : all[index + (key === 'ArrowRight' ? 1 : -1)];
}

function besideBox(root: Readonly<GModelRoot>, from: Box, key: string): Box | Column | undefined {
    const all = columns(root);
    const same = inColumn(root, from.category);
    if (key === 'ArrowUp') return same[same.indexOf(from) - 1] ?? all.find(column => column.category === from.category);
    if (key === 'ArrowDown') return same[same.indexOf(from) + 1];
    const next = all[all.findIndex(column => column.category === from.category) + (key === 'ArrowRight' ? 1 : -1)];
    return next && (inColumn(root, next.category).sort((a, b) => distance(a, from) - distance(b, from))[0] ?? next);
}

function inColumn(root: Readonly<GModelRoot>, category: string): Box[] {
    return boxes(root).filter(box => box.category === category).sort((a, b) => a.position.y - b.position.y);
}

function distance(a: Box, b: Box): number {
    return Math.abs(a.position.y + a.bounds.height / 2 - b.position.y - b.bounds.height / 2);
}
