import { Action, GModelElement, MouseListener, Operation, findParent } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { Card, Spot } from './elements';
import { operations } from './operations';

/** A click on a part of a card that says something: it goes on to the next answer, or takes the core element out of play. */
@injectable()
export class SpotListener extends MouseListener {
    private pressed?: Element;

    override mouseDown(_target: GModelElement, event: MouseEvent): Action[] {
        this.pressed = event.button === 0 ? spotElement(event) : undefined;
        return [];
    }

    override mouseUp(target: GModelElement, event: MouseEvent): Action[] {
        const released = spotElement(event);
        const card = findParent(target, each => each instanceof Card);
        if (!released || released !== this.pressed || !(card instanceof Card)) return [];
        return [clicked(card, card.spots[Number((released as SVGElement).dataset.spot)])];
    }
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

function spotElement(event: MouseEvent): Element | undefined {
    return (event.target as Element).closest('.spot') ?? undefined;
}
