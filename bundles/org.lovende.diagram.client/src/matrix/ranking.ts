import { inject, injectable } from 'inversify';
import { VNode, h } from 'snabbdom';
import { text } from '../page/texts';
import { Point, hides, ranked } from './elements';
import { ListKeys } from './listKeys';
import { Matrix } from './matrix';
import { Reasons } from './reasons';
import { Values } from './scale';
import { valueInput } from './valueInput';

/** The list beside the field: the same points in the order in which to work on them, with their numbers to write in. */
@injectable()
export class Ranking {
    @inject(Matrix) private readonly matrix: Matrix;
    @inject(ListKeys) private readonly keys: ListKeys;
    @inject(Reasons) private readonly reasons: Reasons;

    content(): VNode {
        const rows = ranked(this.matrix.root);
        const inTabOrder = rows.find(point => this.matrix.isSelected(point.id)) ?? rows[0];
        return h('section#ranking', { attrs: { 'aria-labelledby': 'ranking-title' } }, [
            h('h2#ranking-title', text('ranking')),
            rows.length === 0 ? h('p.hint', text(hides(this.matrix.root, 'rated') ? 'filter.none' : 'ranking.empty')) : h('div.rows', [
                h('table', { attrs: { role: 'grid', 'aria-labelledby': 'ranking-title' }, on: { keydown: event => this.keys.keyDown(event) } }, [
                    h('thead.only-heard', h('tr', ['ranking.rank', 'ranking.title', 'importance', 'ease', 'period'].map(key => h('th', { attrs: { scope: 'col' } }, text(key))))),
                    h('tbody', rows.map(point => this.row(point, point === inTabOrder)))
                ])
            ])
        ]);
    }

    private row(point: Point, isInTabOrder: boolean): VNode {
        const isSelected = this.matrix.isSelected(point.id);
        const values = this.matrix.valuesOf(point);
        const number = (what: keyof Values): VNode => h('td', { attrs: { 'data-name': text(what) } }, valueInput({
            label: `${text(what)}: ${point.title}`, value: values[what], tabIndex: isSelected ? 0 : -1,
            written: value => void this.matrix.operate('placePoint', { id: point.id, importance: point.importance, ease: point.ease, [what]: value })
        }));
        return h('tr', {
            key: point.id,
            class: { selected: isSelected },
            style: { '--accent': `var(--accent-${point.category})`, '--tint': `var(--tint-${point.category})` },
            attrs: { 'data-point': point.id, 'aria-selected': String(isSelected), 'aria-label': point.label, tabindex: isInTabOrder ? 0 : -1 },
            on: { click: () => this.matrix.select(point.id), focus: () => this.matrix.select(point.id), dblclick: event => this.doubleClick(event, point) },
            hook: { postpatch: (before, now) => isSelected && !before.data!.class!.selected && (now.elm as Element).scrollIntoView({ block: 'nearest' }) }
        }, [
            h('td', h('span.disc', String(point.rank))),
            h('th.title', { attrs: { scope: 'row' } }, point.hyphenated),
            number('importance'),
            number('ease'),
            h('td', this.period(point, isSelected))
        ]);
    }

    private period(point: Point, isSelected: boolean): VNode {
        return h('select', {
            props: { tabIndex: isSelected ? 0 : -1 },
            attrs: { 'aria-label': `${text('period')}: ${point.title}` },
            on: {
                change: event => void this.matrix.operate('setPeriod', { id: point.id, period: (event.target as HTMLSelectElement).value }),
                keydown: event => event.stopPropagation()
            }
        }, this.matrix.plot.view.periods.map(({ id, name }) => h('option', { props: { value: id, selected: id === point.period } }, name)));
    }

    private doubleClick(event: MouseEvent, point: Point): void {
        if (!(event.target as Element).closest('input, select')) this.reasons.show(point);
    }
}
