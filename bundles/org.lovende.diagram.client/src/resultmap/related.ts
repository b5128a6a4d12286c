import { Action, GModelElement, GModelRoot, IGModelRootListener, MouseListener, findParent } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { html } from '../page/panel';
import { Box, Link, links } from './elements';

/** While the mouse rests on a box or an arrow, arrows that do not belong to it step back. */
@injectable()
export class RelatedListener extends MouseListener implements IGModelRootListener {
    private pointedAt?: string;

    override mouseOver(target: GModelElement, event: MouseEvent): Action[] {
        const element = event.buttons === 0 ? findParent(target, each => each instanceof Box || each instanceof Link) : undefined;
        return this.pointAt(target.root, element?.id);
    }

    override mouseDown(target: GModelElement): Action[] {
        return this.pointAt(target.root, undefined);
    }

    /** An arrow may have come, or what the mouse rested on may be gone. */
    modelRootChanged(root: Readonly<GModelRoot>): void {
        if (this.pointedAt) this.fade(root);
    }

    private pointAt(root: Readonly<GModelRoot>, id: string | undefined): Action[] {
        if (id !== this.pointedAt) {
            this.pointedAt = id;
            this.fade(root);
        }
        return [];
    }

    /** One rule in a style sheet, as the filter does it. The rule of the filter wins: the mouse brings nothing back that steps back there. */
    private fade(root: Readonly<GModelRoot>): void {
        const sheet = document.getElementById('related') ?? document.head.appendChild(html('style', { id: 'related' }));
        const related = links(root)
            .filter(link => [link.id, link.sourceId, link.targetId].includes(this.pointedAt!))
            .map(link => `#${CSS.escape(`diagram_${link.id}`)}`);
        sheet.textContent = related.length ? `:where(.link:not(${related.join(',')})){opacity:.25}` : '';
    }
}
