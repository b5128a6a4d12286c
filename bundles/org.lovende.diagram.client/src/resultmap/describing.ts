import { Action, GLSPActionDispatcher, GModelElement, GModelRoot, IGModelRootListener, MouseListener, Operation, Point, TYPES, findParent } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { argument } from '../page/elements';
import { Panel, html } from '../page/panel';
import { text } from '../page/texts';
import { toPage } from '../page/viewport';
import { Box, Link } from './elements';
import { operations } from './operations';

const CERTAINTIES = ['certain', 'assumed', 'doubtful'];

/** Asks why an arrow holds and how sure the team is: after it was drawn, and whenever the user opens it. */
@injectable()
export class Describing implements IGModelRootListener {
    @inject(TYPES.IActionDispatcher) private readonly dispatcher: GLSPActionDispatcher;
    private root: Readonly<GModelRoot>;
    private awaited?: string;

    modelRootChanged(root: Readonly<GModelRoot>): void {
        this.root = root;
        const link = this.awaited && root.index.getById(this.awaited);
        if (!(link instanceof Link)) return;
        this.awaited = undefined;
        this.open(link);
    }

    /** Draws an arrow and asks about it when it is there. */
    connect(from: string, to: string): Operation {
        this.awaited = crypto.randomUUID();
        return operations.connect(from, to, this.awaited);
    }

    /** Asks about an arrow. Escape leaves the answer for later. */
    open(link: Link): void {
        const before = { rationale: argument<string>(link, 'rationale') ?? '', certainty: argument<string>(link, 'certainty'), evidence: argument<string>(link, 'evidence') ?? '' };
        const rationale = html('textarea', { value: before.rationale, rows: 3, maxLength: 30000, placeholder: text('describe.because') });
        const evidence = html('textarea', { value: before.evidence, rows: 1, maxLength: 30000 });
        const certainty = html('div', { className: 'choices' }, ...CERTAINTIES.map(each => choice(each, each === before.certainty)));
        const send = (): void => {
            const chosen = certainty.querySelector<HTMLInputElement>(':checked')!.value;
            if (rationale.value !== before.rationale || chosen !== before.certainty || evidence.value !== before.evidence)
                void this.dispatcher.dispatch(operations.describe(link.id, rationale.value, chosen, evidence.value));
        };
        const panel = new Panel(text('describe.title'), [
            html('label', {}, text('describe.why'), rationale),
            html('fieldset', {}, html('legend', {}, text('describe.sure')), certainty),
            html('label', {}, text('describe.evidence'), evidence),
            html('p', { className: 'hint' }, text('describe.hint'))
        ], this.middle(link), how => how !== 'escape' && send());
        panel.element.classList.add('describe');
        panel.element.addEventListener('keydown', event => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            panel.close();
        });
    }

    private middle(link: Link): Point {
        const [from, to] = [link.source as Box, link.target as Box].map(box => ({ x: box.bounds.x + box.bounds.width / 2, y: box.bounds.y + box.bounds.height / 2 }));
        return toPage(this.root, { x: (from.x + to.x) / 2 - 60, y: (from.y + to.y) / 2 + 16 });
    }
}

function choice(certainty: string, checked: boolean): HTMLLabelElement {
    return html('label', {}, html('input', { type: 'radio', name: 'certainty', value: certainty, checked }), text(`certainty.${certainty}`));
}

/** Double click on an arrow asks about it. */
@injectable()
export class DescribingMouseListener extends MouseListener {
    @inject(Describing) private readonly describing: Describing;

    override doubleClick(target: GModelElement): Action[] {
        const link = findParent(target, each => each instanceof Link);
        if (link instanceof Link) this.describing.open(link);
        return [];
    }
}
