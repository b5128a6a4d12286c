import { Action, GModelRoot } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { PageCommand } from '../page/commands';
import { isSelected } from '../page/selected';
import { CoreElementList } from './coreElementList';
import { Card, Heading, phases, professions, selectedCards } from './elements';
import { Arrow, down, right, selectNeighbour, selectedPlace } from './grid';
import { operations } from './operations';
import { PhasesWriting } from './writing';

const ARROWS: Arrow[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/** What the user can do with phases, professions and procedures by keys and buttons. */
@injectable()
export class PhasesCommands {
    @inject(PhasesWriting) private readonly writing: PhasesWriting;
    @inject(CoreElementList) private readonly coreElements: CoreElementList;

    all(): PageCommand[] {
        return [
            { id: 'newPhase', keys: [], group: 'new', run: root => this.writing.create({ isPhase: true, after: phases(root).at(-1)?.id }) },
            { id: 'newProfession', keys: [], group: 'new', run: root => this.writing.create({ isPhase: false, after: professions(root).at(-1)?.id }) },
            { id: 'new', keys: ['Enter'], isEnabled: root => selectedPlace(root) !== undefined, run: root => this.writing.createAt(selectedPlace(root)!) },
            { id: 'edit', keys: ['F2'], isEnabled: root => named(root) !== undefined, run: root => this.writing.edit(named(root)!) },
            { id: 'party', keys: ['M1+B'], group: 'card', isEnabled: hasCard, run: root => [operations.toggleParty(cardIds(root))] },
            { id: 'state', keys: ['M1+U'], group: 'card', isEnabled: hasCard, run: root => [operations.toggleState(cardIds(root))] },
            { id: 'coreElements', keys: ['M1+K'], group: 'card', isEnabled: hasCard, run: () => this.coreElements.focus() },
            { id: 'delete', keys: ['Delete', 'Backspace'], group: 'edit', isEnabled: root => deletable(root).length > 0, run: root => [{ kind: 'requestDeletion', ids: deletable(root) } as Action] },
            ...ARROWS.map((key): PageCommand => ({ id: `select${key}`, keys: [key], run: root => selectNeighbour(root, key) })),
            ...ARROWS.map((key): PageCommand => ({ id: `move${key}`, keys: [`M1+${key}`], run: root => move(root, key) }))
        ];
    }
}

function hasCard(root: Readonly<GModelRoot>): boolean {
    return selectedCards(root).length > 0;
}

function cardIds(root: Readonly<GModelRoot>): string[] {
    return selectedCards(root).map(card => card.id);
}

function named(root: Readonly<GModelRoot>): Card | Heading | undefined {
    const place = selectedPlace(root);
    return place instanceof Card || place instanceof Heading ? place : undefined;
}

function deletable(root: Readonly<GModelRoot>): string[] {
    return root.children.filter(child => isSelected(child) && (child instanceof Card || child instanceof Heading)).map(child => child.id);
}

/** Java knows what stands beside what is moved: the page may not have seen the last move yet. */
function move(root: Readonly<GModelRoot>, key: Arrow): Action[] {
    const place = selectedPlace(root);
    if (place instanceof Heading) return moveHeading(place, key);
    return hasCard(root) ? [operations.stepProcedures(cardIds(root), right(key), down(key))] : [];
}

function moveHeading(heading: Heading, key: Arrow): Action[] {
    const by = heading.isPhase ? right(key) : down(key);
    return by ? [operations.stepLane(heading.id, by)] : [];
}
