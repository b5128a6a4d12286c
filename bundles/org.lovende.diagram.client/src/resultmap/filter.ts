import { GModelRoot, IDiagramStartup, IGModelRootListener } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { argument } from '../page/elements';
import { html } from '../page/panel';
import { text } from '../page/texts';
import { Toolbar } from '../page/toolbar';
import { Link, boxes, links } from './elements';
import { findings } from './findings';

const CERTAINTIES = ['certain', 'assumed', 'doubtful'];

/** Lets what does not belong to a question step back. The question that is asked stands above the map as long as it is asked. */
@injectable()
export class Filter implements IDiagramStartup, IGModelRootListener {
    @inject(Toolbar) private readonly toolbar: Toolbar;
    private readonly choice = html('select');
    private readonly chip = html('button', { className: 'filter-chip', hidden: true, onclick: () => this.ask('') });
    private root?: Readonly<GModelRoot>;
    private question = '';

    preLoadDiagram(): void {
        this.toolbar.append(this.choice);
    }

    postModelInitialization(): void {
        this.choice.setAttribute('aria-label', text('filter.label'));
        this.choice.onchange = () => this.ask(this.choice.value);
        document.getElementById('diagram')!.before(this.chip);
        this.update();
    }

    modelRootChanged(root: Readonly<GModelRoot>): void {
        this.root = root;
        this.update();
    }

    private ask(question: string): void {
        this.question = question;
        this.update();
    }

    private update(): void {
        if (!this.root) return;
        const options = this.options(this.root);
        if (!options.some(([value]) => value === this.question)) this.question = '';
        this.choice.replaceChildren(...options.map(([value, label]) => html('option', { value, selected: value === this.question }, label)));
        this.chip.hidden = this.question === '';
        this.chip.textContent = `${text('filter.active', options.find(([value]) => value === this.question)?.[1] ?? '')} ✕`;
        this.fade(this.root);
    }

    private options(root: Readonly<GModelRoot>): [string, string][] {
        return [['', text('filter.none')], ...CERTAINTIES.map((each): [string, string] => [each, text(`certainty.${each}`)]), ['unclear', text('filter.unclear')],
            ...boxes(root).filter(box => box.category === 'core-element').map((box): [string, string] => [box.id, text('filter.coreElement', box.title)])];
    }

    /** One rule in a style sheet, so that the drawing itself needs no knowledge of filters. */
    private fade(root: Readonly<GModelRoot>): void {
        const sheet = document.getElementById('filter') ?? document.head.appendChild(html('style', { id: 'filter' }));
        const kept = this.question ? this.kept(root) : undefined;
        const faded = kept ? [...boxes(root), ...links(root)].filter(element => !kept.has(element.id)) : [];
        sheet.textContent = faded.length ? `${faded.map(({ id }) => `#${CSS.escape(`diagram_${id}`)}`).join(',')}{opacity:.12}` : '';
    }

    private kept(root: Readonly<GModelRoot>): Set<string> {
        if (CERTAINTIES.includes(this.question)) return withEnds(links(root).filter(link => argument(link, 'certainty') === this.question));
        if (this.question !== 'unclear') return downstream(root, this.question);
        const unclear = links(root).filter(link => findings(link).length > 0 || argument(link, 'certainty') === 'doubtful');
        return new Set([...withEnds(unclear), ...boxes(root).filter(box => findings(box).length > 0).map(box => box.id)]);
    }
}

function withEnds(shown: Link[]): Set<string> {
    return new Set(shown.flatMap(link => [link.id, link.sourceId, link.targetId]));
}

function downstream(root: Readonly<GModelRoot>, start: string): Set<string> {
    const reached = new Set([start]);
    for (let before = 0; before !== reached.size;) {
        before = reached.size;
        for (const link of links(root)) if (reached.has(link.sourceId)) reached.add(link.id).add(link.targetId);
    }
    return reached;
}
