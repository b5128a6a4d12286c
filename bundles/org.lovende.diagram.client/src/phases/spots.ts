import { Action, GModelElement, MouseListener, Operation, findParent } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { Card, Spot } from './elements';
import { operations } from './operations';

/** A click on a part of a card that says something: it goes on to the next answer, or takes the core element out of play. */
@injectable()
export class SpotListener extends MouseListener {
    private pressed?: string;

    override mouseDown(target: GModelElement, event: MouseEvent): Action[] {
        this.pressed = event.button === 0 ? spotAt(target, event)?.name : undefined;
        return [];
    }

    override mouseUp(target: GModelElement, event: MouseEvent): Action[] {
        const released = spotAt(target, event);
        return released && released.name === this.pressed ? [clicked(released.card, released.spot)] : [];
    }
}

/** The spot below the mouse; its name tells it from all others. */
function spotAt(target: GModelElement, event: MouseEvent): { card: Card; spot: Spot; name: string } | undefined {
    const card = findParent(target, each => each instanceof Card);
    const index = (event.target as Element).closest<SVGElement>('.spot')?.dataset.spot;
    return card instanceof Card && index !== undefined ? { card, spot: card.spots[Number(index)], name: `${card.id} ${index}` } : undefined;
}

function clicked(card: Card, spot: Spot): Operation {
    switch (spot.saying) {
        case 'state':
            return operations.toggleState([card.id]);
        case 'party':
            return operations.toggleParty([card.id]);
        case 'core_element':
            return operations.putInPlay([card.id], spot.about!, false);
    }
}
