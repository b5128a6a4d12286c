import { inject, injectable } from 'inversify';
import { VNode, h } from 'snabbdom';
import { text } from '../page/texts';
import { askRound } from './closingRound';
import { Choice, View, points } from './elements';
import { Matrix } from './matrix';

type Shown = 'kinds' | 'origins' | 'periods';

/** The bar above the field: which points are shown, and the rounds. */
@injectable()
export class Bar {
    @inject(Matrix) private readonly matrix: Matrix;

    content(): VNode {
        const { view } = this.matrix.plot;
        return h('div.matrix-bar', [
            h('div.filters', [h('span.bar-title', text('filter')), this.filter(view, 'kinds', 'filter.kind'), this.filter(view, 'origins', 'filter.origin'),
                this.filter(view, 'periods', 'filter.period')]),
            this.filterChip(view),
            h('span.gap'),
            this.ghostChip(view),
            h('label', [text('round.show'), this.select(text('round.show'), text('round.none'), view.rounds, round => void this.matrix.showOther({ round }), view.rounds.length === 0)]),
            h('button.close-round', { on: { click: () => this.closeRound(view) } }, text('round.close'))
        ]);
    }

    private filter(view: View, what: Shown, label: string): VNode {
        return h('label', [text(label), this.select(text(label), text('filter.all'), view[what], id => void this.matrix.showOther({ [what]: id ? [id] : [] }), view[what].length === 0)]);
    }

    private select(label: string, none: string, choices: Choice[], chosen: (id?: string) => void, isDisabled: boolean): VNode {
        return h('select', { props: { disabled: isDisabled }, attrs: { 'aria-label': label }, on: { change: event => chosen((event.target as HTMLSelectElement).value || undefined) } }, [
            h('option', { key: '', props: { value: '', selected: !choices.some(choice => choice.isChosen) } }, none),
            ...choices.map(({ id, name, isChosen }) => h('option', { key: id, props: { value: id, selected: isChosen } }, name))
        ]);
    }

    private filterChip(view: View): VNode | string {
        if (!view.isFiltered) return '';
        const all = points(this.matrix.root);
        const chosen = [...view.kinds, ...view.origins, ...view.periods].filter(choice => choice.isChosen).map(choice => choice.name);
        return h('div.bar-chip.filter-chip', { attrs: { role: 'status' } }, [
            h('span', [text('filter.active', all.filter(point => point.isShown).length, all.length), ...chosen].join(' · ')),
            h('button', { on: { click: () => void this.matrix.showOther({ kinds: [], origins: [], periods: [] }) } }, text('filter.reset'))
        ]);
    }

    private ghostChip(view: View): VNode | string {
        const round = view.rounds.find(each => each.isChosen);
        return !round ? '' : h('div.bar-chip.ghost-chip', { attrs: { role: 'status' } }, [
            h('span', text('round.ghosts', round.name)), h('button', { on: { click: () => void this.matrix.showOther({ round: undefined }) } }, text('round.hide'))
        ]);
    }

    private closeRound(view: View): void {
        askRound(text('round.name.suggested', view.rounds.length + 1), round => void this.matrix.operate('closeRound', round));
    }
}
