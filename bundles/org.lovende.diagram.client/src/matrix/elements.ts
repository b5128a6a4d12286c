import { GModelRoot, Point as Place, boundsFeature, selectFeature } from '@eclipse-glsp/client';
import { DraggableNode, MarkedNode, argument, marks } from '../page/elements';

/** Something that can be chosen: a kind, an origin, a period, a round. */
export interface Choice {
    id: string;
    name: string;
    isChosen: boolean;
}

/** What stands around the field. */
export interface View {
    kinds: Choice[];
    origins: Choice[];
    periods: Choice[];
    isFiltered: boolean;
    rounds: Choice[];
    fields: { name: string; category: string; isHighImpact: boolean; isEasy: boolean }[];
}

/** The field with its scales. */
export class Plot extends MarkedNode {
    static override readonly DEFAULT_FEATURES = [boundsFeature];

    get view(): View {
        return argument(this, 'view');
    }
}

/** Where a point stood in an earlier round. */
export class Ghost extends MarkedNode {
    static override readonly DEFAULT_FEATURES = [boundsFeature];

    /** The identifier of the point. */
    get of(): string {
        return argument(this, 'of');
    }
}

/** A development point, also one that stands in the tray or is not shown at all. */
export class Point extends DraggableNode {
    /** What the filter hides cannot be selected with the rest. */
    override hasFeature(feature: symbol): boolean {
        return super.hasFeature(feature) && (feature !== selectFeature || this.isShown);
    }

    get title(): string {
        return argument(this, 'title');
    }

    /** Its title for a narrow place, with soft hyphens in long words. */
    get hyphenated(): string {
        return argument(this, 'hyphenated');
    }

    /** What is written in the title; nothing for a point without one. */
    get writtenTitle(): string {
        return argument(this, 'isUntitled') ? '' : this.title;
    }

    /** What a screen reader says of it. */
    get label(): string {
        return argument(this, 'label');
    }

    /** Its place in the order of priority; undefined: not rated. */
    get rank(): number | undefined {
        return argument(this, 'rank');
    }

    get isRated(): boolean {
        return this.importance !== undefined && this.ease !== undefined;
    }

    get importance(): number | undefined {
        return argument(this, 'importance');
    }

    get ease(): number | undefined {
        return argument(this, 'ease');
    }

    get importanceReason(): string {
        return argument(this, 'importanceReason') ?? '';
    }

    get easeReason(): string {
        return argument(this, 'easeReason') ?? '';
    }

    get period(): string {
        return argument(this, 'period');
    }

    /** The category of the style of its field. */
    get category(): string {
        return argument(this, 'category') ?? 'neutral';
    }

    /** What is not said of it yet. */
    get missing(): string {
        return argument(this, 'missing');
    }

    /** Whether the filter lets it through. */
    get isShown(): boolean {
        return argument(this, 'isShown');
    }

    /** Where Java has put it. */
    get home(): Place {
        return { x: argument(this, 'homeX'), y: argument(this, 'homeY') };
    }

    get isInField(): boolean {
        return marks(this).length > 0;
    }
}

export function plotOf(root: Readonly<GModelRoot>): Plot {
    return root.children.find((child): child is Plot => child instanceof Plot)!;
}

/** All points, also those that are not shown. */
export function points(root: Readonly<GModelRoot>): Point[] {
    return root.children.filter((child): child is Point => child instanceof Point);
}

/** The points that are shown and rated, the first to work on coming first. */
export function ranked(root: Readonly<GModelRoot>): Point[] {
    return points(root).filter(point => point.isShown && point.rank !== undefined).sort((a, b) => a.rank! - b.rank!);
}

/** The points that are shown and not rated. */
export function unrated(root: Readonly<GModelRoot>): Point[] {
    return points(root).filter(point => point.isShown && point.rank === undefined);
}

/** Whether the filter hides points that are rated, or such that are not. */
export function hides(root: Readonly<GModelRoot>, what: 'rated' | 'unrated'): boolean {
    return points(root).some(point => !point.isShown && (what === 'rated') === point.isRated);
}
