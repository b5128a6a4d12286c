import { Action, GLSPActionDispatcher, GModelElement, MouseListener, TYPES, findParent } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { argument } from '../page/elements';
import { Panel, html } from '../page/panel';
import { text } from '../page/texts';
import { Box, Link } from './elements';
import { operations } from './operations';

/** What a check has found at a box or an arrow. */
export interface Finding {
    rule: string;
    severity: string;
    message: string;
    fixes: string[];
}

export function findings(element: Readonly<GModelElement>): Finding[] {
    return argument<Finding[]>(element, 'findings') ?? [];
}

/** Why it matters and what can be done: the same for all findings of a rule. */
function explanation(element: Readonly<GModelElement>, rule: string): string {
    return argument<Record<string, string>>(element.root, 'explanations')[rule];
}

/** A click on the sign of a finding explains it and offers the ways out. */
@injectable()
export class FindingListener extends MouseListener {
    @inject(TYPES.IActionDispatcher) private readonly dispatcher: GLSPActionDispatcher;

    override mouseUp(target: GModelElement, event: MouseEvent): Action[] {
        const element = findParent(target, each => each instanceof Box || each instanceof Link);
        if (element && (event.target as Element).closest('.finding-sign')) this.explain(element, event);
        return [];
    }

    private explain(element: GModelElement, event: MouseEvent): void {
        const area = document.getElementById('diagram')!.getBoundingClientRect();
        const panel: Panel = new Panel(text('finding.title'), findings(element).map(finding => html('section', {},
            html('h2', {}, finding.message), html('p', {}, explanation(element, finding.rule)),
            html('div', { className: 'buttons' }, ...finding.fixes.map((label, fix) => html('button', {
                className: 'primary', onclick: () => { panel.close(); void this.dispatcher.dispatch(operations.fix({ rule: finding.rule, element: element.id, fix })); }
            }, label))))), { x: event.clientX - area.left + 12, y: event.clientY - area.top + 12 });
        panel.element.classList.add('finding');
        panel.element.append(html('button', { onclick: () => panel.close() }, text('message.close')));
    }
}
