import { Action, GModelRoot, SelectAction } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { PageCommand } from '../page/commands';
import { isSelected } from '../page/selected';
import { Area, Heading, Note, areaOf, areas, headings, notesIn, selectedNotes, selectedOne } from './elements';
import { operations } from './operations';
import { BoardWriting } from './writing';

type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const ARROWS: Arrow[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/** What the user can do with notes and groups by keys and buttons. */
@injectable()
export class BoardCommands {
    @inject(BoardWriting) private readonly writing: BoardWriting;

    all(): PageCommand[] {
        return [
            { id: 'newNote', keys: ['Enter'], group: 'edit', run: root => this.writing.createAt(selectedOne(root) ?? areas(root)[0]) },
            { id: 'edit', keys: ['F2'], isEnabled: root => editable(root) !== undefined, run: root => this.writing.edit(editable(root)!) },
            { id: 'purpose', keys: ['M1+Shift+P'], group: 'edit', isEnabled: hasOneNote, run: root => this.writing.purpose(selectedNotes(root)[0]) },
            { id: 'group', keys: ['M1+G'], group: 'group', isEnabled: hasNote, run: root => this.group(root) },
            { id: 'ungroup', keys: ['M1+Shift+G'], group: 'group', isEnabled: hasNote, run: root => [operations.moveNotes(noteIds(root), {})] },
            { id: 'becomeCoreElement', keys: ['M1+E'], group: 'group', isEnabled: root => selectedGroup(root) !== undefined, run: root => [operations.becomeCoreElement(selectedGroup(root)!)] },
            { id: 'delete', keys: ['Delete', 'Backspace'], group: 'edit', isEnabled: root => deletable(root).length > 0, run: root => [{ kind: 'requestDeletion', ids: deletable(root) } as Action] },
            ...ARROWS.map((key): PageCommand => ({ id: `select${key}`, keys: [key], run: root => selectNeighbour(root, key) })),
            // Java knows what stands beside the notes: the page may not have seen the last move yet
            ...(['ArrowLeft', 'ArrowRight'] as const).map((key): PageCommand => ({ id: `move${key}`, keys: [`M1+${key}`], isEnabled: hasNote, run: root => [operations.stepNotes(noteIds(root), key === 'ArrowRight' ? 1 : -1)] }))
        ];
    }

    private group(root: Readonly<GModelRoot>): Action[] {
        const ids = noteIds(root);
        this.writing.nameGroupOf(ids[0]);
        return [operations.moveNotes(ids, { isNewGroup: true })];
    }
}

function hasNote(root: Readonly<GModelRoot>): boolean {
    return selectedNotes(root).length > 0;
}

function hasOneNote(root: Readonly<GModelRoot>): boolean {
    return selectedNotes(root).length === 1;
}

function noteIds(root: Readonly<GModelRoot>): string[] {
    return selectedNotes(root).map(note => note.id);
}

function editable(root: Readonly<GModelRoot>): Note | Heading | undefined {
    const one = selectedOne(root);
    return one instanceof Area ? headings(root).find(heading => heading.group === one.group) : one;
}

/** The group that is selected by its heading, its area or one of its notes. */
function selectedGroup(root: Readonly<GModelRoot>): string | undefined {
    const one = selectedOne(root);
    return one instanceof Area ? one.group : one && areaOf(one).group;
}

/** Notes; with the heading of a group those of the group. */
function deletable(root: Readonly<GModelRoot>): string[] {
    const ofGroups = headings(root).filter(isSelected).flatMap(heading => notesIn(areaOf(heading)));
    return [...new Set([...selectedNotes(root), ...ofGroups].map(note => note.id))];
}

/** Up and down among the heading and the notes of an area, left and right between areas. */
function selectNeighbour(root: Readonly<GModelRoot>, key: Arrow): SelectAction[] {
    const one = selectedOne(root);
    const all = areas(root);
    const area = one instanceof Area ? one : one ? areaOf(one) : all[0];
    const across = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const to = !one ? contents(all[0])[0] : across ? contents(all[all.indexOf(area) + across])[0] : contents(area)[contents(area).indexOf(one) + (key === 'ArrowDown' ? 1 : -1)];
    return to ? [SelectAction.setSelection([to.id])] : [];
}

function contents(area: Area | undefined): (Note | Heading | Area)[] {
    if (!area) return [];
    const heading = headings(area.root).find(each => each.group === area.group);
    const all = [...(heading ? [heading] : []), ...notesIn(area)];
    return all.length ? all : [area];
}
