import { Action, GModelElement, GModelRoot, MouseListener, findParent } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { html } from '../page/panel';
import { Box, Link, links } from './elements';

/** While the mouse rests on a box or an arrow, arrows that do not belong to it step back. */
@injectable()
export class RelatedListener extends MouseListener {
    private shown?: string;

    override mouseOver(target: GModelElement, event: MouseEvent): Action[] {
        const element = event.buttons === 0 ? findParent(target, each => each instanceof Box || each instanceof Link) : undefined;
        this.show(target.root, element?.id);
        return [];
    }

    override mouseDown(target: GModelElement): Action[] {
        this.show(target.root, undefined);
        return [];
    }

    /** One rule in a style sheet, as the filter does it. */
    private show(root: Readonly<GModelRoot>, id: string | undefined): void {
        if (id === this.shown) return;
        this.shown = id;
        const sheet = document.getElementById('related') ?? document.head.appendChild(html('style', { id: 'related' }));
        const related = links(root).filter(link => [link.id, link.sourceId, link.targetId].includes(id!)).map(link => `#${CSS.escape(`diagram_${link.id}`)}`);
        sheet.textContent = related.length ? `.link:not(${related.join(',')}){opacity:.25}` : '';
    }
}
