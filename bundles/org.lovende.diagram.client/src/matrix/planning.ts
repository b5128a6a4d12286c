import { inject, injectable } from 'inversify';
import { VNode, h } from 'snabbdom';
import { text } from '../page/texts';
import { Choice, Point, hides, points, ranked, unrated } from './elements';
import { ListKeys } from './listKeys';
import { Matrix } from './matrix';
import { Reasons } from './reasons';
import { Titles } from './titles';

/** What stands at the other side of the field: the tray of points that are not rated, and the lanes that say when to work on which. */
@injectable()
export class Planning {
    @inject(Matrix) private readonly matrix: Matrix;
    @inject(ListKeys) private readonly keys: ListKeys;
    @inject(Reasons) private readonly reasons: Reasons;
    @inject(Titles) private readonly titles: Titles;

    content(): VNode {
        return h('div#planning', [this.tray(), this.lanes()]);
    }

    private tray(): VNode {
        const cards = unrated(this.matrix.root);
        const inTabOrder = cards.find(point => this.matrix.isSelected(point.id)) ?? cards[0];
        const none = points(this.matrix.root).length === 0 ? 'tray.first' : 'tray.empty';
        const hint = hides(this.matrix.root, 'unrated') ? 'filter.none' : none;
        return h('section#tray', { attrs: { 'aria-labelledby': 'tray-title', 'data-drop': text('tray.hint') } }, [
            h('header', [h('h2#tray-title', text('tray')), h('button.new', { on: { click: () => this.titles.createInTray() } }, text('tray.new'))]),
            h('ul.cards', { attrs: { role: 'listbox', 'aria-labelledby': 'tray-title' }, on: { keydown: event => this.keys.keyDown(event) } },
                cards.map(point => this.card(point, point === inTabOrder))),
            cards.length === 0 ? h('p.hint', text(hint)) : '',
            h('div.tray-end')
        ]);
    }

    private card(point: Point, isInTabOrder: boolean): VNode {
        const isSelected = this.matrix.isSelected(point.id);
        return h('li.card', {
            key: point.id,
            class: { selected: isSelected },
            attrs: { role: 'option', 'data-point': point.id, 'aria-selected': String(isSelected), 'aria-label': point.label, tabindex: isInTabOrder ? 0 : -1 },
            on: { click: () => this.matrix.select(point.id), focus: () => this.matrix.select(point.id), dblclick: () => this.reasons.show(point) }
        }, [h('span.title', point.hyphenated), h('span.hint', point.missing)]);
    }

    private lanes(): VNode {
        return h('section#lanes', { attrs: { 'aria-labelledby': 'lanes-title' } }, [
            h('h2#lanes-title', text('lanes')),
            ...this.matrix.plot.view.periods.map(period => this.lane(period))
        ]);
    }

    private lane({ id, name }: Choice): VNode {
        const planned = [...ranked(this.matrix.root), ...unrated(this.matrix.root)].filter(point => point.period === id);
        return h('div.lane', { key: id, attrs: { 'data-period': id, role: 'group', 'aria-label': `${name}: ${planned.length}` } }, [
            h('h3', [h('span', name), h('span.count', String(planned.length))]),
            planned.length === 0 ? h('p.hint', text('lanes.empty')) : h('ul', planned.map(point => this.chip(point)))
        ]);
    }

    private chip(point: Point): VNode {
        return h('li.chip', {
            key: point.id,
            class: { selected: this.matrix.isSelected(point.id) },
            style: { '--accent': `var(--accent-${point.category})` },
            attrs: { 'data-point': point.id, title: point.label },
            on: { click: () => this.matrix.select(point.id), dblclick: () => this.reasons.show(point) }
        }, [h('span.disc', point.rank === undefined ? '–' : String(point.rank)), h('span.title', point.title)]);
    }
}
